/** Tokens without a fault, by golang-jwt. */
import { base64, bytes, NOW, times, type Order } from './order.ts';

export const byGolang: readonly Order[] = [
  {
    id: 'grafana',
    maker: 'golang-jwt',
    alg: 'HS256',
    secret: base64(bytes('other')),
    claims: { iss: 'grafana', sub: 'viewer:3', ...times },
  },
  {
    id: 'kubernetes',
    maker: 'golang-jwt',
    alg: 'RS256',
    key: 'rsa',
    header: { kid: 'wZQ4nF0s8aH2' },
    claims: {
      iss: 'https://kubernetes.default.svc.cluster.local',
      aud: ['https://kubernetes.default.svc.cluster.local'],
      sub: 'system:serviceaccount:shop:api',
      ...times,
      nbf: NOW - 120,
      'kubernetes.io': { namespace: 'shop', serviceaccount: { name: 'api', uid: 'b1' } },
    },
  },
  {
    id: 'supabase',
    maker: 'golang-jwt',
    alg: 'ES256',
    key: 'p256',
    header: { kid: 'c0ffee11-2233-4455-6677-8899aabbccdd' },
    claims: {
      iss: 'https://abcdefghijkl.supabase.co/auth/v1',
      aud: 'authenticated',
      sub: '7d5',
      role: 'authenticated',
      session_id: 's1',
      ...times,
    },
  },
  {
    id: 'escrow',
    maker: 'golang-jwt',
    alg: 'PS384',
    key: 'rsaNext',
    claims: { iss: 'https://escrow.example', aud: 'vault', sub: 'e', ...times },
  },
  {
    id: 'mesh',
    maker: 'golang-jwt',
    alg: 'EdDSA',
    key: 'ed25519',
    claims: { iss: 'mesh', aud: 'sidecar', sub: 'svc/a', ...times },
  },
  {
    id: 'okta',
    maker: 'golang-jwt',
    alg: 'RS256',
    key: 'rsaNext',
    header: { kid: 'oK7_2vN5bTqLxP0' },
    claims: {
      ver: 1,
      jti: 'AT.1',
      iss: 'https://acme.okta.com/oauth2/default',
      aud: 'api://default',
      cid: '0oa1',
      sub: 'taro@example.org',
      scp: ['openid'],
      ...times,
    },
  },
];
