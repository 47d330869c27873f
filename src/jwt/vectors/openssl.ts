import { constants, createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import type { Vector } from './vector.ts';

/** Another implementation than the one that is on trial: OpenSSL, through node:crypto. */
export const verifies = ({ token, jwk, signingInput }: Vector): boolean => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg: string };
  const input = Buffer.from(signingInput ?? `${header}.${payload}`);
  const given = Buffer.from(signature, 'base64url');
  const hash = `sha${alg.slice(2)}`;
  if (alg.startsWith('HS')) {
    const mac = createHmac(hash, Buffer.from(jwk['k'] ?? '', 'base64url'))
      .update(input)
      .digest();
    return timingSafeEqual(mac, given);
  }
  const key = {
    key: createPublicKey({ key: jwk, format: 'jwk' }),
    dsaEncoding: 'ieee-p1363',
    ...(alg.startsWith('PS') ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {}),
  } as const;
  return verify(alg === 'EdDSA' ? null : hash, input, key, given);
};
