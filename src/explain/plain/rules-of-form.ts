import type { Rule } from './rule.ts';
import { absent, any, network, not, token, unreached, unreadable, wrong } from './words.ts';

const keys = any(
  'kid',
  'pems?',
  'key ?ids?',
  'key identifiers?',
  'jwks?',
  '(?:signing|verification|validation|verifying|public|signature|sign|rsa|decryption|matching|suitable|appropriate|corresponding) (?:\\w+ )?keys?',
  'key ?sets?',
  '(?:match|find|locate|select|resolve) (?:a |the |any )?(?:(?!client)\\w+ )?keys?',
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
    '(?:signing|public|verification|validation|verifying|token) keys?',
    'public certificates?',
    '(?:openid(?: connect)?|oidc|identity) (?:provider|server)',
    'key retrieval',
    '(?:credentials?|assertions?|tokens?) issuer',
    '(?:fetch|retriev|refresh|download)\\w* (?:the |public |signing )?keys',
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

/** A network fails while a token is verified: what is asked for there is keys. */
export const keysUnreached: Rule = {
  check: 'key',
  topic: any(token, 'jwks', 'discovery'),
  verdict: any(network),
  around: true,
};

export const unsigned: Rule = {
  check: 'algorithm',
  topic: any(token),
  verdict: any(
    '(?:no|without(?: an?)?|missing|lacks?|requires? an?) signatures?(?! (?:keys?|segments?|parts?|types?|alg\\w*))',
    'signatures? (?:\\w+ ){0,2}(?:missing|required|absent|not present|empty)',
    'not signed(?! (?:by|with|using|for))',
    'must be signed',
    'unsigned',
    'unsecured',
  ),
};

/** A key whose `use` is neither of the two that a reader knows (RFC 7517 section 4.2). */
export const otherUse: Rule = {
  check: 'key',
  topic: any('sig(?:nature)? or enc(?:ryption)?'),
  verdict: any('unknown variant', 'invalid value', 'unsupported use', 'unexpected value'),
};

/** What a verifier has to understand, or refuse (RFC 7515 section 4.1.11). */
export const crit: Rule = {
  check: 'header',
  topic: any('crit(?:ical)?(?: header| extension)?'),
  verdict: any(...wrong, ...absent, 'must be', 'duplicate\\w*'),
  shared: true,
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

/** A token that names no key, where one is asked for. */
export const keyUnnamed: Rule = {
  check: 'header',
  cause: 'kid-missing',
  topic: any('kid', 'key ?id'),
  verdict: any(
    '(?:kid|key ?id)(?: \\w+){0,2} (?:missing|required|empty|null|undefined|absent)',
    '(?:missing|empty|without(?: an?)?|lacks?(?: an?)?|null|undefined) (?:\\w+ )?(?:kid|key ?id)',
    '(?:kid|key ?id)(?: \\w+){0,2} (?:must|should|cannot|not) be (?:provided|present|given|non ?empty|set|specified|empty|null)',
    '(?:does not|doesnt|must) (?:have|contain|include) (?:an? )?(?:\\w+ )?(?:kid|key ?id)',
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
  verdict: several,
};

/** What is no key in the form that was asked for: the words of WebCrypto, and of those who read PEM. */
const unread = any(
  '(?:unable|fail\\w*|could not|cannot|error) (?:to )?import\\w* (?:an? |the )?(?:rsa|ec|ecdsa|hmac|jwk|spki|pkcs ?8|public|private) key',
  '(?:unsupported|invalid|unknown|unrecogni[sz]ed) key format',
);

export const keyUnread: Rule = { check: 'key', topic: unread, verdict: unread, alone: true };

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
    '(?:0|zero) keys',
  ),
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
    'not (?:\\w+ )?(?:secure|long) enough',
    'not an? valid (?:\\w+ )?key',
    'not an? (?:valid )?(?:rsa|ec|ecdsa|elliptic curve|public|private|ed25519)',
    'must (?:provide|set|supply|specify|configure)',
    'must be (?:one of|provided|at least|greater)',
    'cannot be coerced',
    'curve',
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
  topic: any(
    'alg',
    'algs',
    '(?:signature |signing )?algorithms?',
    'signing methods?',
    'only (?:[rehp]s(?:256|384|512)|eddsa)',
    'signed with (?:[rehp]s\\d{3}|eddsa)',
  ),
  verdict: any(
    ...wrong,
    ...absent,
    'none',
    'must be',
    'should be',
    'not in',
    'prohibited',
    '!=',
    'only (?:[rehp]s(?:256|384|512)|eddsa) (?:\\w+ ){0,3}(?:accepted|allowed|supported|permitted)',
    'not [rehp]s\\d{3}',
  ),
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

const opened =
  '(?:decrypt\\w*|(?:key )?unwrap\\w*|(?:aes ?)?key ?wrap\\w*|auth(?:entication)? tag|cipher ?text)';
const sealed = any(
  `(?:fail\\w*|unable|cannot|couldnt|could not|error|invalid|missing|no) (?:\\w+ ){0,4}${opened}`,
  `${opened} (?:\\w+ ){0,3}(?:fail\\w*|error|mis ?match\\w*|missing|invalid|exception)`,
);

/** What is encrypted does not open: as a rule, it is another key. */
export const decryption: Rule = { check: 'key', topic: sealed, verdict: sealed, shared: true };

/** A table of algorithms in which the one that was asked for does not stand. */
export const algorithmOfTable: Rule = {
  check: 'algorithm',
  topic: any('key ?error:? (?:(?:[rehp]s)(?:256|384|512)|eddsa|ed25519)'),
  verdict: any('key ?error'),
  shared: true,
};

const tried = any('verif\\w+ (?:\\w+ )?(?:with|using|against) any (?:of the )?(?:\\w+ )*keys?');

export const signatureOfAnyKey: Rule = { check: 'signature', topic: tried, verdict: tried };

export const signature: Rule = {
  check: 'signature',
  topic: any('signatures?', 'signed (?:token|jwt)', 'signitures?', 'hmac'),
  verdict: any(
    ...wrong,
    'not verified',
    'unverified',
    'tampered',
    'verification error',
    '(?<=signatures? )errors?',
    'errors? (?:\\w+ ){0,3}(?:verify|decod|check|validat)ing',
    'corrupt\\w*',
    'malformed',
  ),
  shared: true,
};

const elsewhere =
  '\\b(?:no|find|found|fetch\\w*|retriev\\w*|resolv\\w*|missing|unknown|unsupported|expected|empty|null|segment)\\b';
const said = any(
  '(?:invalid|bad) token \\((?:public key )?signature\\)',
  `signature(?<!${elsewhere}.*) (?:of (?:\\w+ ){1,4})?(?:(?:is|was) )?(?:not valid|invalid|(?:verification|validation|check) (?:fail\\w*|error)|mis ?match)(?!.*${elsewhere})`,
);

/** With which algorithm or key it is wrong is but told beside. */
export const signatureSaid: Rule = {
  check: 'signature',
  topic: said,
  verdict: said,
  shared: true,
  direct: true,
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
    'invalid \\w+ part',
  ),
};

const read = '(?:header|payload|kid|alg|claims|iss|aud|exp|sub|nonce)';
const nothing = any(
  `destructure property ${read} of .*(?:null|undefined)`,
  `read propert(?:y|ies) (?:${read} of (?:null|undefined)|of (?:null|undefined) \\( ?reading ${read})`,
  'execute atob\\b.*',
);

/** What a library makes of a token that it cannot read is null, and has no header. */
export const undecoded: Rule = {
  check: 'structure',
  topic: nothing,
  verdict: nothing,
  shared: true,
};

const nobody = any('read propert(?:y|ies) (?:kid|iss|aud|exp|jti) of (?:null|undefined)');

export const undecodedAlone: Rule = {
  check: 'structure',
  topic: nobody,
  verdict: nobody,
  alone: true,
};

const gone =
  '(?:(?:is|was|are|were|has|have|been) ){0,2}(?:missing|absent|required|empty|null|undefined|blank|(?:not|cannot) (?:be )?(?:present|provided|found|specified|set|supplied|given|included|available|detected|received|sent|passed|exist\\w*|null|empty)|must not be (?:null|empty|blank)|must be (?:provided|present|given|sent))';
const carried = `(?:${token}|(?:authorization|auth|bearer)(?: token)? (?:headers?|cookies?|metadata|fields?))`;

const lost = any(
  `(?:no|missing(?: an?)?|without(?: an?)?|lacks?(?: an?)?|empty|null|undefined) (?:valid |required |[a-z]+ (?:or )?)?${carried}(?! (?:types?|claims?|fields?|validat\\w+|handlers?|endpoints?|providers?|missing|header|payload|signature)\\b| \\w+ (?:claim|field))`,
  `${carried} \\(?(?:in (?:the )?(?:request|headers?|cookies?) )?${gone}(?! (?:an?|the|required|mandatory|claims?|fields?|payload|header|signature)\\b)`,
  // Of a server that was asked for one, a status tells that it gave none.
  `(?:not|unable to|could not|cannot|couldnt|didnt) (?:find|get|have|contain|read|extract) (?:an? |the |any )?(?:\\w+ )?${carried}(?!,? (?:\\w+ ){0,3}status)`,
  '(?:authorization|auth|bearer)(?: token)? headers? (?:is |was |are |has (?:an? )?)?(?:malformed|invalid|bad|wrong|not valid|incorrect)',
  '(?:malformed|invalid|bad|illegal) (?:http )?(?:authorization|auth|bearer)(?: token| http)? headers?',
  '(?:scheme|prefix|type|header|value|jwt|token)(?: \\w+){0,3} (?:not|should be|must be|expected|(?:must |should |does not |doesnt )?(?:start|begin)s?(?: with)?) (?:an? |the |with )?bearer',
  '(?:not|couldnt|cannot|unable to) find (?:an? |the )?bearer',
  `requires? (?:an? )?valid (?:\\w+ ){0,2}${carried} (?:to be )?(?:set|present|provided|sent|given)`,
  'authorization header format',
  '(?:bad|invalid|malformed) authorization string',
  'unauthenticated with bearer',
  'expect(?:ed|s)? (?:\\w+ )?authorization:? bearer',
  '(?:invalid|missing|wrong|unsupported|unknown|unexpected|no) (?:\\w+ ){0,4}?(?:token|authorization|authentication|auth|bearer)(?: http)?(?: header)? (?:prefix|scheme)',
  '(?:prefixed with|(?:prefix|scheme) (?:must|should) be|start with|has only) bearer',
  'missing authorization(?: or \\w+)?(?: in)?(?: the| request)* headers?',
  'multiple (?:jwts?|tokens?|authorization headers?)',
);

/** What a client sends that has no token yet. */
const literal = any('bearer (?:null|undefined|none|nil|false|object object)');

export const literalNull: Rule = {
  check: 'input',
  cause: 'literal-null-token',
  topic: literal,
  verdict: literal,
  alone: true,
};

export const input: Rule = { check: 'input', topic: lost, verdict: lost };
