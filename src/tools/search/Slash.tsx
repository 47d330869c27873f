import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { save, saved } from '#ui/scripts/store.ts';

/** A key that acts alone must be one that can be switched off (WCAG 2.2, 2.1.4). */
export const Slash = ({ label }: { readonly label: string }): JSX.Element => {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(saved('slash') !== 'off'), []);
  const change = (): void => {
    save('slash', on ? 'off' : 'on');
    setOn(!on);
  };
  return (
    <label class="search-slash">
      <input type="checkbox" checked={on} onChange={change} /> {label}
    </label>
  );
};
