import type { Rule } from './rule.ts';
import { absent, any, token, unreadable, wrong } from './words.ts';

/** What a verifier has to understand, or refuse (RFC 7515 section 4.1.11). */
export const crit: Rule = {
  check: 'header',
  topic: any('crit(?:ical)?(?: header| extension)?'),
  verdict: any(...wrong, ...absent, 'must be', 'duplicate\\w*'),
  shared: true,
};

const extension = any('critical (?:header )?extensions? (?:\\w+ ){0,3}not (?:\\w+ )?supported');

export const critAlone: Rule = {
  check: 'header',
  topic: extension,
  alone: true,
};

export const header: Rule = {
  check: 'header',
  topic: any('headers?'),
  verdict: any(
    '(?:missing|no|without|lacks?|requires?|must (?:contain|include|have)|find)(?: \\w+){0,3} alg(?:orithm)?(?! ?[=:])',
    'alg(?:orithm)?(?: [\\w()]+){0,4} (?:missing|required|not (?:set|present|found|specified))',
    '(?:token|jwt|jws|jose|protected) headers? (?:\\w+ )?(?:is |was |are )?(?:invalid|malformed|not (?:an? )?(?:valid|json)|missing|empty)',
    '(?:invalid|malformed|bad|missing|empty) (?:(?:access |id )?token|jwt|jws|jose|protected) header(?! alg| kid| typ)',
    '(?:jwt|token|jws)[:,] (?:invalid|malformed|missing) header',
    'header (?:is |was )?not (?:\\w+ ){0,3}(?:base ?64\\w*|json)',
    '(?:decod\\w+|pars\\w+|unmarshal\\w*|deseriali[sz]\\w+|read) (?:\\w+ ){0,3}(?<!authorization |auth |bearer )header',
  ),
  shared: true,
};

const unheaded = any('key ?error:? alg');

/** Of Python: a header that lacks what all have (RFC 7515 section 4.1.1). */
export const algorithmUnnamed: Rule = {
  check: 'header',
  cause: 'alg-header-missing',
  topic: unheaded,
  shared: true,
};

/** A payload that cannot be read is no claim that is wrong. */
export const payloadUnread: Rule = {
  check: 'structure',
  topic: any(
    `${token} payload`,
    `payload of (?:the |an? )?${token}`,
    `split(?:ting)? (?:the )?${token}`,
  ),
  verdict: any(
    ...unreadable,
    'not an? (?:valid )?json',
    '(?:fail\\w*|unable|cannot|could not) (?:to )?split\\w*',
  ),
};

export const structure: Rule = {
  check: 'structure',
  topic: any(token, 'jwe', 'segments?', 'payload'),
  verdict: any(
    ...unreadable,
    '(?:3|three|two|2|five|5) (?:[\\w(). ]+ )?(?:parts|segments|dots|periods?|components|sections)',
    '(?:parts|segments|dots|delimiters?)',
    'header (?:body|payload|claims) signature',
    '(?:must|should) be in (?:the )?(?:\\w+ )?format',
    '(?:must|should|needs to) be an? (?:\\w+ )?string',
    '(?:missing|no|without) (?:header|payload)(?: part| data)?',
    'tag mismatch',
    'non string',
    'invalid \\w+ part',
  ),
};

const read = '(?:header|payload|kid|alg|claims|iss|aud|exp|sub|nonce)';

const nothing = any(
  `destructure property ${read} of .*(?:null|undefined)`,
  `read propert(?:y|ies) (?:${read} of (?:null|undefined)|of (?:null|undefined) \\( ?reading ${read})`,
  'execute atob\\b.*',
  '(?:not enough values|need more than 1 value) to unpack',
);

/** What a library makes of a token that it cannot read is null, and has no header. */
export const undecoded: Rule = {
  check: 'structure',
  topic: nothing,
  shared: true,
};

const nobody = any(
  'read propert(?:y|ies) (?:alg|kid|iss|aud|exp|jti) of (?:null|undefined)',
  'invalid (?:header|payload|crypto) (?:padding|string)',
  '(?:malformed|invalid) compact seriali[sz]ation',
);

export const undecodedAlone: Rule = {
  check: 'structure',
  topic: nobody,
  alone: true,
};
