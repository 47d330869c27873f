import type { Rule } from './rule.ts';
import { absent, any, checked, token, unreadable, wrong } from './words.ts';

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
  verdict: swapped,
  alone: true,
  anywhere: true,
};

const onlyThese = any(
  'only (?:non )?(?:refresh|access|id) tokens? (?:are |is )?(?:allowed|accepted)',
);

export const otherType: Rule = {
  check: 'type',
  topic: onlyThese,
  verdict: onlyThese,
  anywhere: true,
};

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
  verdict: certified,
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

export const scope: Rule = {
  check: 'claims',
  cause: 'scope-missing',
  topic: any('insufficient(?: \\w+)? scopes?', 'scopes? (?:\\w+ ){0,2}insufficient'),
  verdict: any('insufficient'),
};

const federated = any(
  'no matching federated identity (?:record|credential)',
  'rejected by (?:the )?attribute condition',
);

/** What an issuer's tokens must say, for a cloud to take them as its own. */
export const subjectUnregistered: Rule = {
  check: 'claims',
  cause: 'sub-mismatch',
  topic: federated,
  verdict: federated,
  alone: true,
  anywhere: true,
};

const scopeAlone = any('insufficient scopes?');

/** An error of its own in the answer of a server (RFC 6750 section 3.1). */
export const scopeInsufficient: Rule = {
  check: 'claims',
  cause: 'scope-missing',
  topic: scopeAlone,
  verdict: scopeAlone,
  alone: true,
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
  cause: 'token-revoked',
  topic: any(token, 'jti'),
  verdict: any(
    'revoked',
    'black ?listed',
    'deny ?listed',
    'invalidated',
    'replay\\w*',
    '(?<!never )seen (?:\\w+ ){0,4}before',
    'already (?:been )?(?:used|received|redeemed|consumed)',
    'used (?:more than )?once',
  ),
};

/** What an issuer has not made sure of. */
export const unverified: Rule = {
  check: 'claims',
  topic: any('email(?: address)?', 'phone(?: number)?'),
  verdict: any(
    '(?:not|isnt|wasnt) (?:been |yet )*verified',
    'unverified',
    'verified (?:is |was |set to )?(?:false|not true|missing)',
  ),
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

/** What a token of Atlassian Connect says of the request that it is sent with. */
export const queryHash: Rule = {
  check: 'claims',
  topic: any('qsh', '(?<=authentication failed: |auth failure: )query hash'),
  verdict: any(...wrong, ...absent),
  alone: true,
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
    '(?:at|c|sd?) hash claim',
    'auth time',
    'access token hash',
    // Of e-learning (LTI), and of what a credential lets be shown (SD-JWT).
    'deployment ids?',
    'disclosures?',
    'tenant',
    'user ?(?:names?|ids?)(?= (?:\\w+ ){0,3}(?:from|in) (?:the )?(?:\\w+ )?(?:token|jwt|claims?))',
    'environment(?= mis ?match)',
    '\\w*(?:access|permission)s?(?= (?:\\w+ )?(?:allowed|denied) by)',
    '(?:account|user id)(?= mis ?match)',
    'organi[sz]ation',
    '(?:hosted|email) domain',
    'authori[sz](?:ed|ation) party',
    'acr',
    'auth time',
    'policy in (?:the )?\\w* ?token',
    '(?:token|jwt) (?:payload|fields?)',
    '(?:token|jwt) (?:is |was )?(?:missing|lacks|lacking|without)(?= (?:an? |the )?\\w+ (?:field|property|attribute)\\b)',
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
