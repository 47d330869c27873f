import type { Cause } from '#jwt/model.ts';

/** Names of the session cookie: from version 5 on, the key is derived for one of them. */
const COOKIES = ['authjs.session-token', '__Secure-authjs.session-token'];

/** `enc`, salt, info and bytes of the key: version 4 (NextAuth.js), and version 5 (Auth.js). */
const FORMS = [
  ['A256GCM', '', 'NextAuth.js Generated Encryption Key', 32],
  ...COOKIES.map(
    (name) => ['A256CBC-HS512', name, `Auth.js Generated Encryption Key (${name})`, 64] as const,
  ),
] as const;

export default {
  explains: ['structure'],
  refines: 'jwe-decrypt-failed',
  symptoms: [
    'decryption operation failed',
    'JWT_SESSION_ERROR',
    'JWTSessionError',
    'Invalid Content Encryption Key length. Expected 256 bits, got 352 bits',
    'jwt malformed',
  ],
  async examine({ token: { header, decryption }, key, draft }, lab) {
    const secret = key.kind === 'secret' ? lab.decode(draft.key, draft.secretEncoding) : null;
    if (!secret || header?.['alg'] !== 'dir') return null;
    if (decryption?.result !== 'failed' && decryption?.result !== 'misfit') return null;
    for (const [enc, salt, info, length] of FORMS) {
      if (enc !== header['enc']) continue;
      const derived = await lab.derive(secret, salt, info, length);
      const cure = { key: lab.encode(derived, 'hex') ?? '', secretEncoding: 'hex' } as const;
      const { structure } = await lab.given(cure);
      if (structure === 'warned') return { strength: 'proven', facts: { info }, cure };
    }
    return { ruledOut: true };
  },
} satisfies Cause;
