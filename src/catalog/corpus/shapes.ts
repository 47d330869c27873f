/** Texts of the wrong number of parts, cut short, or of another kind. */
import { caseOf, tokenOf, type Case } from './case.ts';
import { mangled } from './scene-case.ts';
import { byRsa, bySecret } from './scenes.ts';

/** Cut n characters off the end. */
const cut = (n: number) => (t: string) => t.slice(0, -n);

const lengths: readonly Case[] = [
  mangled('orders', 'the last 10 characters cut', cut(10), 'token-truncated'),
  mangled('airflow', 'the last 171 characters cut', cut(171), 'token-truncated'),
  mangled('mobile', 'the last 5 characters cut', cut(5), 'token-truncated'),
  mangled('legacy', 'the last 20 characters cut', cut(20), 'token-truncated'),
  mangled('edge', 'the last 8 characters cut', cut(8), 'token-truncated'),
  mangled(
    'auth0',
    'cut after one character',
    (t) => t.slice(0, t.lastIndexOf('.') + 2),
    'token-truncated',
  ),
  mangled('auth0', 'cut at 255 characters', (t) => t.slice(0, 255), 'token-truncated'),
  mangled(
    'kubernetes',
    'the signature lost',
    (t) => t.slice(0, t.lastIndexOf('.')),
    'token-truncated',
  ),
  mangled('entra', 'cut in the header', (t) => t.slice(0, 40), 'token-truncated'),
  mangled('express', 'one more part', (t) => `${t}.1700000000`, 'wrong-segment-count'),
  mangled('okta', 'one part before it', (t) => `v1.${t}`, 'wrong-segment-count'),
  mangled('session', 'the token twice', (t) => t + t, 'token-two-concatenated'),
  mangled(
    'partner',
    'two tokens on two lines',
    (t) => `${t}\n${tokenOf('orders')}`,
    'token-two-concatenated',
  ),
  mangled(
    'keycloak',
    'a Google access token',
    () => 'ya29.a0AfB_byC3xQvT1mUeK7pZr9LwNsJdHgYq2VtXo',
    'opaque-token',
  ),
  mangled('grafana', 'a session id', () => '7f3c9a1e5b2d4f60887766554433aabb', 'opaque-token'),
  mangled(
    'supabase',
    'a GitHub token',
    () => 'gho_16C7e42F292c6912E7710c838347Ae178B4a',
    'opaque-token',
  ),
  caseOf('jwe-rsa', 'encrypted with RSA-OAEP', byRsa, 'jwe-not-jws'),
  caseOf('jwe-dir', 'encrypted with dir', bySecret, 'jwe-not-jws'),
  mangled('orders', 'over 1 MiB', (t) => t + 'A'.repeat(1_100_000), 'token-too-large'),
  caseOf('groups', 'a token of many groups', bySecret, 'header-too-large'),
];

export const shapes: readonly Case[] = [...lengths];
