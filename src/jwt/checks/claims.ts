/** The payload is a JWT Claims Set whose registered claims have the right types (RFC 7519 sections 4.1 and 7.2 step 10). */
import type { Check, Json, JsonObject, Outcome } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { isObject } from '../read/json.ts';
import { jsonFacts } from './header.ts';

const { passed, failed, warned, blocked } = outcomeOf('claims');

const isText = (value: Json): boolean => typeof value === 'string';
const isDate = (value: Json): boolean => typeof value === 'number' && Number.isFinite(value);
const isAudience = (value: Json): boolean =>
  isText(value) || (Array.isArray(value) && value.every(isText));

const TYPES: Readonly<Record<string, readonly [(value: Json) => boolean, string]>> = {
  iss: [isText, 'string'],
  sub: [isText, 'string'],
  aud: [isAudience, 'string | string[]'],
  exp: [isDate, 'number'],
  nbf: [isDate, 'number'],
  iat: [isDate, 'number'],
  jti: [isText, 'string'],
};

/** The JSON type of a value, as a person would call it. */
export const typeOf = (value: Json): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const judgeTypes = (claims: JsonObject): Outcome | null => {
  for (const [claim, [isRight, expected]] of Object.entries(TYPES)) {
    const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
    if (value !== undefined && !isRight(value))
      return failed('type', { claim, actual: typeOf(value), expected });
  }
  return null;
};

/** RFC 7800: a token bound to a key is of no use to whoever sends it without the proof. */
const judgeBinding = ({ cnf }: JsonObject): Outcome | null =>
  isObject(cnf) ? warned('bound', { members: Object.keys(cnf) }) : null;

export const claims: Check = {
  id: 'claims',
  needs: ['input'],
  run: ({ token }) => {
    const reading = token.payloadReading;
    const isEmpty = token.kind !== 'encrypted' && token.parts[1]?.text === '';
    if (!reading) return isEmpty ? failed('empty') : blocked('structure');
    if (reading.flaw) return failed(reading.flaw.kind, jsonFacts(reading.flaw));
    return reading.object
      ? (judgeTypes(reading.object) ?? judgeBinding(reading.object) ?? passed('ok'))
      : failed('not-object');
  },
};
