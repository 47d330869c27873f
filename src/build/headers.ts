/**
 * What a page cannot say of itself: a policy in a meta element may not hold `frame-ancestors`, and the other headers
 * have no meta twin. Hosts that read a `_headers` file (Netlify, Cloudflare Pages) send these; so does `npm start`.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
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

/** Hashed names never change their content. */
export const immutable = 'public, max-age=31536000, immutable';

export function headersFile(base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const assets = `${base.replace(/\/$/, '')}/_astro/*`;
  return ['/*', ...lines, '', assets, `  Cache-Control: ${immutable}`, ''].join('\n');
}
