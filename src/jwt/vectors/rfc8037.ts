/** RFC 8037 appendix A.1 to A.5: the key, its thumbprint, and what it signed. */
import type { Vector } from './vector.ts';

const jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

/** Signed in A.4, validated in A.5. */
export const signed: readonly Vector[] = [
  {
    name: 'RFC 8037 A.4 and A.5, EdDSA',
    token:
      'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    jwk,
    fails: ['claims: not-json'],
  },
];

/** A.3, by RFC 7638. */
export const thumbprint = { jwk, is: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k' };
