/** The shapes of provider.ts and samples.ts under content/providers/<provider>. Types only. */
import type { JsonObject, Strength } from '#jwt/model.ts';

/** What a fingerprint may ask of a token. Nothing in it is verified: anyone can write these members. */
export interface Glance {
  /** A member of the JOSE header that is text; '' if it is absent or anything else. */
  readonly header: (name: string) => string;
  /** A claim that is text; '' likewise. */
  readonly claim: (name: string) => string;
  /** All of these claims are there, whatever their values. */
  readonly has: (...claims: readonly string[]) => boolean;
}

/** What a token looks like. *Likely* where the issuer's own address tells it, *possible* where only the form does. */
export interface Sighting {
  /** Which of the provider's tokens: a key of `tokens` in its words. */
  readonly token: string;
  readonly strength: Exclude<Strength, 'proven'>;
  /** The members that tell it; `header.nonce` is one of the header. Those that a token lacks are left out. */
  readonly signs: readonly [string, ...string[]];
}

/** One issuer of tokens. */
export interface Provider {
  readonly name: string;
  /** The provider's own description of its tokens. */
  readonly source: string;
  /** Where its discovery document and its keys lie, with {holes}. Shown, never fetched; null if there is none. */
  readonly discovery: string | null;
  readonly jwks: string | null;
  readonly fingerprint: (token: Glance) => Sighting | null;
}

/** A made-up token of the documented form. */
export interface ProviderSample {
  readonly token: string;
  readonly header: JsonObject;
  readonly claims: JsonObject;
}
