import type { Cause } from '#jwt/model.ts';

/** How languages print an object that was meant to be a key. */
const PRINTED =
  /^(?:\[object \w+\]|<Buffer [^>]{0,80}>|(?:Public|Private|Secret)KeyObject\b|Promise \{|<[\w.]+ object at 0x\w+>|&\{|[\w.$]+(?:Impl|Key)@[0-9a-f]{4,})/;

/** What stands for a key elsewhere: its address in a store, its fingerprint, a token; a variable that was never replaced. */
const REFERENCE =
  /^(?:arn:aws[\w-]*:\w+:|projects\/[\w-]+\/(?:locations|secrets)\/|(?:op|vault|awskms|gcpkms|azurekms|hashivault|pkcs11):|@Microsoft\.KeyVault(?=\()|SHA256:(?=\S{43}=?$)|[$#]?\{{1,2}[\s.]*[A-Za-z][\w.: |-]{0,80}\}{1,2}$|\$\(?[A-Z_]+\)?$|%[A-Z_]+%$|<%[^\n]{1,80}%>$|<[A-Z][A-Z _-]+>$|(?:process\.env|os\.environ)\b|(?:undefined|null|None|nil|NaN)$)/;

/** Of MD5, SHA-1 or SHA-256. */
const FINGERPRINT =
  /^(?:MD5:)?(?:[\da-f]{2}:){15}(?:(?:[\da-f]{2}:){4}|(?:[\da-f]{2}:){16})?[\da-f]{2}$/i;

const TOKEN = /^(?:Bearer )?ey[\w-]+\.ey[\w-]+\.[\w-]*$/;

export default {
  explains: ['key', 'signature'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'Key must be one of type',
    'Raw asymmetric JWK/JWKS JSON cannot be used as an HMAC secret.',
    'Unable to find an algorithm for key',
    'key must be a string or a buffer',
    'secretOrPublicKey must be an asymmetric key when using RS256',
    '"spki" must be SPKI formatted string',
    'Could not parse the provided public key.',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  async examine({ token, key, draft }, lab) {
    const text = draft.key.trim();
    const printed = PRINTED.exec(text)?.[0];
    if (printed !== undefined) return { strength: 'proven', facts: { kind: printed } };
    if (key.flaw === 'quoted' && !text.includes('BEGIN') && key.keys[0])
      return {
        strength: 'proven',
        facts: { kind: '"{…}"' },
        cure: { key: JSON.stringify(key.keys[0].jwk) },
      };
    // a key within other JSON: the answer of an API, or a service account
    if (key.flaw === 'not-jwk' && key.keys[0]) {
      const name = /"([\w.-]{1,40})"\s{0,9}:/.exec(text)?.[1] ?? '…';
      const cure = { key: JSON.stringify((lab.selectedKey() ?? key.keys[0]).jwk) };
      const kind = /^[{[]/.test(text) ? `{"${name}": …}` : 'base64({…})';
      return { strength: 'proven', facts: { kind }, cure };
    }
    // the secret within other JSON, as a store of secrets returns it
    const members = key.flaw === 'not-jwk' ? Object.entries(JSON.parse(text) as object) : [];
    for (const [name, value] of members.slice(0, 16)) {
      const secret = typeof value === 'string' ? lab.decode(value, 'utf8') : null;
      if (secret && (await lab.attempt({ key: secret })) === 'verified')
        return {
          strength: 'proven',
          facts: { kind: `{"${name.slice(0, 40)}": …}` },
          cure: { key: String(value) },
        };
    }
    const alg = token.header?.['alg'];
    const isPublic = typeof alg === 'string' && /^(?:[RP]S|ES|Ed|ML)/.test(alg);
    // as an HMAC secret, any of these is odd but possible
    const reference = FINGERPRINT.test(text) ? 'AA:BB:…' : REFERENCE.exec(text)?.[0];
    const kind = TOKEN.test(text) ? 'JWT' : reference;
    const isKey = key.keys.some(({ kty }) => kty !== 'oct');
    if (isPublic && !isKey && kind) return { strength: 'proven', facts: { kind } };
    // An HMAC over the JSON itself, not over the bytes of its "k"
    const bytes = lab.decode(draft.key, 'utf8');
    const isJson = key.kind === 'jwk' || key.kind === 'jwks';
    if (!isJson || !bytes || typeof alg !== 'string' || !alg.startsWith('HS')) return null;
    if (key.keys.some(({ kty }) => kty !== 'oct')) return null;
    const isSecret = (await lab.attempt({ key: bytes })) === 'verified';
    return isSecret ? { strength: 'proven', facts: { kind: 'JSON.stringify(jwk)' } } : null;
  },
} satisfies Cause;
