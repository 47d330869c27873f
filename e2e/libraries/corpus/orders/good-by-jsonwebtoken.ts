/** Tokens without a fault, by jsonwebtoken. */
import { base64, bytes, times, type Order } from './order.ts';

export const byJsonwebtoken: readonly Order[] = [
  {
    id: 'express',
    maker: 'jsonwebtoken',
    alg: 'HS256',
    secret: base64(bytes('hex')),
    claims: { iss: 'express-app', aud: 'express-app-clients', sub: '42', role: 'editor', ...times },
  },
  {
    id: 'worker',
    maker: 'jsonwebtoken',
    alg: 'HS512',
    secret: base64(bytes('base64Long', 'base64')),
    claims: { iss: 'https://jobs.example.org', sub: 'worker-7', ...times },
  },
  {
    id: 'orders',
    maker: 'jsonwebtoken',
    alg: 'RS256',
    key: 'rsaNext',
    claims: {
      iss: 'https://login.intra.example.org',
      aud: 'orders-service',
      sub: 'cc1e',
      ...times,
    },
  },
  {
    id: 'mobile',
    maker: 'jsonwebtoken',
    alg: 'ES256',
    key: 'p256',
    header: { kid: 'mobile-2026-03' },
    claims: { iss: 'https://id.example.org', aud: 'com.example.app', sub: '0d9b', ...times },
  },
  {
    id: 'partner',
    maker: 'jsonwebtoken',
    alg: 'PS512',
    key: 'rsa',
    claims: {
      iss: 'https://partner.example',
      aud: 'https://hub.example/api',
      sub: 'p-1',
      ...times,
    },
  },
  {
    id: 'cognito',
    maker: 'jsonwebtoken',
    alg: 'RS256',
    key: 'rsaNext',
    header: { kid: 'x2fK+9aB1cD3eF5gH7iJ9kL1mN3oP5qR7sT9uV1wX3Y=' },
    claims: {
      sub: 'b7c1',
      iss: 'https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_AbCdEf123',
      aud: '5h2v7k9m1n3p',
      token_use: 'id',
      'cognito:username': 'hanako',
      ...times,
    },
  },
];
