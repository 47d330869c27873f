import type { Cause, Strength } from '#jwt/model.ts';

/** Where a path begins, and how the file of a key ends. */
const ROOTED = /^(?:(?:file|classpath):|~?\.{0,2}\/|[A-Za-z]:[\\/])[^\s+=!*?<>|"'&;^[\]{}]+$/;
const NAMED = /^@?(?!\S*\/\.well-known)[\w./\\ -]+\.(?:pem|key|crt|cer|der|pub|jwk|jwks|json)$/i;
const PARTED = /^[A-Za-z][\w.-]*(?:[\\/][\w.-]+)+$/;

/** Words change seldom between cases and digits; what was drawn at random does in every second or third place. */
const isRandom = (text: string): boolean =>
  /(?=[a-z\d]*[A-Z])(?=[A-Za-z]*\d)[A-Za-z\d]{24}/.test(text) ||
  (text.match(/(?<=[a-z])[A-Z\d]|(?<=[A-Z])\d|(?<=\d)[A-Za-z]/g)?.length ?? 0) * 5 > text.length;

const strengthOf = (path: string, alg: unknown): Strength | null => {
  const isNamed = NAMED.test(path);
  const isRooted = ROOTED.test(path);
  if (isRandom(path) && !(isRooted && /\.[a-z]{3,4}$/i.test(path))) return null;
  // as an HMAC secret, a path is odd but possible
  const isPublic = /^(?:[RP]S|ES|Ed|ML)/.test(String(alg));
  if (isNamed || isRooted) return isPublic ? 'proven' : 'likely';
  return isPublic && PARTED.test(path) ? 'likely' : null;
};

export default {
  explains: ['key', 'signature'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    'ENOENT: no such file or directory',
    'does not exist or is not readable',
    'Failed to load a key from',
    'invalid signature',
    '"spki" must be SPKI formatted string',
    'Could not parse the provided public key.',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  cure: 'key-for-algorithm',
  examine({ token, key }) {
    const path = key.text.trim();
    if (key.kind !== 'secret' || path.length > 260) return null;
    const strength = strengthOf(path, token.header?.['alg']);
    return strength && { strength, facts: { path } };
  },
} satisfies Cause;
