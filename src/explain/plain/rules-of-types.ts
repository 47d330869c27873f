import type { Rule } from './rule.ts';
import { any, token, wrong } from './words.ts';

export const wrongKind: Rule = {
  check: 'claims',
  topic: any('nbf', 'iat', 'aud', 'iss', 'sub', 'subject', 'jti', 'claims?'),
  verdict: any(
    '(?:must|should|needs to) be (?:an? |of )?(?:\\w+ )?(?:number|integer|numeric\\w*|string|array|type)\\w*',
    'not (?:be )?an? (?:number|integer|numeric|string|array|list|object|boolean)',
    '(?:wrong|invalid|incorrect) (?:data ?)?type',
    'non numeric',
    '(?:is|has|was) (?:of )?type \\w+,? (?:want|expect|not|rather|instead)\\w*',
    'expected number',
    'must be float\\w*',
    'using invalid format',
  ),
  shared: true,
};

export const type: Rule = {
  check: 'type',
  topic: any(
    'typ',
    `${token}(?<!assertion) types?`,
    'type of (?:the )?token',
    'token use',
    'fresh tokens? required',
    `${token} \\(?wrong type`,
    'not an? (?:id|access|identity|logout|bearer) token',
  ),
  verdict: any(
    ...wrong,
    'missing',
    'must (?:be|have)',
    'should be',
    'not an? (?:id|access|identity|logout|bearer) token',
    'fresh tokens? required',
    'is not',
  ),
};

const swapped = any(
  '(?:refresh|id|access) token (?:\\w+ ){0,3}(?:where|instead of|in place of|rather than) (?:an? |the )?(?:access|id|refresh) token',
  '(?:expect\\w*|need\\w*|want\\w*|requires?) an? (?:access|id) token,? (?:got|received|found|not) an? (?:refresh|id|access) token',
);

/** One of the tokens that a client holds, where another of them belongs. */
export const tokensSwapped: Rule = {
  check: 'type',
  cause: 'wrong-token-type',
  topic: swapped,
  alone: true,
  anywhere: true,
};

const onlyThese = any(
  'only (?:non )?(?:refresh|access|id) tokens? (?:are |is )?(?:allowed|accepted)',
);

export const otherType: Rule = {
  check: 'type',
  topic: onlyThese,
  anywhere: true,
};
