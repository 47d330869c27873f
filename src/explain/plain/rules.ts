import type { Rule } from './rule.ts';
import {
  audience,
  issuer,
  wrongKind,
  time,
  dateClaim,
  type,
  revoked,
  claims,
  audienceAlone,
  issuerAlone,
} from './rules-of-claims.ts';
import {
  keysOutOfReach,
  unsigned,
  header,
  keyNotFound,
  keyUnusable,
  algorithm,
  signature,
  structure,
  input,
} from './rules-of-form.ts';

/** The most telling first: of two that a clause speaks of, the first is answered. */
export const rules: readonly Rule[] = [
  keysOutOfReach,
  unsigned,
  header,
  keyNotFound,
  keyUnusable,
  audience,
  issuer,
  algorithm,
  wrongKind,
  time,
  dateClaim,
  signature,
  type,
  revoked,
  claims,
  structure,
  input,
  audienceAlone,
  issuerAlone,
];
