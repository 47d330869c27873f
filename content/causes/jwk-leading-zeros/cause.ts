import type { Cause, JsonObject, Lab, VerificationKey } from '#jwt/model.ts';

const lengthOf = (value: unknown, lab: Lab): number =>
  (typeof value === 'string' ? lab.decode(value, 'base64') : null)?.length ?? 0;

/** The key as it was given, alone or in a set; a bare array of keys is read as a set. */
const givenAs = (text: string, key: VerificationKey): JsonObject => {
  const given = JSON.parse(text) as JsonObject;
  const set = (Array.isArray(given) ? given : given['keys']) as readonly JsonObject[] | undefined;
  return set?.[key.index] ?? given;
};

export default {
  explains: ['key'],
  refines: 'jwk-malformed',
  symptoms: [
    'invalid EC public key, wrong length for x',
    'invalid EC public key, wrong length for y',
    'bad object header: too long',
    'Coords should be 32 bytes for curve P-256',
  ],
  async examine({ key, draft }, lab) {
    const first = lab.selectedKey() ?? key.keys[0];
    const isAlone = key.flaw === 'bad-members' && key.kind === 'jwk';
    if (!first || first.isOffCurve || !(isAlone || (first.isResized && key.flaw === null)))
      return null;
    const raw = givenAs(draft.key, first);
    const member = ['x', 'y', 'n', 'e'].find(
      (name) => name in first.jwk && lengthOf(raw[name], lab) !== lengthOf(first.jwk[name], lab),
    );
    if (member === undefined) return null;
    const cure = { key: JSON.stringify(first.jwk) };
    const isNeeded = (await lab.given({})).signature !== 'passed';
    const { signature } = await lab.given(cure);
    const facts = {
      member,
      actual: lengthOf(raw[member], lab),
      expected: lengthOf(first.jwk[member], lab),
    };
    return { strength: isNeeded && signature === 'passed' ? 'proven' : 'likely', facts, cure };
  },
} satisfies Cause;
