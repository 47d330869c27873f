/** The JOSE header is one JSON object that the verifier understands (RFC 7515 sections 4, 4.1.11 and 5.2 steps 2 to 5). */
import type { Check, Facts, Json, JsonFlaw, JsonObject, Outcome } from '../model.ts';
import { outcomeOf } from '../outcome.ts';

const { passed, failed, blocked } = outcomeOf('header');

export const jsonFacts = (flaw: JsonFlaw): Facts => {
  if ('offset' in flaw) return { offset: flaw.offset + 1 };
  return 'member' in flaw ? { member: flaw.member } : {};
};

/** RFC 7515 section 4.1.11: understood by nobody here, so a token that lists any must be rejected. */
const judgeCrit = (crit: Json | undefined, header: JsonObject): Outcome | null => {
  if (crit === undefined) return null;
  const names = Array.isArray(crit)
    ? crit.filter((name): name is string => typeof name === 'string')
    : [];
  const sound =
    Array.isArray(crit) &&
    crit.length > 0 &&
    names.length === crit.length &&
    names.every((name) => name in header);
  return sound ? failed('crit', { names }) : failed('crit-malformed');
};

const judge = (header: JsonObject): Outcome => {
  const alg = header['alg'];
  if (alg === undefined) return failed('alg-missing');
  if (typeof alg !== 'string') return failed('alg-type');
  if (header['kid'] !== undefined && typeof header['kid'] !== 'string') return failed('kid-type');
  return (
    judgeCrit(header['crit'], header) ??
    (header['b64'] === false ? failed('b64') : passed('ok', { alg }))
  );
};

export const header: Check = {
  id: 'header',
  needs: ['input'],
  run: ({ token }) => {
    const reading = token.headerReading;
    if (!reading) return token.parts.length === 3 ? failed('empty') : blocked('structure');
    if (reading.flaw) return failed(reading.flaw.kind, jsonFacts(reading.flaw));
    return reading.object ? judge(reading.object) : failed('not-object');
  },
};
