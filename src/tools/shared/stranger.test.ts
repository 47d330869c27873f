import { expect, test } from 'vitest';
import { nameStranger } from './stranger.ts';

test.each([
  ['JsonWebTokenError: invalid signature', 'message'],
  ['署名が一致しません', 'message'],
  ['-----BEGIN PUBLIC KEY-----\nMIIB', 'pem'],
  ['ssh-rsa AAAAB3', 'key'],
  ['{"kty":"RSA","n":"x"}', 'key'],
  ['{"error":"invalid_token"}', 'json'],
  ['https://id.example.com/jwks', 'url'],
  ['PHNhbWxwOlJlc3BvbnNl', 'saml'],
  ['2YotnFZFEjr1zCsicMWpAA', 'opaque'],
  ['ya29.a0AfH6SMBx', 'opaque'],
  ['undefined', 'literal'],
  ['\u0000\u0001', 'other'],
  ['x'.repeat(1_048_577), 'too-large'],
])('%s', (text, stranger) => {
  expect(nameStranger(text)).toBe(stranger);
});
