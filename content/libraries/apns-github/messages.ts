import type { Message } from '../model.ts';

export default [
  {
    text: "'Expiration time' claim ('exp') is too far in the future",
    cause: 'exp-too-far',
    from: 'issue threads',
  },
  {
    text: "'Issued at' claim ('iat') must be an Integer representing the time",
    cause: 'iat-in-future',
    from: 'issue threads',
  },
  { text: 'InvalidProviderToken', check: 'signature', from: 'issue threads' },
  {
    text: 'Token must be a short-lived token (60 minutes) and in a reasonable timeframe',
    cause: 'clock-skew',
    from: 'issue threads',
  },
  { text: 'Invalid JWT Signature', check: 'signature', from: 'issue threads' },
  { text: 'token signed by untrusted key with ID', cause: 'wrong-key', from: 'issue threads' },
  {
    text: "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    check: 'time',
    from: 'seen in issue threads',
  },
  {
    text: 'A JSON web token could not be decoded',
    check: 'structure',
    from: 'seen in issue threads',
  },
  {
    text: 'Token must be a short-lived token and in a reasonable timeframe',
    cause: 'clock-skew',
    from: 'oauth2.googleapis.com, seen in issue threads',
  },
  {
    text: "Error connecting to the given credential's issuer",
    cause: 'jwks-unreachable',
    from: 'sts.googleapis.com, seen in issue threads',
  },
  {
    text: 'The given credential is rejected by the attribute condition',
    cause: 'claim-mismatch',
    from: 'sts.googleapis.com, seen in issue threads',
  },
  {
    text: 'No valid verifier found for issuer',
    cause: 'issuer-not-registered',
    from: 'oauth2.googleapis.com, seen in issue threads',
  },
  {
    text: 'no_valid_keys_or_signatures',
    check: 'signature',
    from: 'DocuSign, seen in issue threads',
  },
  {
    text: 'issuer_not_found',
    cause: 'issuer-not-registered',
    from: 'DocuSign, seen in issue threads',
  },
  {
    text: "The 'exp' value exceeds the maximum value of {most} seconds beyond the issue time",
    cause: 'exp-too-far',
    from: 'Box, seen in issue threads',
  },
  {
    text: 'Message seems corrupt or manipulated',
    check: 'signature',
    from: 'buddy-sign (Metabase), src/buddy/sign/jws.clj',
  },
  {
    text: 'Query hash mismatch: Received: {actual} but calculated {expected}',
    cause: 'claim-mismatch',
    from: 'atlassian-connect-express, middleware/authentication.js',
  },
  {
    text: 'query hash does not match',
    cause: 'claim-mismatch',
    from: 'atlassian-connect-express, middleware/authentication.js',
  },
  {
    text: 'Could not find JWT sharedSecret in stored client data',
    cause: 'secret-missing',
    from: 'atlassian-connect-express, middleware/authentication.js',
  },
  {
    text: 'Authentication request has expired. Try reloading the page.',
    cause: 'exp-expired',
    from: 'atlassian-connect-express, middleware/authentication.js',
  },
  {
    text: 'The document security token is not correctly formed',
    check: 'structure',
    from: 'ONLYOFFICE Document Server, seen in issue threads',
  },
  {
    text: 'Invalid Access Token issuer/subject',
    check: 'issuer',
    from: 'Twilio error 20103, seen in issue threads',
  },
  {
    text: 'key proof to be bound to a Credential Issuer provided nonce',
    cause: 'nonce-mismatch',
    from: 'OpenID4VCI, credential error response',
  },
  {
    text: 'valid token, but no corresponding publisher',
    cause: 'claim-mismatch',
    from: 'PyPI trusted publishing, seen in issue threads',
  },
] satisfies readonly Message[];
