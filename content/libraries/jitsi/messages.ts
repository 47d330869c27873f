import type { Message } from '../model.ts';

export default [
  { text: "Invalid issuer ('iss' claim)", check: 'issuer', from: 'token/util.lib.lua' },
  { text: "Invalid audience ('aud' claim)", check: 'audience', from: 'token/util.lib.lua' },
  { text: "'iss' claim is missing", cause: 'iss-missing', from: 'token/util.lib.lua' },
  { text: "'room' claim is missing", cause: 'claim-missing', from: 'token/util.lib.lua' },
  { text: "'aud' claim is missing", cause: 'aud-missing', from: 'token/util.lib.lua' },
  { text: "'kid' claim is missing", cause: 'kid-missing', from: 'token/util.lib.lua' },
  { text: "'alg' claim must not be empty", cause: 'alg-none', from: 'token/util.lib.lua' },
  { text: 'bad token format', check: 'structure', from: 'token/util.lib.lua' },
  { text: 'could not obtain public key', cause: 'jwks-unreachable', from: 'token/util.lib.lua' },
  {
    text: 'not allowed to join: {room}',
    cause: 'claim-mismatch',
    from: 'mod_token_verification, seen in issue threads',
  },
  {
    text: 'Room and token mismatched',
    cause: 'claim-mismatch',
    from: 'mod_token_verification.lua',
  },
] satisfies readonly Message[];
