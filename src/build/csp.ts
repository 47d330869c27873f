/**
 * The content security policy of every page (CSP Level 3). Nothing may be fetched, framed, submitted or evaluated, so
 * what is typed into a page has no way out of it. A worker starts from blob:, because one that is loaded from a file is
 * not governed by the policy in its page's meta element, while a blob inherits it. The one file that is let in is the
 * service worker: each way to start a worker needs a policy of Trusted Types, and these two give no other address.
 */
const rules: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': [],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'none'"],
  'connect-src': ["'none'"],
  'worker-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['devtoolbox-worker', 'devtoolbox-offline'],
};

/** Pages that need another policy say so: <meta name="devtoolbox-policy" content="search">. */
const others: Readonly<Record<string, typeof rules>> = {
  // The index of the search is fetched, and read by WebAssembly. No token is typed there.
  search: { 'connect-src': ["'self'"], 'script-src': ["'self'", "'wasm-unsafe-eval'"] },
  // A file that was taken away has no origin, and nothing beside it.
  file: {
    'script-src': [],
    'img-src': ['data:'],
    'worker-src': ['blob:'],
    'manifest-src': ["'none'"],
    'trusted-types': ['devtoolbox-worker'],
  },
};

export interface Hashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export function contentSecurityPolicy({ scripts, styles }: Hashes, kind: string | null): string {
  const more = kind === null ? {} : others[kind];
  if (more === undefined) throw new Error(`No policy is called ${String(kind)}`);
  const hashes: typeof rules = { 'script-src': scripts, 'style-src': styles };
  const directives = Object.entries({ ...rules, ...more }).map(([name, sources]) => {
    const all = [...sources, ...(hashes[name] ?? [])];
    return `${name} ${all.length === 0 ? "'none'" : all.join(' ')}`;
  });
  return directives.join(';');
}
