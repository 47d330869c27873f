import type { Rule } from './rule.ts';
import { absent, any, token, unreadable, wrong } from './words.ts';

const mismatch =
  '(?:claim )?(?:is |was |does |did )?(?:mis ?match\\w*|missing|not (?:match|valid|allowed|accepted|trusted)|differs)';

/** `Please check the 'aud' claim`, and no more. */
const checked = 'please check (?:the|your)(?= \\w+ claim)';

const lonely = any(
  '(?:invalid|wrong|unexpected|bad) (?:jwt |token )?audiences?',
  'audience (?:claim )?(?:is |was )?invalid',
  'audience (?:validation|verification|check) (?:has )?failed',
  `audience ${mismatch}`,
  'audience (?:doesnt|didnt) match',
  'audience must (?:be|contain|include|match)',
);

const lonelySignature = any('(?:error|fail\\w*) (?:to )?decod(?:e|ing) (?:the )?signature');

const lonelyIssuer = any(
  'issuer (?:validation|verification|check) (?:has )?failed',
  '(?:wrong|unexpected|untrusted) (?:jwt |token )?issuer',
  `(?<!cert\\w* )issuer ${mismatch}`,
  '(?<!cert\\w* )issuer (?:\\w+ ){0,7}?(?:doesnt|didnt|does not|did not|must) match',
);

export const audience: Rule = {
  check: 'audience',
  topic: any('aud', 'audiences?', '(?:intended |wrong )?recipients?', 'client ?id claim'),
  verdict: any(
    ...wrong,
    ...absent,
    'not for',
    checked,
    '(?:an)?other',
    'must be',
    'should be',
    'wanted',
    'not in',
    '!=',
    'invalid',
  ),
};

const foreign =
  'not (?:from|issued by|signed by|of) (?:your|this|the|our) (?:user pool|tenant|realm|org\\w*)';

export const issuer: Rule = {
  check: 'issuer',
  topic: any(
    'iss',
    '(?<!signature (?:\\w+ ){0,4})issuers?',
    'signed by (?:an? )?(?:un)?(?:trusted|known) (?:operator|authority|server)',
    foreign,
    'no (?:\\w+ )?(?:auth\\w*|identity|openid|oidc|jwt) providers?(?= (?:\\w+ ){0,4}?(?:token|jwt|issuer))',
    '(?:different|wrong|unknown|unexpected|untrusted|correct|expected) (?:openid |identity )?provider',
  ),
  verdict: any(
    foreign,
    ...wrong,
    ...absent,
    checked,
    'must be',
    'should be',
    'wanted',
    'not in',
    '!=',
  ),
};

/** A discovery document that names another issuer was reached, and refused for it. */
export const issuerOfDiscovery: Rule = {
  check: 'issuer',
  topic: any('(?<!signature (?:\\w+ ){0,4})issuers?(?: ur[il])?'),
  verdict: any(
    'mis ?match\\w*',
    'unexpected',
    'did ?n[o ]?t match',
    'does ?n[o ]?t match',
    'differs?',
  ),
};

export const wrongKind: Rule = {
  check: 'claims',
  topic: any('nbf', 'iat', 'aud', 'iss', 'sub', 'claims?'),
  verdict: any(
    '(?:must|should|needs to) be (?:an? |of )?(?:\\w+ )?(?:number|integer|numeric\\w*|string|array|type)\\w*',
    'not (?:be )?an? (?:number|integer|numeric|string|array|list|object|boolean)',
    '(?:wrong|invalid|incorrect) (?:data ?)?type',
    'non numeric',
    'expected number',
    'must be float\\w*',
    'using invalid format',
  ),
  shared: true,
};

export const time: Rule = {
  check: 'time',
  topic: any(
    token,
    'exp',
    'claims?',
    '(?<!non )expiration(?: time)?',
    'expiry',
    'nbf',
    'iat',
    'lifetime',
    'issued at',
    'not before',
    'issued? (?:date|time)',
    'signatures?',
  ),
  verdict: any(
    '(?<!not |non |if |when |isnt |after )expired(?! (?:in|at|on) \\d)',
    'expired (?:at|on) .*',
    'has expire',
    'after (?:the )?current time',
    'expiration (?:\\w+ ){0,3}(?:passed|past|reached|exceeded)',
    'is past',
    'in the past',
    'no longer valid',
    'not (?:yet |currently )?(?:valid|active|usable) ?(?:yet|until|before)',
    'not (?:yet|currently) (?:valid|active|usable)',
    'not active',
    '(?:later|earlier) than (?:the )?(?:current|now)',
    'only (?:be(?:come)? )?valid (?:after|from)',
    '(?:not|cannot) be (?:used|accepted) (?:yet|before|until)',
    'more than \\d+ (?:seconds|minutes|hours|days)',
    '(?:issue date|issued at|expiration) (?:\\w+ ){0,3}(?:is|was) (?:after|before)',
    'not valid (?:at|for) (?:this|the current) time',
    'future',
    'too (?:early|late|old|long ago)',
    'max(?:imum)? age (?:\\w+ ){0,2}?(?:exceeded|passed|reached)',
    'exceed\\w* (?:\\w+ ){0,2}?max(?:imum)? age',
    'older than',
    'before it (?:is|was) (?:valid|issued)',
    '(?:used|valid|accepted) before',
    'before (?:issued|nbf|not before)',
    'active at',
    'premature(?:ly)?',
    'already expires?',
    'prior to',
    'not (?:been )?reached',
    'cant be used',
    'not to be used (?:before|after)',
    'will be valid (?:in|at|from|after)',
    'is (?:before|after) (?:now|current)',
    'claim error',
    'time has passed',
    'to old',
    'time (?:\\w+ |[(),] ?){0,4}is (?:after|before)',
    'stale',
    '(?:reasonable|acceptable) time ?frame',
    'older than',
    'not in (?:the )?(?:past|future)',
    'outdated',
    '(?:not within|outside)(?: of)? (?:\\w+ ){0,2}valid(?:ity)?(?: time)? (?:range|period|window)',
    'lifetime (?:\\w+ ){0,3}(?:invalid|fail\\w*|exceed\\w*)',
    '(?:invalid|fail\\w*) (?:\\w+ ){0,3}lifetime',
    'clock ?(?:skew|drift)',
  ),
  shared: true,
};

