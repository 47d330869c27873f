/**
 * The nouns of a diagnosis. Types only: importing this file costs nothing at run time.
 * Terms follow RFC 7515 (JWS), RFC 7517 (JWK), RFC 7518 (JWA), RFC 7519 (JWT) and RFC 8725 (JWT BCP).
 */

// ---------------------------------------------------------------- what a person typed

/** How the text of a shared secret becomes bytes. */
export type SecretEncoding = 'utf8' | 'base64' | 'base64url' | 'hex';

/** The strings a person typed, and the moment `now`. Never logged, never stored. */
export interface Draft {
  readonly token: string;
  /** A secret, PEM, JWK, JWKS ... */
  readonly key: string;
  readonly secretEncoding: SecretEncoding;
  /** Allowed algorithms, separated by commas or white space. Empty: no allow-list was given. */
  readonly algorithms: string;
  /** Expected `iss`, compared as it stands. Empty: not given. */
  readonly issuer: string;
  /** Expected `aud`, one per line, compared as it stands. Empty: not given. */
  readonly audience: string;
  /** The same from where nobody types lines: each as it stands, line breaks included. Comes before `audience`. */
  readonly audiences?: readonly string[];
  /** Expected `typ`. Empty: not given. */
  readonly type: string;
  /** Clock tolerance in seconds. Empty: 0. */
  readonly tolerance: string;
  /** Verify as of this moment: RFC 3339 or seconds since the epoch. Empty: `now`. */
  readonly at: string;
  /** The present moment, in seconds since the epoch. */
  readonly now: number;
}

/** A change to one thing in a draft: the language in which experiments and cures are written. */
export type Patch = Partial<Omit<Draft, 'now' | 'audiences'>>;

export type Field = keyof Patch;

// ---------------------------------------------------------------- JSON

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: Json;
}

/** Why bytes are not the JSON that a strict verifier accepts. Offsets count UTF-16 units (bytes for `not-utf8`). */
export type JsonFlaw =
  | { readonly kind: 'not-utf8'; readonly offset: number }
  | { readonly kind: 'bom' }
  | { readonly kind: 'not-json'; readonly offset: number }
  | { readonly kind: 'not-object' }
  | { readonly kind: 'duplicate'; readonly member: string }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'unsafe-integer'; readonly member: string }
  | { readonly kind: 'lone-surrogate' };

/** Bytes read as JSON. `object` may be there although there is a flaw (a duplicate member, say). */
export interface JsonReading {
  readonly text: string | null;
  readonly value: Json | undefined;
  readonly object: JsonObject | null;
  readonly flaw: JsonFlaw | null;
}

// ---------------------------------------------------------------- a token, read

/** Why a part is not canonical Base64URL without padding (RFC 7515 section 2, RFC 4648 sections 3.5 and 5). */
export type Base64UrlFlaw =
  | { readonly kind: 'alphabet'; readonly index: number; readonly character: string }
  | { readonly kind: 'padding' }
  | { readonly kind: 'length' }
  | { readonly kind: 'trailing-bits' };

/** One of the period-separated parts. `bytes` are what a lenient decoder would read; null if there is no reading. */
export interface Part {
  readonly text: string;
  readonly bytes: Uint8Array | null;
  readonly flaw: Base64UrlFlaw | null;
}

/** What the text is when it is more, or other, than a compact JWS or JWE. */
export type InputFlaw =
  | 'empty'
  | 'too-large'
  | 'literal' // null, undefined, [object Object] ...
  | 'pem'
  | 'json'
  | 'scheme' // Bearer, or another scheme word, stands before it
  | 'quoted'
  | 'bytes-repr' // b'...'
  | 'percent-encoded'
  | 'decorated' // <token>, {token}, a trailing comma ...
  | 'surrounded'; // the token stands inside a command, header, JSON body, cookie or log line

/**
 * What came of decrypting a JWE with the key at hand (RFC 7516 section 5.2):
 * - `no-key`, `public-key`, `misfit`: no key of that kind, only its public half, or one of another length;
 * - `failed`: no key that fits decrypts it; `bad-length`: a part that no key could;
 * - `refused`: by an algorithm that isn't run here; `zip`: decrypted, but what is inside cannot be decompressed.
 */
export interface Decryption {
  readonly result:
    'decrypted' | 'no-key' | 'public-key' | 'misfit' | 'failed' | 'bad-length' | 'refused' | 'zip';
  readonly facts: Facts;
  /** What was encrypted. */
  readonly content: Uint8Array | null;
}

