import type { Message } from '../model.ts';

export default [
  {
    text: 'jwtsvid: expected audience in {expected} (audience={actual})',
    check: 'audience',
    from: 'svid/jwtsvid/svid.go',
  },
  {
    text: 'jwtsvid: no JWT authority "{kid}" found for trust domain "{domain}"',
    cause: 'kid-not-found',
    from: 'svid/jwtsvid/svid.go',
  },
  {
    text: 'jwtsvid: no bundle found for trust domain "{domain}"',
    cause: 'issuer-not-registered',
    from: 'svid/jwtsvid/svid.go',
  },
  {
    text: 'jwtsvid: token has an invalid subject claim: {reason}',
    cause: 'sub-mismatch',
    from: 'svid/jwtsvid/svid.go',
  },
  {
    text: 'jwtsvid: unable to get claims from token: {reason}',
    check: 'structure',
    from: 'svid/jwtsvid/svid.go',
  },
  {
    text: 'jwtsvid: token header missing key id',
    cause: 'kid-missing',
    from: 'svid/jwtsvid/svid.go',
  },
  { text: 'jwtsvid: token missing exp claim', cause: 'exp-missing', from: 'svid/jwtsvid/svid.go' },
  {
    text: 'jwtsvid: token missing subject claim',
    cause: 'sub-missing',
    from: 'svid/jwtsvid/svid.go',
  },
  {
    text: 'jwtsvid: token header type not equal to either JWT or JOSE',
    cause: 'typ-mismatch',
    from: 'svid/jwtsvid/svid.go',
  },
  { text: 'jwtsvid: unable to parse JWT token', check: 'structure', from: 'svid/jwtsvid/svid.go' },
] satisfies readonly Message[];
