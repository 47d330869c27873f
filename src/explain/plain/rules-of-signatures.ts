import type { Rule } from './rule.ts';
import { absent, any, not, token, wrong } from './words.ts';

export const unsigned: Rule = {
  check: 'algorithm',
  topic: any(token),
  verdict: any(
    '(?:no|without(?: an?)?|missing|lacks?|requires? an?) signatures?(?! (?:keys?|segments?|parts?|types?|alg\\w*))',
    'signatures? (?:\\w+ ){0,2}(?:missing|required|absent|not present|empty)',
    'not signed(?! (?:by|with|using|for))',
    'not an? signed',
    '(?:not|doesnt|does not) (?:contain|have|include) an? signature(?! (?:keys?|segments?|parts?|alg\\w*))',
    'must be signed',
    'unsigned',
    '(?<!serialized )unsecured',
  ),
};

export const algorithm: Rule = {
  check: 'algorithm',
  topic: any(
    'alg',
    'algs',
    'algos?',
    '(?<!\\b(?:using|with) (?:the )?(?:[rehp]s\\d{3}|eddsa) )(?:signature |signing )?algorithms?',
    'signing methods?',
    '(?:eddsa|ed25519|es256k|[ep]s\\d{3})(?= (?:is |support )?(?:not supported|requires|unsupported))',
    'only (?:[rehp]s(?:256|384|512)|eddsa)',
    'signed with (?:[rehp]s\\d{3}|eddsa)',
  ),
  verdict: any(
    ...wrong,
    ...absent,
    `${not} (?:infer|determine|derive)`,
    'none',
    'must be',
    'should be',
    'not in',
    'prohibited',
    'enforces',
    '!=',
    'only (?:[rehp]s(?:256|384|512)|eddsa) (?:\\w+ ){0,3}(?:accepted|allowed|supported|permitted)',
    'not [rehp]s\\d{3}',
  ),
  shared: true,
};

/** A table of algorithms in which the one that was asked for does not stand. */
export const algorithmOfTable: Rule = {
  check: 'algorithm',
  topic: any('key ?error:? (?:(?:[rehp]s)(?:256|384|512)|eddsa|ed25519)'),
  verdict: any('key ?error'),
  shared: true,
};

/** Of a token that is no more than `not verified`, anything may be wrong; a JWS is little but a signature. */
export const jws: Rule = {
  check: 'signature',
  topic: any('jws'),
  verdict: any(
    '(?:unable|failed|could not|cannot|couldnt|error) (?:to )?verif\\w+',
    'verification (?:failed|error)',
  ),
};

const tried = any('verif\\w+ (?:\\w+ )?(?:with|using|against) any (?:of the )?(?:\\w+ )*keys?');

export const signatureOfAnyKey: Rule = { check: 'signature', topic: tried };

export const signature: Rule = {
  check: 'signature',
  topic: any(
    'signatures?(?! (?:parts?|segments?))',
    'signed (?:token|jwt)',
    'signitures?',
    'sig(?= (?:doesnt|does not|didnt|did not) verify)',
    'hmac',
  ),
  verdict: any(
    ...wrong,
    'not verified',
    'unverified',
    'tampered',
    'verification error',
    '(?<=signatures? )errors?',
    'errors? (?:\\w+ ){0,3}(?:verify|decod|check|validat)ing',
    'corrupt\\w*',
    'returned false',
    'malformed',
  ),
  shared: true,
};

/** What packages of cryptography, and those who call them, say of whatever was signed. */
const refuted = any(
  '(?:rsa|ecdsa|ed25519|hmac):? verification (?:error|fail\\w*)',
  '(?:unable|fail\\w*|could not|cannot) (?:to )?(?:verify|validate|check) (?:the )?integrity',
);

export const signatureRefuted: Rule = {
  check: 'signature',
  topic: refuted,
  shared: true,
};

const elsewhere =
  '\\b(?:no|find|found|fetch\\w*|retriev\\w*|resolv\\w*|missing|unknown|unsupported|expected|empty|null|segment)\\b';

const said = any(
  '(?:invalid|bad) token \\((?:public key )?signature\\)',
  '(?:invalid|bad) (?:jws|jwt|token) signature(?= ?:)',
  `signature(?<!${elsewhere}.*) (?:of (?:\\w+ ){1,4})?(?:(?:is|was|resulted) )?(?:not valid|invalid|(?:verification|validation|check) (?:fail\\w*|error)|mis ?match)(?!.*${elsewhere})`,
);

/** With which algorithm or key it is wrong is but told beside. */
export const signatureSaid: Rule = {
  check: 'signature',
  topic: said,
  shared: true,
  direct: true,
};

const unsafe = any(
  '(?:unexpected|unsupported|unknown|disallowed|invalid) (?:jw[st] |token )?signing alg(?:orithm)?s?',
  'not allowed as (?:an? )?signing alg(?:orithm)?',
  'none alg(?:orithm)? used',
  'signing alg(?:orithm)?s? (?:\\w+ ){0,2}(?:mis ?match\\w*|not (?:supported|allowed|accepted))',
);

export const algorithmAlone: Rule = {
  check: 'algorithm',
  topic: unsafe,
  alone: true,
};

const lonelySignature = any('(?:error|fail\\w*) (?:to )?decod(?:e|ing) (?:the )?signature');

export const signatureAlone: Rule = {
  check: 'signature',
  topic: lonelySignature,
  alone: true,
};
