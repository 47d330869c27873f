import { rsaA } from '#content/keys/keys.ts';
import type { Sample } from '#jwt/model.ts';

const verifier = {
  token:
    'eyJhbGciOiJQUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InJzYS0yMDI2LWEifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIiwic3ViIjoidXNlci0xMjM0IiwiYXVkIjoiYXBpLmV4YW1wbGUuY29tIiwiaWF0IjoxNzg5OTk5ODAwLCJleHAiOjE3OTAwMDM0MDB9.ZSrTN7nMH_uhc2iO-l0jzJ0L53JWD0zMutki2f45GTVk-fqbAXRH64-NrM0u-Utmpp9bVylFCWv7wQnYPQMenxMF_E-nVT8fvpH06WLSZTqD4OUorDmNIk8zM8vJSUe8pvtmb1r7PHSusCRsVc060iOB5a7JKF2d2CKGQqyPzhj55SNquQbxOjlUFncUp5X6mBDy5_kCiZrZ60NKRcFNNyFuHtzNXJchhEzbCUfjb5xiL82t9Tw8aXNVMGqJuLGFXX2eP_gkh2MTnrSo6u5Xo6xAqJIB1e-e2vx_ev9vitePxAm3Xw64Gelnb8MvwFRUIiqYk9JDHSKlpuG547wlJQ',
  algorithms: 'PS256',
  issuer: 'https://example.com',
  audience: 'api.example.com',
  now: 1_790_000_000,
};

export default {
  broken: { ...verifier, key: JSON.stringify(rsaA.jwk, null, 2) },
  cured: { ...verifier, key: JSON.stringify({ ...rsaA.jwk, alg: 'PS256' }, null, 2) },
} satisfies Sample;
