import type { JSX } from 'preact';
import { JwtDiagnoser } from './JwtDiagnoser.tsx';
import { ja } from './words.ja.ts';

const JwtDiagnoserJa = (): JSX.Element => <JwtDiagnoser lang="ja" words={ja} />;

export default JwtDiagnoserJa;
