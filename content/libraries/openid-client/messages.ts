import type { Message } from '../model.ts';

export default [
  {
    text: "no valid key found in issuer's jwks_uri for key parameters {parameters}",
    cause: 'kid-not-found',
    from: 'issue threads',
  },
  {
    text: 'JWT not active yet, now {now}, nbf {begins}',
    cause: 'nbf-in-future',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'JWT expired, now {now}, exp {expired}',
    cause: 'exp-expired',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'JWT issued too far in the past, now {now}, iat {issued}',
    check: 'time',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'id_token issued in the future',
    cause: 'iat-in-future',
    from: 'lib/client.js of version 1, seen in an issue thread',
  },
  {
    text: 'unexpected iss value, expected {expected}, got: {actual}',
    check: 'issuer',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'unexpected JWT alg received, expected {expected}, got: {actual}',
    cause: 'alg-mismatch',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'aud mismatch, expected {expected}, got: {actual}',
    check: 'audience',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'aud is missing the client_id, expected {expected} to be included in {actual}',
    check: 'audience',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'azp mismatch, got: {actual}',
    cause: 'azp-mismatch',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'nonce mismatch, expected {expected}, got: {actual}',
    check: 'claims',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'failed to validate JWT signature',
    check: 'signature',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'failed to decode JWT ({reason})',
    check: 'structure',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'missing required JWT property {claim}',
    check: 'claims',
    from: 'lib/client.js of version 5',
  },
  {
    text: 'JWT {claim} claim must be a JSON numeric value',
    cause: 'claim-type-mismatch',
    from: 'lib/client.js of version 5',
  },
  {
    text: '"response" body "issuer" property does not match the expected value',
    cause: 'oidc-discovery-issuer-mismatch',
    from: 'oauth4webapi, processDiscoveryResponse',
  },
] satisfies readonly Message[];
