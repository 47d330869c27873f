import { sign as ecSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { base64url } from 'jose';

const privateKey = readFileSync(process.env.JWT_PRIVATE_KEY_FILE, 'utf8');
const encode = (value) => base64url.encode(JSON.stringify(value));

// A KMS or HSM answers in ASN.1 DER. ES256 is R || S, 32 bytes each (RFC 7518 section 3.4).
function toRaw(der) {
  const r = der.subarray(4, 4 + der[3]);
  const s = der.subarray(6 + der[3]);
  return Buffer.concat([r, s].map((n) => Buffer.concat([Buffer.alloc(32), n]).subarray(-32)));
}

/** Issuer side. SignJWT with a local key writes R || S by itself. */
export function sign(claims) {
  const input = `${encode({ alg: 'ES256', typ: 'JWT' })}.${encode(claims)}`;
  const der = ecSign('sha256', Buffer.from(input), privateKey); // stands for the call of the KMS
  return `${input}.${base64url.encode(toRaw(der))}`;
}
