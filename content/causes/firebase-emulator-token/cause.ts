import type { Cause } from '#jwt/model.ts';

const ISSUER = /^https:\/\/securetoken\.google\.com\/(.+)$/;

export default {
  explains: ['algorithm', 'signature'],
  refines: 'alg-none',
  symptoms: [
    'Firebase ID token has no "kid" claim',
    'Firebase ID token has incorrect algorithm',
    'JWSError JWSNoSignatures',
    'jwt signature is required',
  ],
  cure: 'reject-none',
  examine({ token }) {
    const { alg } = token.header ?? {};
    const { iss } = token.claims ?? {};
    const project = typeof iss === 'string' ? ISSUER.exec(iss)?.[1] : undefined;
    return alg === 'none' && project !== undefined
      ? { strength: 'proven', facts: { project } }
      : null;
  },
} satisfies Cause;
