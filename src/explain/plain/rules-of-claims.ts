import type { Rule } from './rule.ts';
import { absent, any, checked, token, unreadable, wrong } from './words.ts';

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
  alone: true,
  anywhere: true,
};

const scopeAlone = any('insufficient scopes?');

/** An error of its own in the answer of a server (RFC 6750 section 3.1). */
export const scopeInsufficient: Rule = {
  check: 'claims',
  cause: 'scope-missing',
  topic: scopeAlone,
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
