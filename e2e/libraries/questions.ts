/** What verifier-side code is asked: good tokens, every break, and what a cure is about. */
import { rsaA, rsaB } from '#content/keys/keys.ts';
import { fine, type Call, type Expect } from './exercise.ts';
import { goodClaims, mint, now, rsa } from './mint.ts';
import { breaks, breaksHs, breaksWith, good, goodHs, type Break, type Breaks } from './tokens.ts';
import type { Issuer } from './world.ts';

type Wrap = (token: string) => string;
export const asIs: Wrap = (token) => token;
export const accepted: Expect = { accepted: fine };
export const refused = (reason: Break | RegExp): Expect => ({ refused: reason });

export const verifies = (says: string, token: string, expect: Expect, later?: number): Call => ({
  says,
  name: 'verify',
  args: [token],
  expect,
  ...(later !== undefined && { later }),
});

export const eachBreak = (tokens: Breaks = breaks, wrap = asIs): readonly Call[] =>
  Object.entries(tokens).map(([name, token]) =>
    verifies(name, wrap(token()), refused(name as Break)),
  );

/** Tokens that the libraries themselves have just signed, by library. */
export type Signed = Readonly<Record<string, string>>;

export interface Surroundings {
  readonly issuer: Issuer;
  readonly rs256: Signed;
  readonly hs256: Signed;
}

export const signedBy = (signed: Signed, wrap: Wrap): readonly Call[] =>
  Object.entries(signed).map(([by, token]) => verifies(`signed by ${by}`, wrap(token), accepted));

export const rs = (
  around: Surroundings,
  more: readonly Call[] = [],
  wrap = asIs,
): readonly Call[] => [
  verifies('good', wrap(good()), accepted),
  verifies('one of several audiences', wrap(good({ aud: ['web', 'api.example.com'] })), accepted),
  ...signedBy(around.rs256, wrap),
  ...eachBreak(breaks, wrap),
  ...more,
];

export const hs = (key: string | Buffer, more: readonly Call[] = []): readonly Call[] => [
  verifies('good', goodHs(key), accepted),
  ...eachBreak(breaksHs(key)),
  ...more,
];

export const fiveSeconds = (): readonly Call[] => [
  verifies('2 s past exp', good({ iat: now() - 700, exp: now() - 2 }), accepted),
  verifies('20 s past exp', good({ iat: now() - 700, exp: now() - 20 }), refused('expired')),
  verifies('3 s before nbf', good({ nbf: now() + 3 }), accepted),
];

/** Keys chosen by kid: the previous key counts, a kid that nobody knows does not. */
export const byKid = (): readonly Call[] => [
  verifies(
    'previous key',
    mint({ alg: 'RS256', kid: rsaB.kid }, goodClaims(), rsa('rsaB')),
    accepted,
  ),
  verifies('unknown kid', good({}, { kid: '../public' }), refused(/kid|key/i)),
];

/** RFC 8725 section 2.8: what stands in the token about keys is the attacker's. */
export const withOwnKey = (): Call =>
  verifies(
    'brings its own key',
    mint({ alg: 'RS256', jwk: rsaB.jwk, kid: rsaA.kid }, goodClaims(), rsa('rsaB')),
    refused('signature'),
  );

const status =
  (wanted: number, hint = false) =>
  (value: unknown): string | null => {
    const { status, challenge = '' } = value as { status: number; challenge?: string };
    const told = challenge.includes('expired');
    return status === wanted && told === hint ? null : JSON.stringify(value);
  };

export const answers = (): readonly Call[] => [
  verifies('good', good(), { accepted: status(200) }),
  ...Object.entries(breaks).map(([name, token]) =>
    verifies(name, token(), { accepted: status(401, name === 'expired') }),
  ),
];

export const address: Wrap = (token) =>
  `/download?name=a%20b&access_token=${token.replaceAll('.', '%2E')}&x=1`;

export const schemes = (): readonly Call[] => {
  const refusedScheme = refused(/Authorization|segments|malformed/i);
  return [
    verifies('lower case', `bearer   ${good()}`, accepted),
    ...[
      '',
      good(),
      `Basic ${good()}`,
      `Bearer Bearer ${good()}`,
      `Bearer ${good()}, Bearer ${good()}`,
    ].map((value, index) => verifies(`no scheme to trust ${index}`, value, refusedScheme)),
  ];
};

export const whole = (): readonly Call[] => {
  const [header = '', payload = '', signature = ''] = good().split('.');
  const cut = [
    header,
    `${header}.${payload}`,
    `${header}.${payload}.`,
    `${header}..${signature}`,
    '',
  ];
  return [
    verifies('good', good(), accepted),
    ...eachBreak().filter(({ says }) => says !== 'none'),
    ...cut.map((token) => verifies('cut', token, refused(/parts of/))),
  ];
};

export const types = (around: Surroundings): readonly Call[] => {
  const accessToken = (head = { typ: 'at+jwt' }): string => good({}, head);
  const foreign = refused(/access token|typ/);
  return [
    verifies('access token', accessToken(), accepted),
    verifies('with application/', accessToken({ typ: 'application/at+jwt' }), accepted),
    verifies('ID token', good(), foreign),
    ...Object.values(around.rs256).map((token) => verifies('plain JWT', token, foreign)),
    ...eachBreak(breaksWith({ typ: 'at+jwt' })),
  ];
};
