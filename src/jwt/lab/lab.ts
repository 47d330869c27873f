import { decode, encode, toBase64Url } from '../bytes.ts';
import { runChecks } from '../checks/index.ts';
import type {
  Attempt,
  AttemptResult,
  CheckId,
  Inquiry,
  Lab,
  Patch,
  Result,
  RsaRecovery,
  VerificationKey,
} from '../model.ts';
import { readChange } from '../read/inquiry.ts';
import { readJwk } from '../read/key-jwk.ts';
import { readKey } from '../read/key.ts';
import { findTokens, unwrap } from '../read/input.ts';
import { readToken } from '../read/token.ts';
import { select } from '../select.ts';
import { isCutShort } from './cut-short.ts';
import { examineNearMiss } from './near-miss.ts';
import { recoverEcdsa as recoverKeys } from './ecdsa.ts';
import type { RareVerifier } from './rare.ts';
import { recover } from './rsa.ts';
import { examineSecret } from './secret.ts';
import { bytesOf, examineSigned } from './signed.ts';
import { unseal } from './unseal.ts';
import { verify } from './webcrypto.ts';

const utf8 = new TextEncoder();

/** Remembers the answer to a question for as long as the lab lives. */
const remember = <Q, A>(keyOf: (question: Q) => string, answer: (question: Q) => Promise<A>) => {
  const known = new Map<string, Promise<A>>();
  return (question: Q): Promise<A> => {
    const key = keyOf(question);
    const found = known.get(key) ?? answer(question);
    known.set(key, found);
    return found;
  };
};

const asKey = (key: VerificationKey | Uint8Array): VerificationKey | null =>
  key instanceof Uint8Array
    ? (readJwk({ kty: 'oct', k: toBase64Url(key) }, 'secret', 0)?.key ?? null)
    : key;

const attempt = async (
  { token }: Inquiry,
  wanted: Attempt,
  rare: RareVerifier | undefined,
): Promise<AttemptResult> => {
  const key = asKey(wanted.key);
  const alg = wanted.alg ?? token.header?.['alg'];
  const signature = wanted.signature ?? token.signature;
  const signingInput = wanted.signingInput ?? token.signingInput;
  if (!key || typeof alg !== 'string' || !signature || signingInput === null) return 'impossible';
  return verify(alg, key, new Uint8Array(bytesOf(signingInput)), signature, rare, wanted.hash);
};

const thumbprint = async (key: VerificationKey): Promise<string | null> => {
  // RFC 7638 section 3: the required members only, in lexicographic order, without white space
  const members = Object.entries(key.jwk).sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = await crypto.subtle.digest(
    'SHA-256',
    utf8.encode(JSON.stringify(Object.fromEntries(members))),
  );
  return toBase64Url(new Uint8Array(digest));
};

const recoverRsa = async ({ token }: Inquiry, key: VerificationKey): Promise<RsaRecovery | null> =>
  key.kty === 'RSA' && token.signature && token.signingInput !== null
    ? recover(key, token.signature, utf8.encode(token.signingInput))
    : null;

const recoverEcdsa = async ({ token }: Inquiry): Promise<readonly VerificationKey[]> =>
  token.signature && token.signingInput !== null
    ? recoverKeys(token.header?.['alg'], utf8.encode(token.signingInput), token.signature)
    : [];

const derive: Lab['derive'] = async (secret, salt, info, length) => {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, [
    'deriveBits',
  ]);
  const params = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: utf8.encode(salt),
    info: utf8.encode(info),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, length * 8));
};

const bytesKey = (bytes: Uint8Array | undefined): string => (bytes ? toBase64Url(bytes) : '');

const attemptKey = ({ key, alg, hash, signature, signingInput }: Attempt): string =>
  JSON.stringify([
    key instanceof Uint8Array ? bytesKey(key) : key.jwk,
    alg,
    hash,
    bytesKey(signature),
    // Text stays as it is: it may be a megabyte
    signingInput instanceof Uint8Array ? ['bytes', bytesKey(signingInput)] : signingInput,
  ]);

/** The main experiment: the draft with one thing changed, and every check run again. */
const givenIn = (inquiry: Inquiry, rare: RareVerifier | undefined): Lab['given'] =>
  remember<Patch, Readonly<Record<CheckId, Result>>>(JSON.stringify, async (patch) => {
    const changed = await unseal(readChange(inquiry, patch));
    const outcomes = await runChecks(changed, openLab(changed, rare));
    return Object.fromEntries(outcomes.map(({ check, result }) => [check, result])) as Record<
      CheckId,
      Result
    >;
  });

/** Opens a lab on one inquiry; `rare` brings the curves that WebCrypto lacks. */
export const openLab = (inquiry: Inquiry, rare?: RareVerifier): Lab => {
  const given = givenIn(inquiry, rare);
  const remembered = remember(attemptKey, (wanted: Attempt) => attempt(inquiry, wanted, rare));
  const recovered = remember(
    (key: VerificationKey) => JSON.stringify(key.jwk),
    (key) => recoverRsa(inquiry, key),
  );
  const selectedKey: Lab['selectedKey'] = () =>
    inquiry.token.kind === 'encrypted' ? null : select(inquiry.token.header, inquiry.key).key;
  return {
    given,
    examineSecret: (changes) => examineSecret(inquiry, given, changes),
    examineNearMiss: (field, simplify) => examineNearMiss(inquiry, field, simplify),
    examineSigned: (forms) =>
      examineSigned(
        inquiry.token,
        { attempt: remembered, selectedKey, recoverRsa: recovered },
        forms,
      ),
    attempt: remembered,
    isCutShort: (key) => isCutShort(inquiry.token, key),
    recoverRsa: recovered,
    recoverEcdsa: () => recoverEcdsa(inquiry),
    thumbprint,
    digest: async (hash, bytes) =>
      new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(bytes))),
    derive,
    readToken,
    findTokens,
    unwrap,
    readKey,
    decode,
    encode,
    selectedKey,
  };
};
