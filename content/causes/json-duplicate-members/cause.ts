import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['header', 'claims'],
  symptoms: ["Duplicate field 'aud'", 'duplicate field `aud`', 'Duplicate key "aud"'],
  examine({ token: { headerReading, payloadReading } }) {
    for (const [part, reading] of [
      ['header', headerReading],
      ['payload', payloadReading],
    ] as const) {
      const flaw = reading?.flaw;
      if (flaw?.kind === 'duplicate')
        return { strength: 'proven', facts: { part, member: flaw.member } };
    }
    return null;
  },
} satisfies Cause;
