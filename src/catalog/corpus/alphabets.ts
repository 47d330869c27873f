/** Tokens in another alphabet than Base64URL, or in another serialisation. */
import { caseOf, partsOf, text, tokenOf, type Case } from './case.ts';
import { mangled } from './scene-case.ts';
import { byEc, byRsa, bySecret } from './scenes.ts';

const [h, p, s] = partsOf('telling');
const standard = (part: string): string => Buffer.from(part, 'base64url').toString('base64');
const flat = (id: 'orders' | 'bank') => {
  const [header, payload, signature] = partsOf(id);
  return { protected: header, payload, signature };
};

const strange: readonly Case[] = [
  caseOf(
    'telling',
    'the standard alphabet',
    { ...byRsa, token: [h, p, s].map(standard).join('.') },
    'token-not-base64url',
  ),
  caseOf(
    'telling',
    'the standard alphabet without padding',
    { ...byRsa, token: tokenOf('telling').replaceAll('-', '+').replaceAll('_', '/') },
    'token-not-base64url',
  ),
  mangled('bank', 'padding after the signature', (t) => `${t}==`, 'token-not-base64url'),
  caseOf('padded-and-signed', 'padding that is signed', byRsa, 'token-not-base64url'),
  caseOf('standard-and-signed', 'the standard alphabet, signed', bySecret, 'token-not-base64url'),
  caseOf(
    'alb',
    'a load balancer of AWS',
    { key: byEc.key ?? '', algorithms: 'ES256', issuer: 'https://id.example.org' },
    'aws-alb-padding',
  ),
  mangled(
    'device',
    'a dash that became typographic',
    (t) => t.replaceAll('-', '–'),
    'token-invalid-chars',
  ),
  mangled(
    'auth0',
    'a Cyrillic letter',
    (t) => t.replace(/e(?=[^e]*$)/, 'е'),
    'token-invalid-chars',
  ),
  mangled(
    'airflow',
    'backslashes of Markdown',
    (t) => t.replaceAll('_', '\\_'),
    'token-invalid-chars',
  ),
  mangled('session', 'full-width periods', (t) => t.replaceAll('.', '．'), 'token-full-width'),
  mangled(
    'mesh',
    'a zero-width space',
    (t) => `${t.slice(0, 30)}\u200b${t.slice(30)}`,
    'token-whitespace',
  ),
  mangled(
    'grafana',
    'a soft hyphen',
    (t) => `${t.slice(0, 70)}\u00ad${t.slice(70)}`,
    'token-whitespace',
  ),
  mangled(
    'orders',
    'another last character',
    (t) => t.slice(0, -1) + String.fromCharCode(t.charCodeAt(t.length - 1) + 1),
    'token-trailing-bits',
  ),
  mangled(
    'signer',
    'another last character',
    (t) => t.slice(0, -1) + String.fromCharCode(t.charCodeAt(t.length - 1) + 1),
    'token-trailing-bits',
  ),
  mangled('orders', 'flattened JSON', () => text(flat('orders')), 'json-serialization'),
  mangled(
    'bank',
    'general JSON',
    () => text({ payload: flat('bank').payload, signatures: [flat('bank')] }),
    'json-serialization',
  ),
];

export const alphabets: readonly Case[] = [...strange];
