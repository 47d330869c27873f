/** Markup, directions and controls in every member: text for a page, of a token that someone else signed. */
import { secret } from '#content/keys/keys.ts';
import type { Attack, Family } from './attack.ts';
import { claims, draft, mint } from './forge.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['an image', '<img src=x onerror=alert(1)>'],
  ['a quote that leaves an attribute', '" onmouseover="alert(1)'],
  ['a link', 'javascript:alert(1)'],
  ['a template', '{{constructor.constructor("alert(1)")()}}${alert(1)}'],
  ['Markdown', '[x](javascript:alert(1)) ![](https://attacker.example/)'],
  ['a direction override', '\u202eLRO\u202c'],
  ['isolates and zero width', '\u2066a\u2069\u200b\u200d\ufeff'],
  ['controls', '\u0000\u001b[31m\u0007\u007f'],
  ['a formula', '=HYPERLINK("https://attacker.example/")'],
];

const MEMBERS = [
  'iss',
  'sub',
  'aud',
  'jti',
  'exp',
  'nbf',
  'iat',
  'name',
  'scope',
  'azp',
  'nonce',
  'cnf',
];
const PARAMETERS = ['alg', 'kid', 'typ', 'cty', 'jku', 'x5u', 'x5t', 'crit', 'zip', 'enc', 'nonce'];

const attack = (name: string, header: object, payload: object, text: string): Attack => ({
  name,
  draft: draft(mint('HS256', 'not the secret', { alg: 'HS256', ...header }, payload), secret, {
    issuer: text,
    audience: text,
    type: text,
  }),
});

const script = TEXTS[0]?.[1] ?? '';

export const markup: Family = {
  name: 'markup',
  control: draft(
    mint('HS256', secret, undefined, { ...claims, name: script, [script]: script }),
    secret,
  ),
  attacks: [
    ...TEXTS.map(([name, text]) =>
      attack(
        `${name} in every claim`,
        {},
        Object.fromEntries(MEMBERS.map((member) => [member, text])),
        text,
      ),
    ),
    ...TEXTS.map(([name, text]) =>
      attack(
        `${name} in every header parameter`,
        Object.fromEntries(PARAMETERS.map((member) => [member, text])),
        claims,
        text,
      ),
    ),
    ...MEMBERS.map((member) =>
      attack(`a script in ${member}`, {}, { ...claims, [member]: script }, ''),
    ),
    ...PARAMETERS.map((member) =>
      attack(`a script in ${member} of the header`, { [member]: script }, claims, ''),
    ),
    ...TEXTS.map(([name, text]) =>
      attack(`${name} as the name of a claim`, { [text]: text }, { [text]: text }, text),
    ),
  ],
};
