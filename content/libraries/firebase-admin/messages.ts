import type { Message } from '../model.ts';

export default [
  {
    text: 'Decoding Firebase ID token failed. Make sure you passed the entire string JWT which represents an ID token.',
    check: 'structure',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Decoding Firebase {kind} failed.',
    check: 'structure',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'First argument to {method} must be a Firebase ID token string.',
    cause: 'token-missing',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Firebase ID token has no "kid" claim.',
    cause: 'kid-missing',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'verifyIdToken() expects an ID token, but was given a custom token.',
    cause: 'firebase-custom-vs-id-token',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'verifyIdToken() expects an ID token, but was given a legacy custom token.',
    cause: 'firebase-custom-vs-id-token',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Firebase ID token has incorrect algorithm. Expected "{expected}" but got "{actual}".',
    cause: 'alg-mismatch',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Firebase ID token has incorrect "aud" (audience) claim. Expected "{expected}" but got "https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit".',
    cause: 'firebase-custom-vs-id-token',
    from: 'lib/auth/token-verifier.js, and issue threads',
  },
  {
    text: 'Firebase ID token has incorrect "aud" (audience) claim. Expected "{expected}" but got "{actual}".',
    cause: 'firebase-project-mismatch',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Firebase ID token has incorrect "iss" (issuer) claim. Expected "{expected}" but got "https://session.firebase.google.com/{project}".',
    cause: 'wrong-token-type',
    from: 'lib/auth/token-verifier.js, and issue threads',
  },
  {
    text: 'Firebase ID token has incorrect "iss" (issuer) claim. Expected "{expected}" but got "{actual}".',
    cause: 'firebase-project-mismatch',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Firebase ID token has no "sub" (subject) claim.',
    cause: 'sub-missing',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Firebase ID token has an empty "sub" (subject) claim.',
    cause: 'sub-missing',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Firebase ID token has expired. Get a fresh ID token from your client app and try again',
    cause: 'exp-expired',
    from: 'lib/auth/token-verifier.js',
    code: 'auth/id-token-expired',
  },
  {
    text: 'Firebase session cookie has expired.',
    cause: 'exp-expired',
    from: 'lib/auth/token-verifier.js',
    code: 'auth/session-cookie-expired',
  },
  {
    text: 'Firebase ID token has invalid signature.',
    check: 'signature',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: 'Firebase ID token has "kid" claim which does not correspond to a known public key.',
    cause: 'kid-not-found',
    from: 'lib/auth/token-verifier.js',
  },
  {
    text: "ID token has invalid 'aud' (audience) claim; expected {expected} but got {actual};",
    cause: 'firebase-project-mismatch',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: "ID token has invalid 'iss' (issuer) claim; expected {expected} but got {actual};",
    cause: 'firebase-project-mismatch',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: "ID token has invalid algorithm; expected 'RS256' but got {actual}",
    cause: 'alg-mismatch',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: "ID token has no 'kid' header",
    cause: 'kid-missing',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: "ID token has empty 'sub' (subject) claim",
    check: 'claims',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: "ID token has a 'sub' (subject) claim longer than 128 characters",
    check: 'claims',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: 'ID token has expired at: {expired}',
    cause: 'exp-expired',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: 'ID token issued at future timestamp: {issued}',
    cause: 'iat-in-future',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: 'expected an ID token but got a custom token',
    cause: 'firebase-custom-vs-id-token',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: 'ID token must be a non-empty string',
    cause: 'token-missing',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: 'failed to verify token signature',
    check: 'signature',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: 'incorrect number of segments',
    cause: 'wrong-segment-count',
    from: 'auth/token_verifier.go of firebase-admin-go',
  },
  {
    text: 'verify_id_token() expects an ID token, but was given a custom token.',
    cause: 'firebase-custom-vs-id-token',
    from: 'firebase_admin/_token_gen.py',
  },
  {
    text: 'verify_id_token() expects an ID token, but was given a legacy custom token.',
    cause: 'firebase-custom-vs-id-token',
    from: 'firebase_admin/_token_gen.py',
  },
  {
    text: 'Firebase ID token has an empty string "sub" (subject) claim.',
    check: 'claims',
    from: 'firebase_admin/_token_gen.py',
  },
  {
    text: 'Illegal ID token provided: {token}. ID token must be a non-empty string.',
    cause: 'token-missing',
    from: 'firebase_admin/_token_gen.py',
  },
  {
    text: 'Failed to ascertain project ID from the credential or the environment.',
    check: 'audience',
    from: 'firebase_admin/_token_gen.py',
  },
  {
    text: 'The audience in ID Token [{actual}] does not match the expected audience',
    cause: 'aud-mismatch',
    from: 'identitytoolkit.googleapis.com, in issue threads',
  },
  {
    text: 'auth/invalid-credential',
    cause: 'error-swallowed',
    from: 'issue threads of the client libraries',
  },
  {
    text: 'Invalid OAuth response from {provider}',
    cause: 'error-swallowed',
    from: 'issue threads of FlutterFire',
  },
] satisfies readonly Message[];
