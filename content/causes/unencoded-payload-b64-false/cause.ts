import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['structure', 'header', 'claims'],
  refines: 'crit-unsupported',
  symptoms: [
    'JWTs MUST NOT use unencoded payload',
    "Payload segment must be empty when 'b64' is false.",
    'Critical extension "b64" is not supported.',
    'unsupported crit header',
    'It is required that you pass in a value for the "detached_payload" argument',
    'signature verification failed',
  ],
  cure: 'crit',
  examine({ token }) {
    return token.header?.['b64'] === false ? { strength: 'proven', facts: {} } : null;
  },
} satisfies Cause;
