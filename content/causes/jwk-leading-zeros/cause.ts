import type { Cause, JsonObject, Lab } from '#jwt/model.ts';

const lengthOf = (value: unknown, lab: Lab): number =>
  (typeof value === 'string' ? lab.decode(value, 'base64') : null)?.length ?? 0;

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
    const [first] = key.keys;
    if (key.flaw !== 'bad-members' || key.kind !== 'jwk' || !first) return null;
    const raw = JSON.parse(draft.key) as JsonObject;
    const member = ['x', 'y', 'n', 'e'].find(
      (name) => name in first.jwk && lengthOf(raw[name], lab) !== lengthOf(first.jwk[name], lab),
    );
    if (member === undefined) return null;
    const cure = { key: JSON.stringify(first.jwk) };
    const { signature } = await lab.given(cure);
    const facts = {
      member,
      actual: lengthOf(raw[member], lab),
      expected: lengthOf(first.jwk[member], lab),
    };
    return { strength: signature === 'passed' ? 'proven' : 'likely', facts, cure };
  },
} satisfies Cause;
