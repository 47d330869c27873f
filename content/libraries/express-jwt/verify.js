import { readFileSync } from 'node:fs';
import { expressjwt } from 'express-jwt';

// app.use('/api', requireJwt): the claims are then in req.auth.
export const requireJwt = expressjwt({
  // The issuer's public key as PEM ("BEGIN PUBLIC KEY"), read once at start.
  secret: readFileSync(process.env.JWT_PUBLIC_KEY_FILE, 'utf8'),
  algorithms: ['RS256'], // our choice, never the token's
  issuer: 'https://example.com',
  audience: 'api.example.com',
  clockTolerance: 5, // seconds
});

// app.use(refuse), after all routes: without it, Express answers with the stack trace,
// except in production.
export function refuse(error, req, res, next) {
  if (error.name !== 'UnauthorizedError') return next(error);
  console.warn(`JWT refused: ${reasonOf(error)}`); // never log the token itself
  res.status(401).set('WWW-Authenticate', 'Bearer error="invalid_token"').end();
}

export function reasonOf({ code, inner, message }) {
  if (code !== 'invalid_token') return code; // credentials_required, credentials_bad_scheme ...
  if (inner.name === 'TokenExpiredError') return 'expired';
  if (inner.name === 'NotBeforeError') return 'not yet valid';
  // The rest share JsonWebTokenError: only the message tells them apart.
  if (message.startsWith('jwt audience invalid')) return 'audience';
  if (message.startsWith('jwt issuer invalid')) return 'issuer';
  if (message === 'invalid signature') return 'signature';
  if (message === 'invalid algorithm') return 'algorithm';
  return 'malformed';
}
