import type { CauseId } from '#jwt/model.ts';

/** A message that many search for, a library that prints it, and a cause whose sample brought it about there. */
interface Example {
  readonly message: string;
  readonly library: string;
  readonly cause: CauseId;
}

/** What to begin with for want of a token, in the order of the steps. */
export const examples = [
  { message: 'invalid token', library: 'jsonwebtoken', cause: 'bearer-prefix' },
  { message: 'Invalid header padding', library: 'pyjwt', cause: 'token-quoted' },
  { message: 'invalid algorithm', library: 'jsonwebtoken', cause: 'alg-mismatch' },
  {
    message: 'secretOrPublicKey must be an asymmetric key when using RS256',
    library: 'jsonwebtoken',
    cause: 'pem-escaped-newlines',
  },
  { message: 'invalid signature', library: 'jsonwebtoken', cause: 'secret-base64-decoded' },
  {
    message: 'no applicable key found in the JSON Web Key Set',
    library: 'jose',
    cause: 'kid-not-found',
  },
  { message: 'jwt audience invalid', library: 'jsonwebtoken', cause: 'aud-trailing-slash' },
  { message: 'token has invalid issuer', library: 'golang-jwt', cause: 'iss-trailing-slash' },
  { message: 'jwt expired', library: 'jsonwebtoken', cause: 'exp-expired' },
  { message: 'The token is not yet valid (iat)', library: 'pyjwt', cause: 'clock-skew' },
] as const satisfies readonly Example[];

/** The one whose diagnosis is shown before anything is typed. */
export const shown = examples[4];
