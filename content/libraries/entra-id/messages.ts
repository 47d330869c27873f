import type { Message } from '../model.ts';

export default [
  { text: 'AADSTS700211', cause: 'issuer-not-registered', from: 'issue threads' },
  { text: 'AADSTS700213', cause: 'sub-mismatch', from: 'issue threads' },
  { text: 'AADSTS7002138', cause: 'sub-mismatch', from: 'issue threads' },
  { text: 'AADB2C90090', cause: 'jwe-not-jws', from: 'issue threads' },
  { text: 'AADSTS900384', check: 'signature', from: 'seen in an issue thread' },
  {
    text: 'JWT token failed signature validation',
    check: 'signature',
    from: 'AADSTS900384, seen in an issue thread',
  },
  {
    text: 'Access token validation failure. Invalid audience.',
    check: 'audience',
    from: 'graph.microsoft.com, seen in issue threads',
  },
  { text: 'AADSTS700024', check: 'time', from: 'seen in issue threads' },
  {
    text: 'AADSTS50012: Client assertion is not within its valid time range.',
    check: 'time',
    from: 'seen in issue threads',
  },
  { text: 'AADSTS500133', check: 'time', from: 'seen in issue threads' },
  {
    text: 'Assertion is not within its valid time range',
    check: 'time',
    from: 'seen in issue threads',
  },
  { text: 'AADSTS700027', check: 'signature', from: 'seen in issue threads' },
  { text: 'AADSTS50027', check: 'structure', from: 'seen in issue threads' },
  {
    text: 'AADSTS700023',
    check: 'audience',
    from: 'troubleshooting-authentication-service-principal',
  },
  {
    text: 'AADSTS700021',
    cause: 'sub-mismatch',
    from: 'troubleshooting-authentication-service-principal',
  },
  {
    text: 'Claim value mismatch: {claim}={value}',
    check: 'claims',
    from: 'Azure API Management validate-jwt, Microsoft Q&A',
  },
  {
    text: 'AADSTS700212: No matching federated identity record found for presented assertion audience',
    check: 'audience',
    from: 'a published test of Quarkus, and comments in published code',
    code: 'AADSTS700212',
  },
  {
    text: 'No matching federated identity record found for presented assertion subject',
    cause: 'sub-mismatch',
    from: 'AADSTS700213, AADSTS7002137 and AADSTS7002138, seen in issue threads',
  },
  {
    text: 'No matching federated identity record found for presented assertion issuer',
    cause: 'issuer-not-registered',
    from: 'AADSTS700211, seen in issue threads',
  },
  {
    text: 'No matching federated identity record found for presented assertion. Assertion Issuer',
    check: 'claims',
    from: 'AADSTS70021, seen in issue threads',
  },
  { text: 'AADSTS70021', check: 'claims', from: 'seen in issue threads' },
  { text: 'AADSTS500131', check: 'audience', from: 'reference-error-codes' },
  {
    text: 'AAD-issued tokens may not be used for federated identity flows',
    check: 'issuer',
    from: 'AADSTS700222, reference-error-codes',
  },
  {
    text: 'Insufficient privileges to complete the operation.',
    cause: 'scope-missing',
    from: 'printed by Microsoft Graph, code Authorization_RequestDenied',
  },
] satisfies readonly Message[];
