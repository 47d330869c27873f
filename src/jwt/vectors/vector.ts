/** An example that an RFC prints: what a verifier that has its key must make of it. */
export interface Vector {
  /** RFC and section. */
  readonly name: string;
  readonly token: string;
  /** JWK, as the RFC prints it, without private members. */
  readonly jwk: Readonly<Record<string, string>>;
  /** Checks that fail, as `check: says`; the RFCs sign texts that are no claims sets. */
  readonly fails: readonly string[];
  /** The signing input where it isn't the first two parts (RFC 7797 section 3). */
  readonly signingInput?: string;
}
