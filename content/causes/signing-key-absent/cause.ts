import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key', 'signature'],
  refines: 'kid-not-found',
  symptoms: [
    'no applicable key found in the JSON Web Key Set',
    "Unable to find a signing key that matches 'kid'",
    'Signature verification failed',
    'crypto/ecdsa: verification error',
  ],
  cure: 'key-by-kid',
  async examine({ token, key }, lab) {
    const kid = token.header?.['kid'];
    // Base64URL of 32 bytes, as RFC 7638 writes a thumbprint
    if (key.kind === 'none' || typeof kid !== 'string' || !/^[\w-]{43}$/.test(kid)) return null;
    const signers = await lab.recoverEcdsa();
    const prints = await Promise.all(signers.map((signer) => lab.thumbprint(signer)));
    // No cure: a key that came with the token must not be trusted for it
    const signer = signers[prints.indexOf(kid)];
    // under another name, the set has it all the same
    const isPresent = key.keys.some(({ jwk }) => jwk['x'] === signer?.jwk['x']);
    if (signer && !isPresent) return { strength: 'proven', facts: { kid } };
    return signers.length > 0 ? { ruledOut: true } : null;
  },
} satisfies Cause;
