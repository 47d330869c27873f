import '#ui/styles/code.css';
import H2 from '#ui/guide/H2.astro';
import H3 from '#ui/guide/H3.astro';
import H4 from '#ui/guide/H4.astro';
import Note from '#ui/guide/Note.astro';
import Steps from '#ui/guide/Steps.astro';
import Table from '#ui/guide/Table.astro';
import Anatomy from './Anatomy.astro';
import Cause from './Cause.astro';
import Rotation from './Rotation.astro';

/** What MDX may use on every page; it imports nothing itself. */
export const components = {
  h2: H2,
  h3: H3,
  h4: H4,
  table: Table,
  Note,
  Steps,
  Cause,
  Anatomy,
  Rotation,
};
