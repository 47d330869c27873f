/** Tokens without a fault, by node:crypto and OpenSSL. */
import { byHand } from '../by-hand.ts';
import { byOpenssl } from '../openssl.ts';
import { bytes, NOW, times, type Order } from './order.ts';

const json = (value: object): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

export const byHandGood: readonly Order[] = [
  // a session cookie, by hand
  {
    id: 'session',
    maker: 'node:crypto',
    make: () =>
      byHand({
        alg: 'HS256',
        key: bytes('text'),
        payload: { sub: 'u_81723', email: 'hanako@example.org', ...times },
      }),
  },
  {
    id: 'auth0',
    maker: 'node:crypto',
    make: ({ rsa }) =>
      byHand({
        alg: 'RS256',
        key: rsa,
        header: { alg: 'RS256', typ: 'JWT', kid: 'Kp3vQ7sXw1aZ9rT2' },
        payload: {
          iss: 'https://acme-shop.jp.auth0.com/',
          sub: 'auth0|64f1c0ffee',
          aud: ['https://api.acme-shop.example', 'https://acme-shop.jp.auth0.com/userinfo'],
          ...times,
          azp: 'fXk2Vb8QpLm4',
          scope: 'openid profile read:orders',
        },
      }),
  },
  {
    id: 'bank',
    maker: 'node:crypto',
    make: ({ rsaNext }) =>
      byHand({
        alg: 'PS256',
        key: rsaNext,
        payload: {
          iss: 'https://as.bank.example',
          aud: 'https://rs.bank.example',
          sub: '7f0e',
          ...times,
        },
      }),
  },
  {
    id: 'device',
    maker: 'node:crypto',
    make: ({ p384 }) =>
      byHand({
        alg: 'ES384',
        key: p384,
        payload: { iss: 'device-ca', aud: 'telemetry', sub: 'sensor-0042', ...times },
      }),
  },
  {
    id: 'firebase',
    maker: 'node:crypto',
    make: ({ rsaNext }) =>
      byHand({
        alg: 'RS256',
        key: rsaNext,
        header: { alg: 'RS256', kid: '8fbdb6e1c3a5d7f9', typ: 'JWT' },
        payload: {
          iss: 'https://securetoken.google.com/acme-prod-1',
          aud: 'acme-prod-1',
          auth_time: NOW - 600,
          user_id: 'qT5',
          sub: 'qT5',
          ...times,
          firebase: { identities: {}, sign_in_provider: 'password' },
        },
      }),
  },
  {
    id: 'keycloak',
    maker: 'OpenSSL',
    make: ({ rsaNext }) =>
      byOpenssl(
        'RS256',
        rsaNext,
        '{"alg":"RS256","typ" : "JWT","kid" : "FJ86GcF3jTbNLOco4NvZkUCIUmfYCqoqtOQeMfbhNlE"}',
        JSON.stringify({
          exp: times.exp,
          iat: times.iat,
          jti: 'onrtac:1',
          iss: 'https://sso.example.net/realms/shop',
          aud: ['account', 'orders-api'],
          sub: 'f:1',
          typ: 'Bearer',
          azp: 'shop-spa',
          realm_access: { roles: ['user'] },
          scope: 'profile',
        }),
      ),
  },
  {
    id: 'script',
    maker: 'OpenSSL',
    make: ({ p256Other }) =>
      byOpenssl(
        'ES256',
        p256Other,
        '{"alg":"ES256","typ":"JWT"}',
        json({ iss: 'deploy-script', aud: 'ci', sub: 'build-991', ...times }),
      ),
  },
  {
    id: 'billing',
    maker: 'OpenSSL',
    make: ({ rsa }) =>
      byOpenssl(
        'RS384',
        rsa,
        '{"typ":"JWT","alg":"RS384"}',
        json({ iss: 'https://billing.example.org', aud: 'invoices', sub: 'b', ...times }),
      ),
  },
  {
    id: 'saml',
    maker: 'OpenSSL',
    make: ({ rsaNext }) =>
      byOpenssl(
        'PS256',
        rsaNext,
        '{"alg":"PS256"}',
        json({ iss: 'https://gate.example.org', aud: 'backend', sub: 's', ...times }),
      ),
  },
  {
    id: 'shell',
    maker: 'OpenSSL',
    make: () =>
      byOpenssl(
        'HS256',
        bytes('base64', 'base64'),
        '{"alg":"HS256","typ":"JWT"}',
        json({ iss: 'shell', aud: 'cron', sub: 'backup', ...times }),
      ),
  },
  {
    id: 'signer',
    maker: 'OpenSSL',
    make: ({ ed25519 }) =>
      byOpenssl(
        'EdDSA',
        ed25519,
        '{"alg":"EdDSA"}',
        json({ iss: 'signer', aud: 'release', sub: 'artifact', ...times }),
      ),
  },
];
