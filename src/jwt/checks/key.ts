/** The key loads, is the one that the header names, and can serve the algorithm (RFC 7515 section 5.2 and appendix D, RFC 7517). */
import { algorithmOf, servesAlgorithm, type Algorithm } from '../algorithms.ts';
import { encryptionOf } from '../encryption.ts';
import { isSaneRsa } from '../lab/strict.ts';
import type { Check, Inquiry, KeyMaterial, Outcome, VerificationKey } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { stringOf } from '../read/json.ts';
import { isSameAlgorithm, select } from '../select.ts';

const { passed, failed, warned, blocked, notGiven } = outcomeOf('key');

/** RFC 7518 sections 3.2 and 3.3: at least as long as the hash; 2048 bits. */
const leastBits = ({ family, signatureLength }: Algorithm): number =>
  family === 'HMAC' ? (signatureLength ?? 0) * 8 : 2048;

/** HMAC pads its key with zeros (RFC 2104 section 2): a key of nothing but zeros is the empty key. */
const isBlank = ({ kty, jwk }: VerificationKey): boolean =>
  kty === 'oct' && /^A*$/.test(stringOf(jwk['k']) ?? '');

const judgeFit = (key: VerificationKey, algorithm: Algorithm): Outcome | null => {
  const { id } = algorithm;
  if (key.kty !== algorithm.kty)
    return failed('type-mismatch', { kty: key.kty, needed: algorithm.kty, alg: id });
  if (!servesAlgorithm(key.kty, key.crv, algorithm))
    return failed('curve-mismatch', { crv: key.crv ?? '?', needed: algorithm.crv ?? '?', alg: id });
  if (key.alg !== null && !isSameAlgorithm(key.alg, id))
    return failed('other-alg', { keyAlg: key.alg, alg: id });
  if (isBlank(key)) return failed('blank-secret');
  if (key.use === 'enc') return failed('use-enc');
  if (key.keyOps !== null && !key.keyOps.includes('verify'))
    return failed('key-ops', { keyOps: key.keyOps });
  if ((key.isResized && key.kty === 'EC') || key.isOffCurve) return failed('bad-members');
  return key.kty === 'RSA' && !isSaneRsa(key) ? failed('bad-rsa') : null;
};

/** Strict in advice, lenient in action: such a key verifies, and then we say who would refuse it. */
const judgeStrength = (key: VerificationKey, algorithm: Algorithm): Outcome | null => {
  const bits = key.bits ?? 0;
  const least = leastBits(algorithm);
  if (algorithm.family === 'HMAC' && bits < least)
    return warned('short-secret', { bits, least, alg: algorithm.id });
  // most readers drop the zeros of a modulus; RFC 7518 section 6.3.1.1 forbids them
  if (key.isResized) return warned('bad-members');
  return key.kty === 'RSA' && bits < least ? warned('short-rsa', { bits, least }) : null;
};

const judgeRemarks = ({ remarks, kind }: KeyMaterial): Outcome | null => {
  if (remarks.includes('private-key')) return warned('private-key');
  if (kind === 'jwks' && remarks.includes('unusable-members')) return warned('unusable-members');
  if (kind !== 'pem') return null;
  if (remarks.includes('outer-white-space')) return warned('outer-white-space');
  if (remarks.includes('certificate')) return warned('certificate');
  if (remarks.includes('compressed')) return warned('compressed');
  return remarks.includes('pkcs1') ? warned('pkcs1') : null;
};

const judgeKid = ({ token, key }: Inquiry, chosen: VerificationKey): Outcome | null => {
  const kid = token.header?.['kid'];
  return key.kind === 'jwk' && typeof kid === 'string' && chosen.kid !== null && chosen.kid !== kid
    ? warned('kid-differs', { kid, keyKid: chosen.kid })
    : null;
};

const judgeChosen = (inquiry: Inquiry, key: VerificationKey): Outcome => {
  const algorithm = algorithmOf(inquiry.token.header?.['alg']);
  const fine = (): Outcome => passed('ok', { form: key.form, kty: key.kty, bits: key.bits ?? 0 });
  if (!algorithm) return judgeRemarks(inquiry.key) ?? fine();
  return (
    judgeFit(key, algorithm) ??
    judgeRemarks(inquiry.key) ??
    judgeStrength(key, algorithm) ??
    judgeKid(inquiry, key) ??
    fine()
  );
};

/** A pair of keys decrypts by its private half, be it of a curve that verifies nothing (X25519). */
const isPrivate = ({ key: { remarks }, token: { header, decryption } }: Inquiry): boolean =>
  remarks.includes('private-key') ||
  (decryption?.result === 'decrypted' &&
    encryptionOf(header?.['alg'], header?.['enc'])?.key.bits === null);

/** A private key may hold no public half (RFC 5915 section 3, RFC 8410 section 7), and not every browser computes it. */
const lacksPublicHalf = ({ flaw, remarks }: KeyMaterial): boolean =>
  flaw === 'bad-der' && remarks.includes('no-public-half');

export const key: Check = {
  id: 'key',
  needs: [],
  run: (inquiry) => {
    const { key: material, token } = inquiry;
    if (material.kind === 'none') return notGiven('key');
    const isForOpening = token.kind === 'encrypted' && isPrivate(inquiry);
    if (isForOpening && material.keys.length === 0) return warned('private-decrypts');
    if (lacksPublicHalf(material)) return warned('private-key');
    if (material.flaw) return failed(material.flaw);
    if (isForOpening) return warned('private-decrypts');
    if (material.kind === 'jwks' && token.kind !== 'signed')
      return blocked(token.inputFlaw ? 'input' : 'structure');
    const chosen = select(token.header, material);
    return chosen.key ? judgeChosen(inquiry, chosen.key) : failed(chosen.says, chosen.facts);
  },
};
