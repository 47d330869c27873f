import type { JSX } from 'preact';
import { JwtDiagnoser } from './JwtDiagnoser.tsx';
import type { Specimen } from './specimen.ts';
import { en } from './words.en.ts';

interface Props {
  readonly specimen?: Specimen | undefined;
}

const JwtDiagnoserEn = ({ specimen }: Props): JSX.Element => (
  <JwtDiagnoser lang="en" words={en} specimen={specimen} />
);

export default JwtDiagnoserEn;
