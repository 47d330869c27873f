import { clausesOf } from './clauses.ts';
import { isOfOthers } from './guards.ts';

const token =
  '(?:json web token|jwts?|(?:(?:access|bearer|id|identity|auth|authentication|authorization|security|user) ?)?tokens?|bearer|(?:client )?assertions?|oidc)';
const refused =
  '(?:invalid|did ?n[o ]?t pass (?:\\w+ )?(?:validation|verification|checks?)|not (?:\\w+ ){0,2}?(?:valid|verified|validated|accepted|authenticated|authori[sz]ed)|rejected|refused|unauthori[sz]ed|could ?n[o ]?t be (?:verified|validated|authenticated|decoded)|fail\\w* (?:\\w+ )?(?:validation|verification|authentication))';

/** What is said of a token where nothing is said of why (RFC 6750 section 3.1: `invalid_token`). */
const sentences = [
  'invalid token',
  `(?:invalid|bad|wrong|illegal|rejected|refused|unverified|unauthori[sz]ed|untrusted)(?: or expired)? (?:an? )?(?:\\w+ )?${token}`,
  `${token} (?:(?:provided|supplied|given|received|is|was|are|has been|seems|appears|to be|expired or|expired,) ){0,4}${refused}`,
  `(?:fail\\w*|unable|could ?n[o ]?t|cannot|cant|error|exception|problem)(?: to| while| when| during)? (?:load and )?(?:verif|validat|authenticat|authori[sz]|decod|check|process|load)\\w* (?:\\w+ ){0,2}?${token}`,
  `${token} (?:\\w+ )?(?:verification|validation|authentication|processing) (?:is |was |has )?(?:fail\\w*|error|exception|unsuccessful)`,
  '(?:verification|validation) of (?:\\w+ ){0,2}?(?:token|jwt) fail\\w*',
  'please provide an? (?:new|valid) (?:access )?token',
  'properly configured and signed bearer token',
  'missing or invalid (?:credentials|authentication|authorization)',
].map((each) => new RegExp(`(?<!\\w)(?:${each})(?!\\w| types?\\b| callback| request\\b)`));

/** The first clause that says of a token that it was refused, and not why; undefined if there is none. */
export const readVague = (text: string): string | undefined =>
  clausesOf(text).find(
    ({ said }) => !isOfOthers(said) && sentences.some((sentence) => sentence.test(said)),
  )?.raw;
