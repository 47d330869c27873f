import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { causes } from '#catalog/causes.ts';
import { samples } from '#catalog/all-samples.ts';
import { refuse } from './refuse.ts';

const encode = (value: object) => Buffer.from(JSON.stringify(value, null, 2)).toString('base64url');
const token = `${encode({ alg: 'HS256' })}.${encode({ sub: 'a' })}.${createHmac('sha256', 'k').digest('base64url')}`;

describe('what may be a token or a key is refused', () => {
  test.each([
    ['token', token],
    ['token', `Authorization: Bearer ${token}`],
    ['token', `invalid signature: ${token}`],
    ['token', token.split('.')[0]],
    ['token', `token=${token.slice(0, 40)}…`],
    ['pem', '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'],
    ['pem', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'],
    ['pem', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI'],
    ['jwk', '{"kty":"oct","k":"c2VjcmV0"}'],
    ['jwk', '"n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAt"'],
    ['secret', '3f8a1c9e5b7d2f4a6c8e0b1d3f5a7c9e'],
    ['secret', '6f9619ff-8b86-d011-b42d-00c04fc964ff'],
    ['secret', 'sk_live_51H8xYz2eZvKYlo2C'],
    ['secret', 'secret Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA=='],
  ])('%s: %s', (kind, query = '') => {
    expect(refuse(query)).toBe(kind);
  });

  test('random secrets of 256 bits, in every usual notation, but for one in two hundred', () => {
    const secrets = Array.from({ length: 500 }, (_, seed) =>
      createHash('sha256').update(`seed ${seed}`).digest(),
    ).flatMap((bytes) =>
      (['hex', 'base64', 'base64url'] as const).map((each) => bytes.toString(each)),
    );
    expect(secrets.filter((secret) => refuse(secret) === null).length).toBeLessThan(8);
  });

  test('the token of every sample', () => {
    for (const { broken } of Object.values(samples)) {
      const given = broken.token ?? '';
      if (/eyJ[\w-]{20,}/.test(given)) expect(refuse(given), given).not.toBeNull();
    }
  });
});

describe('what people look for is not', () => {
  test.each(Object.values(causes).flatMap(({ symptoms }) => symptoms))('%s', (symptom) => {
    expect(refuse(symptom)).toBeNull();
  });

  test.each(Object.keys(causes))('%s', (id) => {
    expect(refuse(id)).toBeNull();
  });

  test.each([
    'io.jsonwebtoken.security.SignatureException: JWT signature does not match',
    'com.auth0.jwt.exceptions.SignatureVerificationException',
    'System.IdentityModel.Tokens.Jwt.SecurityTokenInvalidSignatureException',
    'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    'org.springframework.security.oauth2.jwt.JwtValidationException',
    'https://login.microsoftonline.com/common/v2.0',
    'secretOrPrivateKey must have a value',
    'createRemoteJWKSet cooldownDuration',
    'JWTの署名検証に失敗する',
    'RS256 PS256 ES256K',
    'urn:ietf:params:oauth:token-type:access_token',
    '',
  ])('%s', (query) => {
    expect(refuse(query)).toBeNull();
  });
});
