import type { Rule } from './rule.ts';
import { absent, any, not, wrong } from './words.ts';

const keys = any(
  'kid',
  'pems?',
  'no certificates?',
  '(?:public|signer|signing) certificates?',
  'ec ?dsa object',
  'elliptic(?:al)? curves?',
  'key ?ids?',
  'key identifiers?',
  'jwks?',
  '(?:signing|verification|validation|verifying|public|signature|sign|rsa|decryption|matching|suitable|appropriate|corresponding) (?:\\w+ )?keys?',
  'key ?sets?',
  '(?:match|find|locate|select|resolve) (?:a |the |any )?(?:(?!client)\\w+ )?keys?',
  '(?:key|certificate|cert) (?:for|to|with|of)(?: \\w+){0,4} (?:kid|key id|x5t|verify|token)',
);

/** Python on an answer that holds no set of keys, or an empty one. */
export const setEmpty: Rule = {
  check: 'key',
  topic: any('jwks?', 'key ?sets?'),
  verdict: any('key ?error:? keys', 'list index out of range', 'stop iteration'),
  around: true,
};

/** A token that names no key, where one is asked for. */
export const keyUnnamed: Rule = {
  check: 'header',
  cause: 'kid-missing',
  topic: any('kid', 'key ?id'),
  verdict: any(
    '(?:kid|key ?id)(?: ?\\(\\w+\\)| \\w+){0,2} (?:missing|required|empty|null|undefined|absent)',
    '(?:missing|empty|without(?: an?)?|lacks?(?: an?)?|null|undefined) (?:\\w+ )?(?:kid|key ?id)',
    '(?:kid|key ?id)(?: \\w+){0,2} (?:must|should|cannot|not) be (?:provided|present|given|non ?empty|set|specified|empty|null)',
    '(?:does not|doesnt|must) (?:have|contain|include) (?:an? )?(?:\\w+ )?(?:kid|key ?id)',
    'no (?:kid|key ?id) (?:\\w+ ){0,2}?(?:specified|provided|given|supplied|set|in (?:the |this )?(?:\\w+ )?(?:jwt|token|header))',
  ),
};

/** Several keys answer to what the token names (RFC 7517 section 4.5). */
const several = any(
  'multiple matching (?:\\w+ )?keys?',
  'duplicate(?:d)? (?:kids?|jwks?|key ?ids?)',
  'more than one (?:matching )?(?:jwk|key) (?:\\w+ ){0,3}(?:kid|match\\w*|found)',
);

export const keysAlike: Rule = {
  check: 'key',
  cause: 'kid-duplicate',
  topic: several,
};

const foreign = any(
  'signed (?:by|with|using) (?:an? )?(?:untrusted|unknown|unrecogni[sz]ed|unregistered) key',
);

/** A token that names its key is signed, and by none that is known. */
export const keyForeign: Rule = { check: 'key', topic: foreign, shared: true };

export const keyNotFound: Rule = {
  check: 'key',
  topic: keys,
  verdict: any(
    ...absent,
    ...wrong,
    'not in',
    'too short',
    'tried',
    'cannot be cast',
    '(?:unable to|cannot|could not|couldnt|fail\\w* to) (?:convert|create|construct|instantiate)',
    '(?:0|zero) keys',
  ),
};

export const keyUnusable: Rule = {
  check: 'key',
  topic: any(
    '(?:signing|secret|hmac|jwt|shared|symmetric|private|verification|encryption) (?:secret )?(?:key|secret)s?',
    'jwt secret',
    '(?:signature |token |jwt )?verifiers?(?= (?:is |was )?null)',
    'secrets?',
    'keys?',
    'pem',
  ),
  verdict: any(
    '(?<=verifiers? (?:is |was )?)null',
    '(?:key|secret)s?(?: \\w+){0,3} (?:missing|required|empty|null|nil|undefined|not (?:be )?(?:set|provided|configured|found|defined|specified|valid|null|empty|exist\\w*|match\\w*))',
    '(?:no|missing|lacks?|requires(?: an?| the)?|invalid|unsupported|unknown|wrong|empty|without) (?:\\w+ ){0,2}(?:key|secret)s?',
    '(?:length|size) of (?:the )?(?:\\w+ ){0,2}(?:key|secret)s? (?:must|should|is|was)',
    '(?:public|signing|verification) keys? (?:\\w+ ){0,4}expired',
    'keys? (?:is|was|are) (?:of )?(?:an? )?(?:invalid|wrong|incorrect|unsupported)',
    'too (?:short|small|weak)',
    'not (?:\\w+ )?(?:secure|long) enough',
    'not an? valid (?:\\w+ ){0,3}key',
    'not an? (?:valid )?(?:rsa|ec|ecdsa|elliptic curve|public|private|ed25519)',
    'must (?:provide|set|supply|specify|configure)',
    'must be (?:one of|provided|at least|greater)',
    'coerced into',
    '(?:could not|cannot|couldnt|unable to|fail\\w* to|error) (?:read|load|open|find)\\w* (?:the |an? |your )?(?:\\w+ ){0,2}(?:secret|key)s? ?file',
    'asn ?1',
    'must have a value',
    '(?:key|secret)s? \\(?a nil value',
    'not possible to (?:\\w+ )?(?:pars|read|load|decod|import)\\w*',
    '(?:key|secret)s? (?:\\w+ ){0,2}(?:shorter|unresolv\\w+)',
    'curve',
    'at least \\d+',
    'minimum',
    'must be (?:a|an|of)',
    'key type',
    `${not} (?:\\w+ )?(?:pars|deseriali[sz])\\w*`,
    'fail\\w* to (?:parse|load|read|decode|import)',
    '(?:cannot|cant|could not|couldnt|unable to) (?:convert|import|export)',
  ),
  shared: true,
};
