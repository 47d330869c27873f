/** Causes whose cured sample the published cure refuses on purpose, in every library, and why. */
import type { CauseId } from '#jwt/model.ts';

const type =
  'The code asks for typ at+jwt (RFC 9068 section 4), which the token of this issuer lacks';

export const beyond: Readonly<Record<CauseId, string>> = {
  'clock-skew': 'The clocks differ by more than the 5 s of the code: they have to be set right.',
  'cognito-access-vs-id': `${type}: it says token_use.`,
  'dpop-bound': `${type}.`,
  'firebase-custom-vs-id-token': `${type}: it is an ID token.`,
  'wrong-token-type': `${type}.`,
};
