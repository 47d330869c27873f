import type { CheckId } from '#jwt/model.ts';
import { clausesOf } from './clauses.ts';
import { isOfOthers } from './guards.ts';
import type { Reading } from './read.ts';

/** What somebody quotes of a log; a longer text has words that tell what it is about, or is about something else. */
const SHORT = 240;

const bad =
  '(?:invalid|bad|wrong|incorrect|malformed|unsupported|unknown|unexpected|unrecogni[sz]ed|illegal)';
const is = '(?:(?:is|was|has|are|were|may|must|can|could|did|does)(?: not)?(?: be| been)? )?';

/** What may be said of anything that is signed, and of JWTs more often than of the rest. */
const sayings: readonly (readonly [CheckId, RegExp])[] = [
  [
    'time',
    /\b(?:signature|assertion|claims?)(?: \w+)? expired\b|\bexpired signature\b|^(?:\w+:? )?(?:error:? |exception:? )?(?:has )?expired[.!]?$|\bexpired at \d{10}\b|\bissued in the future\b|\bnot an? (?:valid )?unix timestamp\b/,
  ],
  [
    'key',
    /\bpem (?:routines|lib)\b|\bno start line\b|\basn1?\b|\bbad end line\b|\b(?:deseriali[sz]e|parse|load|read|decode|import) (?:an? |the |your )?(?:\w+ )?key\b|\bkey data\b|\bkey (?:may|must|can) not be (?:empty|null|blank)\b|\bkey is (?:invalid|of invalid type|not (?:valid|found))\b|\bkey not found or\b|\b(?:find|no) (?:an? |the |any )?public (?:key|certificate)\b|\b(?:key|certificate) (?:for|with) (?:key )?id\b.*\bnot (?:be )?found\b|\bsignature key\b|\bno valid keys?\b|\bkey (?:\w+ )?(?:byte array|provided|param|size|length)\b|\b(?:not|coerced into) an? (?:valid )?(?:rsa|ec|ecdsa|public|private|ed25519|elliptic curve) key\b|\b(?:spki|pkcs ?[18])\b|\bsecret ?(?:or ?(?:private|public))? ?key must\b|\bkey must be an?\b/,
  ],
  [
    'key',
    new RegExp(
      `\\b(?:(?:${bad}|no|empty|missing) (?:(?:public|signing|secret|verification|rsa|ec|hmac) )?key(?: (?:type|format|length|size|data|provided|specified))?|(?:public|signing|secret|verification|rsa|ec|hmac|the|your|^) ?key ${is}(?:(?:of )?${bad}|empty|missing|found|blank|null|too (?:short|small)|set|provided))\\b`,
    ),
  ],
  [
    'structure',
    /\b(?:incorrect|invalid) (?:\w+ )?padding\b|\binvalid encoding before padding\b|\binvalid input length\b|\b(?:invalid|illegal|not (?:an? )?valid|incorrect) base ?-?64|\bbase ?64\W{1,3}(?:\w+ )?(?:error|invalid|fail\w*)|\b(?:number|count) of (?:segments|parts|dots)\b|\b(?:not enough|too (?:few|many)) (?:segments|parts)\b|\bmalformed json\b|\binvalid (?:segment|compact)\b/,
  ],
  [
    'algorithm',
    new RegExp(
      `\\b(?:${bad}|disallowed) (?:signature |signing |hash )?alg(?:orithm)?\\b|\\b(?:signing |signature )alg(?:orithm)? ${is}(?:${bad}|supported|allowed|match\\w*)\\b`,
    ),
  ],
  [
    'signature',
    new RegExp(
      `\\b${bad} signature\\b|\\bsignatures? ${is}(?:${bad}|valid|mis ?match\\w*|match\\w*|verified|correct|(?:verification|validation|check) (?:fail\\w*|error|raised)|length)\\b|\\b(?:verify|validate|check) (?:the )?signature\\b|\\b(?:rsa|ecdsa):? verification error\\b`,
    ),
  ],
  ['claims', /\bnonces? (?:mis ?match|(?:does not|doesnt) match)\b/],
  [
    'issuer',
    new RegExp(`\\b${bad} issuer\\b|\\bissuer ${is}(?:${bad}|mis ?match\\w*|match\\w*)\\b`),
  ],
  [
    'audience',
    new RegExp(
      `\\b${bad} aud(?:ience)?s?\\b|\\baudiences? ${is}(?:${bad}|mis ?match\\w*|match\\w*)\\b`,
    ),
  ],
];

/**
 * A short text that speaks of a signature, a key or a date, and of nothing that tells whose: read as if a JWT were meant,
 * and said to be so.
 */
export const readAssumed = (text: string): readonly Reading[] => {
  if (text.length > SHORT) return [];
  const clauses = clausesOf(text);
  if (clauses.some(({ said }) => isOfOthers(said))) return [];
  for (const [check, saying] of sayings) {
    const clause = clauses.find(({ said }) => saying.test(said));
    if (clause !== undefined) return [{ check, clause: clause.raw, rank: 0 }];
  }
  return [];
};
