/** What the verifier of each good token is configured with: with this, it accepts the token. */
import type { Patch } from '#jwt/model.ts';
import { jwk, secrets, spki, text } from './case.ts';
import { services } from './services.ts';

export const scenes = {
  ...services,
  session: { key: secrets.text, algorithms: 'HS256' },
  bank: {
    key: spki('rsaNext'),
    algorithms: 'PS256',
    issuer: 'https://as.bank.example',
    audience: 'https://rs.bank.example',
  },
  device: {
    key: text(jwk('p384')),
    algorithms: 'ES384',
    issuer: 'device-ca',
    audience: 'telemetry',
  },
  express: {
    key: secrets.hex,
    algorithms: 'HS256',
    issuer: 'express-app',
    audience: 'express-app-clients',
  },
  worker: {
    key: secrets.base64Long,
    secretEncoding: 'base64',
    algorithms: 'HS512',
    issuer: 'https://jobs.example.org',
  },
  orders: {
    key: spki('rsaNext'),
    algorithms: 'RS256',
    issuer: 'https://login.intra.example.org',
    audience: 'orders-service',
  },
  mobile: {
    key: text(jwk('p256', { kid: 'mobile-2026-03' })),
    algorithms: 'ES256',
    issuer: 'https://id.example.org',
    audience: 'com.example.app',
  },
  partner: {
    key: spki('rsa'),
    algorithms: 'PS512',
    issuer: 'https://partner.example',
    audience: 'https://hub.example/api',
  },
  simplejwt: { key: secrets.text, algorithms: 'HS256' },
  airflow: {
    key: spki('rsa'),
    algorithms: 'RS512',
    issuer: 'https://airflow.example.org',
    audience: 'apache-airflow',
  },
  ledger: {
    key: spki('p521'),
    algorithms: 'ES512',
    issuer: 'urn:ledger',
    audience: 'urn:ledger:read',
  },
  edge: {
    key: text(jwk('ed25519')),
    algorithms: 'EdDSA',
    issuer: 'https://edge.example.org',
    audience: 'cdn',
  },
  legacy: { key: secrets.long, algorithms: 'HS384', issuer: 'legacy', audience: 'portal' },
  grafana: { key: secrets.other, algorithms: 'HS256', issuer: 'grafana' },
  escrow: {
    key: spki('rsaNext'),
    algorithms: 'PS384',
    issuer: 'https://escrow.example',
    audience: 'vault',
  },
  mesh: { key: spki('ed25519'), algorithms: 'EdDSA', issuer: 'mesh', audience: 'sidecar' },
  script: { key: spki('p256Other'), algorithms: 'ES256', issuer: 'deploy-script', audience: 'ci' },
  billing: {
    key: spki('rsa'),
    algorithms: 'RS384',
    issuer: 'https://billing.example.org',
    audience: 'invoices',
  },
  saml: {
    key: spki('rsaNext'),
    algorithms: 'PS256',
    issuer: 'https://gate.example.org',
    audience: 'backend',
  },
  shell: {
    key: secrets.base64,
    secretEncoding: 'base64',
    algorithms: 'HS256',
    issuer: 'shell',
    audience: 'cron',
  },
  signer: { key: spki('ed25519'), algorithms: 'EdDSA', issuer: 'signer', audience: 'release' },
} as const satisfies Readonly<Record<string, Patch>>;

export type SceneId = keyof typeof scenes;

/** Most special orders share their claims, and so their expectations. */
const reports = { issuer: 'https://issuer.example.org', audience: 'reports' };
export const byRsa: Patch = { ...reports, key: spki('rsaNext'), algorithms: 'RS256' };
export const byEc: Patch = { ...reports, key: spki('p256'), algorithms: 'ES256' };
export const byEd: Patch = { ...reports, key: spki('ed25519'), algorithms: 'EdDSA' };
export const bySecret: Patch = { ...reports, key: secrets.text, algorithms: 'HS256' };
