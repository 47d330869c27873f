import type { Rule } from './rule.ts';
import { absent, any, not, token, unreached, unreadable, wrong } from './words.ts';

const keys = any(
  'kid',
  'key ?ids?',
  'key identifiers?',
  'jwks?',
  '(?:signing|verification|validation|verifying|public|signature|sign|rsa|matching|suitable|appropriate|corresponding) (?:\\w+ )?keys?',
  '(?:match|find|locate|select|resolve) (?:a |the |any )?(?:\\w+ )?keys?',
  '(?:key|certificate|cert) (?:for|to|with|of)(?: \\w+){0,4} (?:kid|key id|x5t|verify|token)',
);

export const keysOutOfReach: Rule = {
  check: 'key',
  topic: any(
    'jwks?(?: ?sets?| ?uri| ?url| ?endpoint| ?keys?)?',
    'key ?sets?',
    'discovery (?:document|url|endpoint)',
    '(?:openid|oidc|provider|issuer|idp|authority) (?:provider )?(?:connect )?(?:config\\w*|metadata|discovery)',
    'well known',
    '(?:signing|public|verification|validation|verifying) keys?',
    'public certificates?',
  ),
  verdict: any(
    ...unreached,
    'x ?509',
    'tls',
    'unable to verify the first certificate',
    'self signed',
  ),
  anywhere: true,
};

export const unsigned: Rule = {
  check: 'algorithm',
  topic: any(token),
  verdict: any(
    '(?:no|without(?: an?)?|missing|lacks?|requires? an?) signatures?',
    'signatures? (?:\\w+ ){0,2}(?:missing|required|absent|not present|empty)',
    'not signed',
    'unsigned',
    'unsecured',
  ),
};

export const header: Rule = {
  check: 'header',
  topic: any('(?:token|jwt|jws|jose|protected) headers?'),
  verdict: any(
    ...unreadable,
    'invalid(?! alg| kid| typ)',
    '(?:missing|no|lacks?|without) (?:\\w+ ){0,2}alg\\w*',
    'alg\\w* (?:\\w+ ){0,4}(?:missing|required|not present|absent)',
    'specified in the',
  ),
};

export const keyNotFound: Rule = {
  check: 'key',
  topic: keys,
  verdict: any(...absent, ...wrong, 'not in', 'too short', 'tried'),
};

export const keyUnusable: Rule = {
  check: 'key',
  topic: any(
    '(?:signing|secret|hmac|jwt|shared|symmetric|private|verification|encryption) (?:secret )?(?:key|secret)s?',
    'jwt secret',
    'secrets?',
    'keys?',
    'pem',
  ),
  verdict: any(
    '(?:key|secret)s?(?: \\w+){0,3} (?:missing|required|empty|null|undefined|not (?:be )?(?:set|provided|configured|found|specified|valid|null|empty|match\\w*))',
    '(?:no|missing|lacks?|requires an?|invalid|unsupported|unknown|wrong|empty|without) (?:\\w+ ){0,2}(?:key|secret)s?',
    'keys? (?:is|was|are) (?:of )?(?:an? )?(?:invalid|wrong|incorrect|unsupported)',
    'too (?:short|small|weak)',
    'at least \\d+',
    'minimum',
    'must be (?:a|an|of)',
    'key type',
    `${not} (?:\\w+ )?pars\\w*`,
    'fail\\w* to (?:parse|load|read|decode|import)',
  ),
  shared: true,
};

export const algorithm: Rule = {
  check: 'algorithm',
  topic: any('alg', 'algs', '(?:signature |signing )?algorithms?', 'signing methods?'),
  verdict: any(...wrong, ...absent, 'none', 'must be', 'should be', 'not in', 'prohibited', '!='),
  shared: true,
};

export const signature: Rule = {
  check: 'signature',
  topic: any('signatures?', 'signed', 'jws signature'),
  verdict: any(
    ...wrong,
    'not verified',
    'unverified',
    'tampered',
    'verification error',
    'corrupt\\w*',
    'malformed',
  ),
  shared: true,
};

export const structure: Rule = {
  check: 'structure',
  topic: any(token, 'segments?'),
  verdict: any(
    ...unreadable,
    '(?:3|three|two|2|five|5) (?:[\\w(). ]+ )?(?:parts|segments|dots|periods|components|sections)',
    '(?:parts|segments|dots|delimiters?)',
  ),
};

export const input: Rule = {
  check: 'input',
  topic: any(token, '(?:authorization|auth|bearer)(?: token)? headers?', 'bearer'),
  verdict: any(...absent),
};
