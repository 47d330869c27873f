/**
 * What a page cannot say of itself: a policy in a meta element may not hold `frame-ancestors`, and the other headers
 * have no meta twin. Hosts that read a `_headers` file (Netlify, Cloudflare Pages) send these; so do `npm start` and
 * the configurations in src/deploy.
 */
const framing = "frame-ancestors 'none'";

export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': framing,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'camera=()',
    'display-capture=()',
    'geolocation=()',
    'microphone=()',
    'payment=()',
    'usb=()',
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * A worker that is started from a file has the policy of that file's own answer, and not its page's. The service worker
 * may ask this site; no other script is one.
 */
const special: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Hashed names never change their content.
  '_astro/*': {
    'Content-Security-Policy': `default-src 'none'; ${framing}`,
    'Cache-Control': 'public, max-age=31536000, immutable',
  },
  'sw.js': {
    'Content-Security-Policy': `default-src 'none'; connect-src 'self'; ${framing}`,
    'Cache-Control': 'no-cache',
  },
};

/** The headers of a file; `path` is below the base of the site. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const [, own = {}] =
    Object.entries(special).find(([pattern]) => path.startsWith(pattern.replace('*', ''))) ?? [];
  return { ...headers, 'Cache-Control': 'no-cache', ...own };
}

export function headersFile(base: string): string {
  const root = base.replace(/\/?$/, '/');
  const rules = [['*', headers] as const, ...Object.entries(special)];
  const blocks = rules.map(([pattern, all]) => {
    const path = pattern === '*' ? '/*' : root + pattern;
    return [path, ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
