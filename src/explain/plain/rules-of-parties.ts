import type { Rule } from './rule.ts';
import { absent, any, checked, wrong } from './words.ts';

const mismatch =
  '(?:claim )?(?:is |was |does |did )?(?:mis ?match\\w*|missing|not (?:match|valid|allowed|accepted|trusted)|differs)';

/** `This token is not intended for us.` */
const notForUs =
  'not (?:(?:intended|meant|destined|issued|valid) )?for (?:us|me|this (?:app\\w*|client|server|service|api|resource|audience))(?!.*issuer)';

const lonely = any(
  '(?:invalid|wrong|unexpected|bad) (?:jwt |token )?audiences?',
  'audience (?:claim )?(?:is |was )?invalid',
  'audience (?:validation|verification|check) (?:has )?failed',
  `audience ${mismatch}`,
  'audience (?:doesnt|didnt) match',
  'audience must (?:be|contain|include|match)',
);

const lonelyIssuer = any(
  'issuer (?:\\w+ ){0,4}?not in (?:the )?(?:\\w+ ){0,2}(?:list|issuers?)',
  'issuer (?:validation|verification|check) (?:has )?failed',
  '(?:wrong|unexpected|untrusted) (?:jwt |token )?issuer',
  `(?<!cert\\w* )issuer ${mismatch}`,
  '(?<!cert\\w* )issuer (?:\\w+ ){0,7}?(?:doesnt|didnt|does not|did not|must) match',
);

export const audience: Rule = {
  check: 'audience',
  topic: any(
    '(?:app|client) ?id (?:\\w+ ){0,3}token',
    'aud',
    'audiences?(?!=application)',
    '(?:intended |wrong )?recipients?',
    notForUs,
    'client ?id claim',
  ),
  verdict: any(
    ...wrong,
    ...absent,
    'not for',
    'errors?',
    notForUs,
    checked,
    'exceeds?',
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
    '(?<=tokens? (?:not|(?:was|is) ?not|wasnt|isnt) )issued by',
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
    'does ?n[o ]?t (?:match|equal)',
    'differs?',
  ),
};

const unregistered = any(
  'no (?:matching )?(?:openid ?connect|oidc|identity) ?providers? (?:was |were |is )?(?:found|configured|registered)',
);

/** A cloud that knows nobody of that name. */
export const issuerUnregistered: Rule = {
  check: 'issuer',
  cause: 'issuer-not-registered',
  topic: unregistered,
  alone: true,
};

export const audienceAlone: Rule = {
  check: 'audience',
  topic: lonely,
  alone: true,
};

export const issuerAlone: Rule = {
  check: 'issuer',
  topic: lonelyIssuer,
  alone: true,
};
