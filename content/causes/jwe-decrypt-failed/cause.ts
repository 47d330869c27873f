import type { Cause, SecretEncoding } from '#jwt/model.ts';

const ENCODINGS: readonly SecretEncoding[] = ['utf8', 'base64', 'base64url', 'hex'];

export default {
  explains: ['structure'],
  refines: 'jwe-not-jws',
  symptoms: [
    'decryption operation failed',
    'ERR_JWE_DECRYPTION_FAILED',
    'JWT_SESSION_ERROR',
    'IDX10603: Decryption failed',
    'IDX10609: Decryption failed. No Keys tried',
    'AADB2C90090',
  ],
  async examine({ token: { header, decryption }, key, draft }, lab) {
    const { alg, enc } = header ?? {};
    const { result } = decryption ?? {};
    if (typeof alg !== 'string' || typeof enc !== 'string') return null;
    if (result === 'decrypted' || result === 'zip') return { ruledOut: true };
    if (result !== 'failed' && result !== 'misfit') return null;
    const facts = { alg, enc };
    for (const secretEncoding of key.kind === 'secret' ? ENCODINGS : []) {
      if (secretEncoding === draft.secretEncoding) continue;
      const { structure } = await lab.given({ secretEncoding });
      if (structure === 'warned') return { strength: 'proven', facts, cure: { secretEncoding } };
    }
    // A secret of another length may be there to verify signatures, and never meant for this
    return { strength: result === 'failed' ? 'proven' : 'possible', facts };
  },
} satisfies Cause;
