import type { Rule } from './rule.ts';
import { absent, any, wrong } from './words.ts';

const certified = any(
  'tokens? (?:is |was )?(?:\\w+ )?bound to an? (?:\\w+ )?cert(?:ificate)?',
  'cert(?:ificate)? thumbprint (?:\\w+ ){0,2}?(?:mis ?match|(?:not|doesnt|didnt) match)',
  'certificate bound (?:access )?tokens? (?:\\w+ )?(?:valid\\w* )?(?:fail\\w*|invalid|requires?)',
);

/** A token for the one who shows this certificate (RFC 8705 section 3). */
export const certificateBound: Rule = {
  check: 'claims',
  cause: 'dpop-bound',
  topic: certified,
  alone: true,
  anywhere: true,
};

/** A proof of possession (RFC 9449), and a key that the token is bound to. */
export const proof: Rule = {
  check: 'claims',
  cause: 'dpop-bound',
  topic: any('dpop', 'cnf', 'proof of possession'),
  verdict: any(...wrong, ...absent, 'must be', 'required'),
};

/** What of an ID token binds the tokens beside it (OpenID Connect Core section 3.2.2.9). */
export const accessTokenHash: Rule = {
  check: 'claims',
  cause: 'at-hash-mismatch',
  topic: any('at hash', 'access token hash'),
  verdict: any(...wrong, ...absent),
};

export const nonce: Rule = {
  check: 'claims',
  topic: any('nonce'),
  verdict: any(
    ...wrong,
    'already (?:been )?(?:used|received|stored|seen)',
    'missing',
    'not in',
    'not found',
    'require[ds]',
  ),
};

/** What a token of Atlassian Connect says of the request that it is sent with. */
export const queryHash: Rule = {
  check: 'claims',
  topic: any('qsh', '(?<=authentication failed: |auth failure: )query hash'),
  verdict: any(...wrong, ...absent),
  alone: true,
};
