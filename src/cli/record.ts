/** One line of `--batch`: a JSON object, read into a draft. */
import type { Draft, Json, JsonObject } from '#jwt/model.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';
import { lacksOffset, readInstant } from '#jwt/read/instant.ts';
import { readJsonText } from '#jwt/read/json.ts';

export interface Record {
  readonly draft: Draft;
  readonly message: string | null;
  /** There is no token to diagnose. */
  readonly isMessageAlone: boolean;
}

export type RecordFlaw =
  | 'not-an-object'
  | 'nothing-to-diagnose'
  | 'bad-now'
  /** A date, but of no certain moment: it needs `Z` or an offset. */
  | 'now-without-offset';

/** Text as it stands; numbers as digits; anything else as JSON, so that a JWK may stand as an object. */
const textOf = (value: Json | undefined): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
};

const linesOf = (value: Json | undefined): string =>
  Array.isArray(value) ? value.map((item: Json) => textOf(item)).join('\n') : textOf(value);

/** Each as it stands: a string is one audience, whatever is in it. */
const audiencesOf = (value: Json | undefined): readonly string[] => {
  const list = Array.isArray(value) ? value.map((item: Json) => textOf(item)) : [textOf(value)];
  return list.length === 1 && list[0] === '' ? [] : list;
};

const encodingOf = (value: Json | undefined): Draft['secretEncoding'] =>
  value === 'base64' || value === 'base64url' || value === 'hex' ? value : 'utf8';

const toDraft = (object: JsonObject, now: number): Draft => ({
  ...emptyDraft(now),
  token: textOf(object['token']),
  key: textOf(object['key']),
  secretEncoding: encodingOf(object['secretEncoding']),
  algorithms: linesOf(object['algorithms']),
  issuer: textOf(object['issuer']),
  audiences: audiencesOf(object['audience']),
  type: textOf(object['type']),
  tolerance: textOf(object['tolerance']),
});

/**
 * Reads one line.
 *
 * @param now seconds since the epoch, for a line that names no moment
 */
export const readRecord = (line: string, now: number): Record | RecordFlaw => {
  const { value, object } = readJsonText(line);
  if (!object || value === undefined) return 'not-an-object';
  if (object['token'] === undefined && object['message'] === undefined)
    return 'nothing-to-diagnose';
  const stated = textOf(object['now']);
  const moment = stated === '' ? now : readInstant(stated);
  if (moment === null) return lacksOffset(stated) ? 'now-without-offset' : 'bad-now';
  const message = object['message'] === undefined ? null : textOf(object['message']);
  const isMessageAlone = object['token'] === undefined;
  return { draft: toDraft(object, moment), message, isMessageAlone };
};
