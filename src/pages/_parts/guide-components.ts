import CauseTable from './CauseTable.astro';
import { components } from './components.ts';
import Decoder from './Decoder.astro';
import Diagnoser from './Diagnoser.astro';
import Verify from './Verify.astro';

/** A guide holds tools, too. Apart, so that a page without tools carries none of their style sheets and scripts. */
export const guideComponents = { ...components, CauseTable, Decoder, Diagnoser, Verify };
