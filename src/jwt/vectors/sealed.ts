/** An encrypted example that an RFC prints, and what must come of it. */
export interface Sealed {
  /** RFC and section. */
  readonly name: string;
  readonly token: string;
  /** JWK, as the RFC prints it, with its private members. */
  readonly jwk: Readonly<Record<string, string>>;
  readonly result: 'decrypted' | 'refused';
  /** What was encrypted; null where it isn't decrypted here. */
  readonly content: string | null;
}
