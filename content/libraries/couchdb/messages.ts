import type { Message } from '../model.ts';

export default [
  { text: 'exp not in future', cause: 'exp-expired', from: 'jwtf.erl' },
  { text: 'nbf not in past', cause: 'nbf-in-future', from: 'jwtf.erl' },
  { text: 'Bad HMAC', check: 'signature', from: 'jwtf.erl' },
  { text: 'Missing alg header parameter', cause: 'alg-header-missing', from: 'jwtf.erl' },
  { text: 'Invalid alg header parameter', check: 'algorithm', from: 'jwtf.erl' },
  { text: 'not an RSA public key', check: 'key', from: 'jwtf_keystore.erl' },
  { text: 'not an EC public key', check: 'key', from: 'jwtf_keystore.erl' },
  { text: 'Missing kid claim', cause: 'kid-missing', from: 'jwtf.erl' },
] satisfies readonly Message[];
