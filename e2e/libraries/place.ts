import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const root = at('../../');
export const content = at('../../content/libraries/');
export const causes = at('../../content/causes/');
/** What runs install and build; git ignores it. */
export const cache = at('../../.cache/libraries/');
export const manifests = at('./');
