import type { Cause, JsonReading, Part } from '#jwt/model.ts';

const KINDS = ['not-json', 'not-object', 'bom', 'not-utf8'];

const isCorrupt = (reading: JsonReading | null, part: Part | undefined): boolean =>
  part?.text === '' || KINDS.includes(reading?.flaw?.kind ?? '');

export default {
  explains: ['header', 'claims'],
  symptoms: [
    'invalid token',
    'JWS Protected Header is invalid',
    'JWT Claims Set must be a top-level JSON object',
    'Invalid header string: Expecting value',
    'Invalid payload string: must be a json object',
    'looking for beginning of value',
    "doesn't have a valid JSON format.",
  ],
  async examine({ token }, lab) {
    // Where characters are lost or added, the JSON is not to blame
    if ((await lab.given({})).structure !== 'passed') return null;
    const [header, payload] = token.parts;
    const part = isCorrupt(token.headerReading, header) ? 'header' : 'payload';
    // Detached content is left out on purpose (RFC 7515 appendix F)
    if (token.header?.['b64'] === false) return null;
    if (part === 'payload' && !isCorrupt(token.payloadReading, payload)) return null;
    return { strength: 'proven', facts: { part } };
  },
} satisfies Cause;