/**
 * The token field, read. Total: any string has a reading.
 * - `signed`: three parts and a header that is a JSON object without `enc`.
 * - `encrypted`: five parts, or a header with `enc`.
 * - `unreadable`: anything else; what could be read is still there.
 */
export interface Token {
  readonly kind: 'signed' | 'encrypted' | 'unreadable';
  /** As typed. */
  readonly raw: string;
  /** Without white space at its ends. */
  readonly text: string;
  readonly inputFlaw: InputFlaw | null;
  readonly parts: readonly Part[];
  readonly headerReading: JsonReading | null;
  readonly payloadReading: JsonReading | null;
  /** The JOSE header, when it could be read. */
  readonly header: JsonObject | null;
  /** The JWT Claims Set, when it could be read. */
  readonly claims: JsonObject | null;
  readonly signature: Uint8Array | null;
  /** ASCII(BASE64URL(header) || '.' || BASE64URL(payload)), RFC 7515 section 5.1. */
  readonly signingInput: string | null;
  /** Of an encrypted token: what came of opening it. Its payload and claims are then those inside. null: not tried. */
  readonly decryption: Decryption | null;
  /** The token inside an encrypted one (RFC 7519 section 5.2). */
  readonly inner: Token | null;
}

// ---------------------------------------------------------------- key material, read

/** The form in which a key was given. */
export type KeyForm =
  'secret' | 'spki' | 'pkcs1' | 'pkcs8' | 'sec1' | 'certificate' | 'openssh' | 'jwk' | 'jwks';

/** A public key or a secret, normalised to a JWK (RFC 7517). A private key is reduced to its public half on reading. */
export interface VerificationKey {
  readonly form: KeyForm;
  /** Public (or `oct`) members only. */
  readonly jwk: JsonObject;
  readonly kty: string;
  readonly crv: string | null;
  /** RSA modulus, curve field, or secret length in bits; null if unknown. */
  readonly bits: number | null;
  readonly kid: string | null;
  readonly alg: string | null;
  readonly use: string | null;
  readonly keyOps: readonly string[] | null;
  /** Position in the set or PEM chain, from 0. */
  readonly index: number;
  /** Of a set, or of an RSA key: a number lost its leading zeros, or gained some, and was put right. */
  readonly isResized?: true;
  /** An EC key whose x and y are no point of its curve. */
  readonly isOffCurve?: true;
}

/** Why a verifier cannot load the key as it was given, although we may be able to read through it. */
export type KeyFlaw =
  | 'escaped-newlines' // a PEM with the two characters \n
  | 'one-line' // a PEM whose line breaks were lost
  | 'no-armor' // the Base64 of a DER key without BEGIN and END
  | 'bad-armor' // a BEGIN or END line is damaged or missing
  | 'bad-base64'
  | 'bad-der'
  | 'encrypted-pem'
  | 'bad-encoding' // the secret is not in the encoding that was chosen for it
  | 'quoted' // quotation marks round a PEM or JSON
  | 'openssh' // ssh-rsa ..., which JWT libraries do not read
  | 'bad-members' // a JWK whose members are missing, not Base64URL, or of the wrong length
  | 'discovery' // an OpenID discovery document: it names the JWKS, it holds no key
  | 'not-jwk' // JSON, but no key
  | 'not-json' // begins like JSON and is not
  | 'empty-set'
  | 'unsupported'
  | 'too-large';

/** What is worth saying of a key that loads. */
export type KeyRemark =
  | 'private-key'
  | 'no-public-half' // a private key that holds none, and from which none was computed
  | 'compressed' // an EC point of which only x and a sign are given
  | 'certificate'
  | 'pkcs1'
  | 'chain'
  | 'outer-white-space'
  | 'unusable-members';

/** The key field, read. `keys` is empty when nothing could be read. */
export interface KeyMaterial {
  readonly kind: 'none' | 'secret' | 'pem' | 'jwk' | 'jwks' | 'unreadable';
  readonly text: string;
  readonly keys: readonly VerificationKey[];
  readonly flaw: KeyFlaw | null;
  readonly remarks: readonly KeyRemark[];
}

// ---------------------------------------------------------------- expectations, read

/** What the verifier is configured with. null: not given. */
export interface Expectation {
  readonly algorithms: readonly string[] | null;
  readonly issuer: string | null;
  readonly audience: readonly string[] | null;
  readonly type: string | null;
  /** Seconds, 0 or more. */
  readonly tolerance: number;
  /** Fields whose text could not be read. */
  readonly unreadable: readonly Field[];
}

