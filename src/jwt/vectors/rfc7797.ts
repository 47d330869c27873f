/** RFC 7797 section 4: the payload "$.02", signed encoded and unencoded with the key of RFC 7515 A.1. */
import type { Vector } from './vector.ts';

const jwk = {
  kty: 'oct',
  k: 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow',
};

export const signed: readonly Vector[] = [
  {
    name: 'RFC 7797 4.1, the control: encoded',
    token: 'eyJhbGciOiJIUzI1NiJ9.JC4wMg.5mvfOroL-g7HyqJoozehmsaqmvTYGEq5jTI1gVvoEoQ',
    jwk,
    fails: ['claims: not-json'],
  },
];

const HEADER = 'eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19';

/** Section 7: "JWTs MUST NOT use b64 with false". As a JWS it is sound: the signature verifies over the raw payload. */
export const unencoded: Vector = {
  name: 'RFC 7797 4.2, detached and unencoded',
  token: `${HEADER}..A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY`,
  jwk,
  fails: ['header: crit', 'claims: empty'],
  signingInput: `${HEADER}.$.02`,
};