export const dateClaim: Rule = {
  check: 'time',
  topic: any(
    'exp',
    'nbf',
    'iat',
    '(?<!non )expir(?:ation|y)(?: time| date)?(?: claim)?',
    'not before',
    'issued? (?:at|time)',
  ),
  verdict: any(
    ...wrong,
    ...absent,
    'must be',
    'exceeds?',
    'must not exceed',
    'too (?:far|long|large|big)',
    'longer than',
    checked,
  ),
  shared: true,
};

export const type: Rule = {
  check: 'type',
  topic: any(
    'typ',
    `${token} types?`,
    'type of (?:the )?token',
    'token use',
    'fresh tokens? required',
    `${token} \\(?wrong type`,
    'not an? (?:id|access|identity|logout|bearer) token',
  ),
  verdict: any(
    ...wrong,
    'missing',
    'must be',
    'should be',
    'not an? (?:id|access|identity|logout|bearer) token',
    'fresh tokens? required',
  ),
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

export const scope: Rule = {
  check: 'claims',
  cause: 'scope-missing',
  topic: any('insufficient(?: \\w+)? scopes?', 'scopes? (?:\\w+ ){0,2}insufficient'),
  verdict: any('insufficient'),
};

/** What an introspection endpoint says of a token that is no longer, or was never, its own (RFC 7662 section 2.2). */
export const inactive: Rule = {
  check: 'claims',
  cause: 'introspection-failed',
  topic: any('introspect\\w*'),
  verdict: any(...wrong, ...unreadable, 'inactive', 'not active', 'error'),
  anywhere: true,
};

export const revoked: Rule = {
  check: 'claims',
  topic: any(token, 'jti'),
  verdict: any(
    'revoked',
    'black ?listed',
    'deny ?listed',
    'invalidated',
    'replay\\w*',
    'already (?:been )?(?:used|received|redeemed|consumed)',
    'used (?:more than )?once',
  ),
};

/** What an issuer has not made sure of. */
export const unverified: Rule = {
  check: 'claims',
  topic: any('email(?: address)?', 'phone(?: number)?'),
  verdict: any('not (?:been |yet )*verified', 'unverified'),
  shared: true,
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

export const claims: Rule = {
  check: 'claims',
  topic: any(
    'claims?',
    'azp',
    'jti',
    '(?<!pub )sub',
    'subject(?! token)',
    'principals?',
    'roles?',
    'groups?',
    'scopes?',
    '(?:at|c) hash claim',
    'auth time',
    'access token hash',
    'tenant',
    'account(?= mis ?match)',
    'organi[sz]ation',
    'authori[sz]ed party',
    'acr',
    'auth time',
    'policy in (?:the )?\\w* ?token',
    '(?:token|jwt) (?:payload|fields?)',
  ),
  verdict: any(
    ...wrong,
    ...absent,
    'for another',
    'insufficient',
    'another user',
    'must be(?! specified)',
    'not in',
    checked,
    ...unreadable,
  ),
  shared: true,
};

const unsafe = any(
  '(?:unexpected|unsupported|unknown|disallowed|invalid) (?:jw[st] |token )?signing alg(?:orithm)?s?',
  'signing alg(?:orithm)?s? (?:\\w+ ){0,2}(?:mis ?match\\w*|not (?:supported|allowed|accepted))',
);

export const algorithmAlone: Rule = {
  check: 'algorithm',
  topic: unsafe,
  verdict: unsafe,
  alone: true,
};

export const audienceAlone: Rule = {
  check: 'audience',
  topic: lonely,
  verdict: lonely,
  alone: true,
};

export const signatureAlone: Rule = {
  check: 'signature',
  topic: lonelySignature,
  verdict: lonelySignature,
  alone: true,
};

export const issuerAlone: Rule = {
  check: 'issuer',
  topic: lonelyIssuer,
  verdict: lonelyIssuer,
  alone: true,
};
