import type { Rule } from './rule.ts';
import { any, token } from './words.ts';

const gone =
  '(?:(?:is|was|are|were|has|have|been) ){0,2}(?:missing|absent|required|empty|null|undefined|blank|(?:not|cannot) (?:be )?(?:present|provided|found|specified|set|supplied|given|included|available|detected|received|sent|passed|exist\\w*|null|empty)|must not be (?:null|empty|blank)|must be (?:provided|present|given|sent))';

const carried = `(?:${token}(?: string)?|(?:authorization|auth|bearer)(?: token)? (?:headers?|cookies?|metadata|fields?))`;

const lost = any(
  `(?:no|missing(?: an?)?|without(?: an?)?|lacks?(?: an?)?|empty|null|undefined) (?:valid |required |[a-z]+ (?:or )?)?${carried}(?! (?:types?|claims?|fields?|validat\\w+|responses?|handlers?|endpoints?|providers?|missing|header|payload|signature)\\b| \\w+ (?:claim|field))`,
  `${carried} \\(?(?:in (?:the )?(?:request|headers?|cookies?) )?${gone}(?! (?:an?|the|required|mandatory|claims?|fields?|payload|header|signature)\\b)`,
  // Of a server that was asked for one, a status tells that it gave none.
  `(?:not|unable to|could not|cannot|couldnt|didnt) (?:find|get|have|contain|read|extract) (?:an? |the |any )?(?:\\w+ )?${carried}(?!,? (?:\\w+ ){0,3}status)`,
  '(?:authorization|auth|bearer)(?: token)? headers? (?:is |was |are |has (?:an? )?)?(?:malformed|invalid|bad|wrong|not valid|incorrect)',
  '(?:malformed|invalid|bad|illegal) (?:http )?(?:authorization|authentication|auth|bearer)(?: token| http)? headers?',
  '(?:scheme|prefix|type|header|value|jwt|token)(?: \\w+){0,3} (?:not|should be|must be|expected|(?:must |should |does not |doesnt )?(?:start|begin)s?(?: with)?) (?:an? |the |with )?bearer',
  '(?:not|couldnt|cannot|unable to) find (?:an? |the )?bearer',
  `requires? (?:an? )?valid (?:\\w+ ){0,2}${carried} (?:to be )?(?:set|present|provided|sent|given)`,
  `(?:not|unable to|could not|cannot|couldnt|fail\\w* to) retrieve (?:an? |the )?${carried} from (?:\\w+ )?(?:headers?|cookies?|request)`,
  'authorization header format',
  '(?:authentication |auth )?credentials (?:were|was|are|is) (?:not|never) (?:\\w+ )?(?:provided|given|sent|supplied|found)',
  '(?:token|jwt|auth|session)(?: \\w+)?: (?:http: )?(?:named )?cookie not (?:present|found)',
  `requires (?:an? |the )?${carried}(?: in .*)?$`,
  '(?:bad|invalid|malformed) authorization string',
  'unauthenticated with bearer',
  'expect(?:ed|s)? (?:an? )?(?:\\w+ )?(?:authorization:? bearer|bearer (?:schem[ae]|prefix|token|type))',
  '(?:invalid|missing|wrong|unsupported|unknown|unexpected|no) (?:\\w+ ){0,4}?(?:token|authorization|authentication|auth|bearer)(?: http)?(?: header)? (?:prefix|scheme)',
  '(?:prefixed with|(?:prefix|scheme) (?:must|should) be|start with|has only) bearer',
  'missing authorization(?: or \\w+)?(?: in)?(?: the| request)* headers?',
  'multiple (?:jwts?|tokens?|authorization headers?)',
);

export const input: Rule = { check: 'input', topic: lost };

/** What a client sends that has no token yet. */
const large = any(
  'headers?(?: or cookie| fields?| list)? (?:is |was |are )?too (?:large|long|big)',
  'header ?overflow',
);

/** A server counts the bytes of all headers, before anybody reads a token (RFC 6585 section 5). */
export const headerTooLarge: Rule = {
  check: 'input',
  cause: 'header-too-large',
  topic: large,
  alone: true,
};

const asked = any(
  'format (?:is|should be|must be|of) authorization',
  `${token} (?:could not|cannot|couldnt) be (?:parsed|extracted|read|found) (?:from|in) (?:the )?(?:request|\\w* ?headers?|cookies?)`,
);

/** How the header is to be written (RFC 6750 section 2.1). */
export const authorizationFormat: Rule = {
  check: 'input',
  topic: asked,
  alone: true,
};

const literal = any('bearer (?:null|undefined|none|nil|false|object object)');

export const literalNull: Rule = {
  check: 'input',
  cause: 'literal-null-token',
  topic: literal,
  alone: true,
};
