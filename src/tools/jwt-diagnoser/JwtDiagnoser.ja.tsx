import type { JSX } from 'preact';
import { JwtDiagnoser } from './JwtDiagnoser.tsx';
import type { Specimen } from './specimen.ts';
import { ja } from './words.ja.ts';

interface Props {
  readonly specimen?: Specimen | undefined;
}

const JwtDiagnoserJa = ({ specimen }: Props): JSX.Element => (
  <JwtDiagnoser lang="ja" words={ja} specimen={specimen} />
);

export default JwtDiagnoserJa;
