import type { JSX } from 'preact';
import { JwtDiagnoser } from './JwtDiagnoser.tsx';
import { en } from './words.en.ts';

const JwtDiagnoserEn = (): JSX.Element => <JwtDiagnoser lang="en" words={en} />;

export default JwtDiagnoserEn;