/** A draft, read. */
export interface Inquiry {
  readonly draft: Draft;
  readonly token: Token;
  readonly key: KeyMaterial;
  readonly expectation: Expectation;
  /** Seconds since the epoch at which the token is judged. */
  readonly now: number;
}

// ---------------------------------------------------------------- checks

/** The order of RFC 7515 section 5.2 and RFC 7519 section 7.2. Closed: this is the law. */
export type CheckId =
  | 'input'
  | 'structure'
  | 'header'
  | 'algorithm'
  | 'key'
  | 'signature'
  | 'claims'
  | 'issuer'
  | 'audience'
  | 'time'
  | 'type';

export type Result = 'passed' | 'failed' | 'warned' | 'info' | 'not-run' | 'not-testable' | 'error';

/** A value that a sentence may show. `instant` is seconds since the epoch, `seconds` a duration. */
export type Fact =
  string | number | readonly string[] | { readonly instant: number } | { readonly seconds: number };
export type Facts = Readonly<Record<string, Fact>>;

export interface Outcome {
  readonly check: CheckId;
  readonly result: Result;
  /** Which sentence of content/checks/<check> says it; its holes are `facts`. */
  readonly says: string;
  readonly facts: Facts;
  /** For `not-run`: the field that would unlock it. */
  readonly supply?: Field;
}

export interface Check {
  readonly id: CheckId;
  /** Checks that must not have failed, or it cannot be run. */
  readonly needs: readonly CheckId[];
  run(inquiry: Inquiry, lab: Lab): Outcome | Promise<Outcome>;
}

// ---------------------------------------------------------------- causes

/** A folder name under content/causes. Open. */
export type CauseId = string;

/** *Proven* only when an experiment settles it or the values decide. */
export type Strength = 'proven' | 'likely' | 'possible';

export interface Evidence {
  readonly strength: Strength;
  /** Exactly the holes of the cause's `because`. Never a secret. */
  readonly facts: Facts;
  /** The one thing to change in the draft, so that what this explains passes. Shown as "apply", and used to say what fails next. */
  readonly cure?: Patch;
}

/** An experiment or a value excludes the cause. Silence (null) does not. */
export interface RuledOut {
  readonly ruledOut: true;
}

export type Examination = Evidence | RuledOut | null;

/** One reason why a check fails. Knows no other cause, but the more general one that it refines. */
export interface Cause {
  readonly explains: readonly [CheckId, ...CheckId[]];
  readonly refines?: CauseId;
  /** What verifiers print when it happens, verbatim; the most common first. */
  readonly symptoms: readonly string[];
  /** Where nothing at hand can separate causes, the one that is usually behind it is named first. */
  readonly isUsual?: true;
  /**
   * What it explains passes all the same: verifiers with rules of their own refuse what the RFCs allow. Looked at only where
   * every check is content, and never *proven*: that such a verifier is at work, no input shows.
   */
  readonly isHouseRule?: true;
  /** The kind of cure: content/libraries/<library>/cures/<kind>.<ext>. */
  readonly cure?: string;
  /** Absent for a cause that inputs cannot reveal. */
  examine?(inquiry: Inquiry, lab: Lab): Examination | Promise<Examination>;
}

/** What a person would paste when the cause strikes, and the same, cured. */
export interface Sample {
  readonly broken: Patch & { readonly now: number };
  readonly cured: Patch & { readonly now: number };
}

// ---------------------------------------------------------------- the lab

/** One attempt at a signature: everything not named is as in the inquiry. */
export interface Attempt {
  /** A key of the material, or the bytes of an HMAC secret. */
  readonly key: VerificationKey | Uint8Array;
  /** JWS `alg` to verify under. Never taken from the token unless it is left out here. */
  readonly alg?: string;
  /** Another digest than that of `alg`; HMAC and ECDSA only. */
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
  readonly signature?: Uint8Array;
  /** Text as UTF-8, or bytes as they are. */
  readonly signingInput?: string | Uint8Array;
}

/** `impossible`: the key does not serve the algorithm, or there is no signature. `not-testable`: this runtime lacks the algorithm. */
export type AttemptResult = 'verified' | 'refuted' | 'impossible' | 'not-testable';

/** What s^e mod n (RFC 8017 section 5.2.2) shows of an RSA signature under a public key. */
export interface RsaRecovery {
  /** `none`: no padding that this key could have made; then the key is not the pair of the signing key. */
  readonly padding: 'pkcs1' | 'pss' | 'none';
  /** The digest named in (pkcs1) or fitting (pss) the padding; null if it names none that is known. */
  readonly hash: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512' | null;
  /** For `pkcs1`: does the recovered digest equal that of the signing input? For `pss`: does the encoding verify? */
  readonly digestMatches: boolean;
  /** That of what was signed; `pkcs1` only. */
  readonly digest?: Uint8Array;
  /** Bytes; `pss` only. */
  readonly saltLength: number | null;
}

