/** Headers and payloads that are JSON, but not of the types or within the limits that every verifier takes. */
import { createHmac } from 'node:crypto';
import { encode, NOW, secrets, text, type Case } from './case.ts';
import { bySecret } from './scenes.ts';

const claims = { iss: 'https://issuer.example.org', aud: 'reports', exp: NOW + 900 };
const deep = `${'['.repeat(70)}${']'.repeat(70)}`;

const signed = (fault: string, header: string, payload: string, ...accept: string[]): Case => {
  const input = `${encode(header)}.${encode(payload)}`;
  const mac = createHmac('sha256', secrets.text).update(input).digest();
  return {
    maker: 'node:crypto',
    fault,
    draft: { ...bySecret, token: `${input}.${encode(mac)}` },
    accept,
  };
};

const header = (members: string): string => `{"alg":"HS256"${members}}`;
const payload = (members: string): string => text(claims).replace(/\}$/, `${members}}`);

const types: readonly Case[] = ['20260901', 'null', 'true', '["a"]', '{"id":1}'].map((kid) =>
  signed(`kid ${kid}`, header(`,"kid":${kid}`), payload(''), 'kid-not-string'),
);

const limits: readonly Case[] = [
  [',"uid":9007199254740993', 'a number beyond 2^53'],
  [',"ratio":1e400', 'a number beyond any'],
  [',"name":"\\ud83d"', 'half an emoji'],
  [`,"tree":${deep}`, 'seventy levels'],
].flatMap(([members = '', fault = '']) => [
  signed(`${fault} in the payload`, header(''), payload(members), 'json-not-interoperable'),
  signed(`${fault} in the header`, header(members), payload(''), 'json-not-interoperable'),
]);

const forever = (exp: string): Case =>
  signed(
    `exp ${exp}`,
    header(''),
    payload('').replace(/"exp":\d+/, `"exp":${exp}`),
    'json-not-interoperable',
  );

export const jsonLimits: readonly Case[] = [
  ...types,
  ...limits,
  signed('alg null', '{"alg":null}', payload(''), 'alg-header-missing'),
  signed('an empty payload', header(''), '', 'token-corrupt-json'),
  forever('9223372036854775807'),
  forever('1e400'),
];
