/** The verifiers of tokens that well-known services issue: each reads the key set of its issuer. */
import { jwk, jwks, type KeyName } from './case.ts';

const key = (name: KeyName, alg: string, kid: string) => jwk(name, { alg, kid, use: 'sig' });

export const services = {
  auth0: {
    key: jwks(key('rsa', 'RS256', 'Kp3vQ7sXw1aZ9rT2'), key('rsaOther', 'RS256', 'Zz0previous')),
    algorithms: 'RS256',
    issuer: 'https://acme-shop.jp.auth0.com/',
    audience: 'https://api.acme-shop.example',
  },
  firebase: {
    key: jwks(key('rsaNext', 'RS256', '8fbdb6e1c3a5d7f9'), key('rsaOther', 'RS256', 'a1')),
    algorithms: 'RS256',
    issuer: 'https://securetoken.google.com/acme-prod-1',
    audience: 'acme-prod-1',
  },
  cognito: {
    key: jwks(
      key('rsaOther', 'RS256', 'first'),
      key('rsaNext', 'RS256', 'x2fK+9aB1cD3eF5gH7iJ9kL1mN3oP5qR7sT9uV1wX3Y='),
    ),
    algorithms: 'RS256',
    issuer: 'https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_AbCdEf123',
    audience: '5h2v7k9m1n3p',
  },
  entra: {
    key: jwks(
      jwk('rsa', { kid: 'L1KfKFI_jnXbwWc22xZxw1sUHH0', use: 'sig' }),
      jwk('rsaOther', { kid: 'older', use: 'sig' }),
    ),
    algorithms: 'RS256',
    issuer: 'https://login.microsoftonline.com/0a1b2c3d-4e5f-6789-abcd-ef0123456789/v2.0',
    audience: 'api://5e2d1c0b-9a87-4654-b321-0fedcba98765',
  },
  kubernetes: {
    key: jwks(key('rsa', 'RS256', 'wZQ4nF0s8aH2')),
    algorithms: 'RS256',
    issuer: 'https://kubernetes.default.svc.cluster.local',
    audience: 'https://kubernetes.default.svc.cluster.local',
  },
  supabase: {
    key: jwks(key('p256', 'ES256', 'c0ffee11-2233-4455-6677-8899aabbccdd')),
    algorithms: 'ES256',
    issuer: 'https://abcdefghijkl.supabase.co/auth/v1',
    audience: 'authenticated',
  },
  okta: {
    key: jwks(key('rsaNext', 'RS256', 'oK7_2vN5bTqLxP0')),
    algorithms: 'RS256',
    issuer: 'https://acme.okta.com/oauth2/default',
    audience: 'api://default',
  },
  keycloak: {
    key: jwks(
      jwk('rsaEncryption', { alg: 'RSA-OAEP', use: 'enc', kid: 'enc' }),
      key('rsaNext', 'RS256', 'FJ86GcF3jTbNLOco4NvZkUCIUmfYCqoqtOQeMfbhNlE'),
    ),
    algorithms: 'RS256',
    issuer: 'https://sso.example.net/realms/shop',
    audience: 'orders-api',
  },
} as const;