export type Encoding =
  | ('utf8' | 'base64' | 'base64url' | 'hex' | 'latin1' | 'utf16le')
  | ('windows-1252' | 'shift_jis' | 'euc-jp');

/** The one door to experiments. Everything is remembered for one diagnosis. Nothing throws. */
export interface Lab {
  /** Change one thing in the draft and run every check again. The main experiment. */
  given(patch: Patch): Promise<Readonly<Record<CheckId, Result>>>;
  /**
   * Tries changed forms of a shared secret that is used as text, each named by the code that makes the change (the fact
   * `change`). null: there is no such secret, or none of a length that anyone has.
   */
  examineSecret(
    changes: (secret: string) => readonly (readonly [string, string])[],
  ): Promise<Examination>;
  /** Do issuer or audience differ from what is expected only until both are simplified? null: nothing to compare. */
  examineNearMiss(field: 'issuer' | 'audience', simplify: (text: string) => string): Examination;
  /**
   * Was something else signed than the signing input? Tries other bytes under the selected key, each named by the code that
   * makes them (the fact `form`). null: there is no such key, or nothing else to try.
   */
  examineSigned(
    forms: readonly (readonly [form: string, bytes: string | Uint8Array])[],
  ): Promise<Examination>;
  /** Does this key verify this signing input and signature? */
  attempt(attempt: Attempt): Promise<AttemptResult>;
  /** Does the signature only begin like the HMAC that this key gives? */
  isCutShort(key: VerificationKey): Promise<boolean>;
  /** RSA only; null when key, signature or algorithm is not RSA. */
  recoverRsa(key: VerificationKey): Promise<RsaRecovery | null>;
  /** ECDSA only: the public keys under which the signature verifies (SEC 1 section 4.1.6); none for other algorithms. */
  recoverEcdsa(): Promise<readonly VerificationKey[]>;
  /** RFC 7638 with SHA-256, Base64URL; null if the key lacks the members. */
  thumbprint(key: VerificationKey): Promise<string | null>;
  digest(hash: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512', bytes: Uint8Array): Promise<Uint8Array>;
  /** HKDF with SHA-256 (RFC 5869). */
  derive(secret: Uint8Array, salt: string, info: string, length: number): Promise<Uint8Array>;
  readToken(text: string): Token;
  /** The compact serialisations that stand in a text among other things: a command, header, JSON body, cookie or log line. */
  findTokens(text: string): readonly string[];
  /** The one token of a text that has nothing else but layers round it: quotes, brackets, scheme words, percent-encoding. */
  unwrap(text: string): string | null;
  readKey(text: string, encoding?: SecretEncoding): KeyMaterial;
  /** Text to bytes, leniently (white space, padding and either alphabet allowed); null if it is not that encoding. */
  decode(text: string, encoding: Encoding): Uint8Array | null;
  /** Bytes to text; null if they are not that encoding (`utf8`, `utf16le`). Base64 comes with padding, Base64URL without. */
  encode(bytes: Uint8Array, encoding: Encoding): string | null;
  /** The key of the material that `kid` and `alg` select, as a strict verifier would; null if none or several, or nothing is signed. */
  selectedKey(): VerificationKey | null;
}

// ---------------------------------------------------------------- the report

export interface Finding {
  readonly cause: CauseId;
  readonly explains: readonly CheckId[];
  readonly evidence: Evidence;
  /** The general cause that this one refines is shown as its general form. */
  readonly generalOf: CauseId | null;
}

/** accepted | rejected | cannot-tell, about a verifier with this key and these expectations; never about "the token". */
export type Verdict = 'accepted' | 'rejected' | 'cannot-tell';

/** A check that was not settled: its remaining causes, or the field that would unlock it. */
export interface Open {
  readonly check: CheckId;
  readonly supply: Field | null;
  /** Causes that nothing at hand can separate. */
  readonly causes: readonly CauseId[];
}

/** What to do, and what fails once it is done. */
export interface Next {
  readonly cause: CauseId | null;
  readonly supply: Field | null;
  /** Checks that still fail after the cure of `cause`. */
  readonly thenFails: readonly CheckId[];
}

export interface Report {
  readonly verdict: Verdict;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly ruledOut: readonly { readonly cause: CauseId; readonly explains: readonly CheckId[] }[];
  readonly cannotTell: readonly Open[];
  readonly next: Next | null;
}
