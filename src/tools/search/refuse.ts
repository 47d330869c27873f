/** What a query is that must not be searched for. */
export type Refusal = 'token' | 'pem' | 'jwk' | 'secret';

/**
 * The index comes in pieces, and which pieces a browser asks for tells the host something of the words. So what may be
 * a token or a key never becomes words.
 */
export const refuse = (query: string): Refusal | null =>
  patterns.find(([, pattern]) => pattern.test(query))?.[0] ??
  (query.split(/[\s"'`()<>{}[\],;:=]+/).some(isSecret) ? 'secret' : null);

/**
 * `eyJ` and `ewo` are how the Base64 of `{"` and of a brace and a line break begin; `MII` begins that of a DER key.
 * `eyJhbGciOi` alone is `{"alg":`, which messages quote and which tells nothing.
 */
const patterns: readonly (readonly [Refusal, RegExp])[] = [
  [
    'pem',
    /-{3,}\s*(?:BEGIN|END)\b|(?:^|[^\w+/-])MI[IG][A-Za-z0-9+/]{12}|ssh-(?:rsa|ed25519)\s+AAAA/,
  ],
  ['token', /(?:^|[^\w+/-])e(?:yJ|w[o0])[\w+/=-]{9}|[\w-]{8,}\.[\w-]{16,}\.[\w-]{16,}/],
  ['jwk', /["']?\b(?:k|n|d|x|y|p|q|dp|dq|qi)["']?\s*:\s*["'][\w+/=-]{8,}|"kty"\s*:/],
];

const SHORTEST = 16;

/**
 * A long run that is not made of words. Names of classes, errors and hosts are (`SignatureVerificationException`,
 * `ERR_JWKS_NO_MATCHING_KEY`, `login.example.com`). Wrong for a passphrase of plain words, which nothing tells from text,
 * for one random secret in some hundreds, which happens to look like words, and for a name that holds a random id.
 */
const isSecret = (run: string): boolean => {
  if (run.length < SHORTEST || !/^[\x21-\x7e]+$/.test(run)) return false;
  const signs = run.replace(/[^A-Za-z0-9]/g, '').length;
  return piecesOf(run) > signs / 2.8 || wordsOf(run).join('').length < signs * 0.6;
};

/** In how many pieces a run falls where separators stand, and where small letters, capitals and digits take turns. */
const piecesOf = (run: string): number =>
  run.match(/\bv[0-9]+|[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g)?.length ?? 0;

/** Of the field, and without a vowel. */
const abbreviation = /^(?:jwts?|jws|jwks?|https?|tls|ssl)$/i;

/** What a person would read as words: one case, or a capital and small letters, and a vowel in them. */
const wordsOf = (run: string): readonly string[] =>
  (run.match(/[A-Z]?[a-z]+|[A-Z]{2,}(?![a-z])/g) ?? []).filter(
    (word) =>
      abbreviation.test(word) ||
      (word.length > 1 && /[aeiouy]/i.test(word) && !/[^aeiouy]{6}/i.test(word)),
  );
