import type { Cause, JsonReading } from '#jwt/model.ts';

/** The place in the text that parsers take differently (RFC 8259 sections 6, 8.2 and 9). */
const findPlace = (reading: JsonReading | null): string | null => {
  const { flaw, text } = reading ?? {};
  switch (flaw?.kind) {
    case 'unsafe-integer': {
      const name = flaw.member.replace(/[^\w -]/g, '.').slice(0, 80);
      const place = new RegExp(`"${name}"\\s{0,9}:\\s{0,9}(-?\\d[\\d.eE+-]{0,80})`);
      const number = place.exec(text ?? '')?.[1];
      return `"${name}": ${number ?? '…'}`;
    }
    case 'lone-surrogate':
      return /\\u[dD][89a-fA-F][\da-fA-F]{2}/.exec(text ?? '')?.[0] ?? '\\ud…';
    case 'too-deep':
      return '[[[[…';
    default:
      return null;
  }
};

export default {
  explains: ['header', 'claims'],
  symptoms: [
    'Invalid payload string: maximum recursion depth exceeded while decoding a JSON array',
  ],
  examine({ token: { headerReading, payloadReading } }) {
    for (const [part, reading] of [
      ['header', headerReading],
      ['payload', payloadReading],
    ] as const) {
      const found = findPlace(reading);
      if (found !== null) return { strength: 'proven', facts: { part, found } };
    }
    return null;
  },
} satisfies Cause;
