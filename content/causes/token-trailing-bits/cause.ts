import type { Cause } from '#jwt/model.ts';

const NAMES = ['header', 'payload', 'signature'] as const;
/** Bytes of whole signatures; one of another length was rather cut. */
const WHOLE = [32, 48, 64, 96, 114, 132, 256, 384, 512];

export default {
  explains: ['structure'],
  refines: 'malformed-token',
  symptoms: [
    'invalid signature',
    'illegal base64 data at input byte',
    'Illegal base64url character',
    'Failed to base64url decode the signature',
  ],
  cure: 'whole-token',
  async examine({ token: { parts, inputFlaw } }, lab) {
    const index = parts.findIndex(({ flaw }) => flaw?.kind === 'trailing-bits');
    const part = NAMES[index];
    if (part === undefined || inputFlaw || parts.length !== 3) return null;
    // The one text that stands for these bytes
    const texts = parts.map(({ text, bytes }) => (bytes && lab.encode(bytes, 'base64url')) ?? text);
    const cure = { token: texts.join('.') };
    const { structure, header, signature, claims } = await lab.given(cure);
    if (structure !== 'passed' || [header, signature, claims].includes('failed')) return null;
    const facts = {
      part,
      actual: parts[index]?.text.at(-1) ?? '',
      needed: texts[index]?.at(-1) ?? '',
    };
    if (signature === 'passed') return { strength: 'proven', facts, cure };
    const isWhole = WHOLE.includes(parts[2]?.bytes?.length ?? 0);
    return { strength: isWhole ? 'likely' : 'possible', facts, cure };
  },
} satisfies Cause;
