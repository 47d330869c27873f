import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const fromEmulator =
  'eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJpc3MiOiJodHRwczovL3NlY3VyZXRva2VuLmdvb2dsZS5jb20vZGVtby1wcm9qZWN0IiwiYXVkIjoiZGVtby1wcm9qZWN0IiwiYXV0aF90aW1lIjoxNzg5OTk5ODAwLCJ1c2VyX2lkIjoidXNlci0xMjM0Iiwic3ViIjoidXNlci0xMjM0IiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImZpcmViYXNlIjp7ImlkZW50aXRpZXMiOnt9LCJzaWduX2luX3Byb3ZpZGVyIjoicGFzc3dvcmQifX0.';

const fromFirebase =
  'eyJhbGciOiJSUzI1NiIsImtpZCI6InJzYS0yMDI2LWEiLCJ0eXAiOiJKV1QifQ.eyJpc3MiOiJodHRwczovL3NlY3VyZXRva2VuLmdvb2dsZS5jb20vZGVtby1wcm9qZWN0IiwiYXVkIjoiZGVtby1wcm9qZWN0IiwiYXV0aF90aW1lIjoxNzg5OTk5ODAwLCJ1c2VyX2lkIjoidXNlci0xMjM0Iiwic3ViIjoidXNlci0xMjM0IiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDAsImZpcmViYXNlIjp7ImlkZW50aXRpZXMiOnt9LCJzaWduX2luX3Byb3ZpZGVyIjoicGFzc3dvcmQifX0.LRuRDpRbRBxEIeIRG29gfGWcL7dANaCu5x1UHIIU9J_wYgyyKQnApyhx_q3G2eCI2mz7oj_twyNk6jt0ICKcsKZlSYha4bl0NvVwlI1dWpv4Mx5EvTas7K4jfsZMvFAM1clUw_EbKzv-tXE61ufVl8v1dn01jdOcD1-LWWzkbssqM2bjN4H2Y0eqOVn36JZLJsMZbMNAmdpIdnwX1jpa09kfx6xoHIQn_0ikS1Ud3DoUCxOBraQ6rsDdrR1NF-q5s-DVg5mttmOes8JpMVPd_N8QH7Z1tvyeJHXxHwYqAWBUm1_5OG6UnwO9YLQNaVcrRlu_UPQMeg2b9aQnt_gBQw';

const verifier = {
  key: rsaA.spki,
  algorithms: 'RS256',
  issuer: 'https://securetoken.google.com/demo-project',
  audience: 'demo-project',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, token: fromEmulator },
  cured: { ...verifier, token: fromFirebase },
} satisfies Sample;
