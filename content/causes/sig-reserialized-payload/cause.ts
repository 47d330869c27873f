import type { Cause, JsonObject } from '#jwt/model.ts';

/** Longer payloads would take too long to write out in every style. */
const MOST = 16_384;
const STYLES = Array.from({ length: 32 }, (_, style) => style);
/** Written in a style, it shows that style. */
const EXAMPLE = { b: '/é', a: 1 };

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The bits of a style: white space (two), sorted keys, escaped slashes (PHP), ASCII only (PHP, Python). */
const write = (claims: JsonObject, style: number): string => {
  const entries = Object.entries(claims);
  if (style & 4) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const indent = [0, 1, 2, 4][style & 3] ?? 0;
  const lines = JSON.stringify(Object.fromEntries(entries), null, indent);
  // One space after each comma and colon, as Python does; a line break in JSON is never part of a string
  const text = indent === 1 ? lines.replace(/,\n */g, ', ').replace(/\n */g, '') : lines;
  const slashed = style & 8 ? text.replaceAll('/', '\\/') : text;
  return style & 16 ? slashed.replace(/[^\0-~]/g, escapeUnit) : slashed;
};

export default {
  explains: ['signature'],
  refines: 'payload-tampered',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  cure: 'sign-last',
  async examine({ token: { claims, payloadReading, parts } }, lab) {
    if (!claims || (payloadReading?.text ?? '').length > MOST) return null;
    const [header, , signature] = parts.map(({ text }) => text);
    const inputs = STYLES.map((style): readonly [string, string] => {
      const payload = lab.decode(write(claims, style), 'utf8') ?? new Uint8Array(0);
      return [write(EXAMPLE, style), `${header ?? ''}.${lab.encode(payload, 'base64url') ?? ''}`];
    });
    const found = await lab.examineSigned(inputs);
    if (!found || 'ruledOut' in found) return found;
    const input = inputs.find(([form]) => form === found.facts['form'])?.[1] ?? '';
    return { ...found, cure: { token: `${input}.${signature ?? ''}` } };
  },
} satisfies Cause;
