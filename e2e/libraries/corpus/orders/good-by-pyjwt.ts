/** Tokens without a fault, by PyJWT. */
import { base64, bytes, NOW, times, type Order } from './order.ts';

export const byPyjwt: readonly Order[] = [
  {
    id: 'simplejwt',
    maker: 'PyJWT',
    alg: 'HS256',
    secret: base64(bytes('text')),
    claims: { token_type: 'access', ...times, jti: '3f1b2c', user_id: 17 },
  },
  {
    id: 'airflow',
    maker: 'PyJWT',
    alg: 'RS512',
    key: 'rsa',
    claims: {
      iss: 'https://airflow.example.org',
      aud: 'apache-airflow',
      sub: 'worker',
      ...times,
      nbf: NOW - 120,
    },
  },
  {
    id: 'ledger',
    maker: 'PyJWT',
    alg: 'ES512',
    key: 'p521',
    claims: {
      iss: 'urn:ledger',
      aud: ['urn:ledger:read', 'urn:ledger:write'],
      sub: 'urn:uuid:1',
      ...times,
    },
  },
  {
    id: 'edge',
    maker: 'PyJWT',
    alg: 'EdDSA',
    key: 'ed25519',
    header: { kid: 'edge-ed' },
    claims: { iss: 'https://edge.example.org', aud: 'cdn', sub: 'pop-nrt', ...times },
  },
  {
    id: 'entra',
    maker: 'PyJWT',
    alg: 'RS256',
    key: 'rsa',
    header: { kid: 'L1KfKFI_jnXbwWc22xZxw1sUHH0', x5t: 'L1KfKFI_jnXbwWc22xZxw1sUHH0' },
    claims: {
      aud: 'api://5e2d1c0b-9a87-4654-b321-0fedcba98765',
      iss: 'https://login.microsoftonline.com/0a1b2c3d-4e5f-6789-abcd-ef0123456789/v2.0',
      ...times,
      nbf: NOW - 120,
      azp: '11111111-2222-3333-4444-555555555555',
      oid: 'aa',
      tid: '0a1b2c3d-4e5f-6789-abcd-ef0123456789',
      ver: '2.0',
      scp: 'Orders.Read',
    },
  },
  {
    id: 'legacy',
    maker: 'PyJWT',
    alg: 'HS384',
    secret: base64(bytes('long')),
    claims: { iss: 'legacy', aud: 'portal', sub: '9', ...times },
  },
];
