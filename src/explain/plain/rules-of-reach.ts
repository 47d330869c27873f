import type { Rule } from './rule.ts';
import { any, network, token, unreached } from './words.ts';

export const keysOutOfReach: Rule = {
  check: 'key',
  topic: any(
    'jwks?(?: ?sets?| ?uri| ?url| ?endpoint| ?keys?)?',
    'key ?sets?',
    'discovery (?:document|ur[il]|endpoint)',
    '(?:openid|oidc|provider|issuer|idp|authority) (?:provider )?(?:connect )?(?:config\\w*|metadata|discovery)',
    'well known',
    '(?:signing|public|verification|validation|verifying|token) keys?',
    'public certificates?',
    '(?:openid(?: connect)?|oidc|identity) (?:provider|server)(?! (?:\\w+ )?callback)',
    'key retrieval',
    '(?:openid|oidc)(?: discovery| metadata)? endpoint',
    '(?:credentials?|assertions?|tokens?) issuer',
    '(?:fetch|retriev|refresh|download)\\w* (?:the |public |signing )?keys',
    'jwks? error',
  ),
  verdict: any(
    ...unreached,
    'x ?509',
    'tls',
    'unable to verify the first certificate',
    'self signed',
    'jwks? error',
  ),
  anywhere: true,
};

const settingsUnfetched = any(
  '(?:fail\\w*|error|unable|could ?nt|cannot|cant|could not) (?:to |while )?(?:fetch|retriev|load|download|obtain|discover)\\w* (?:the )?(?:openid|oidc|provider|issuer|idp) (?:\\w+ )?(?:metadata|config\\w*)',
);

export const settingsOutOfReach: Rule = {
  check: 'key',
  topic: settingsUnfetched,
  alone: true,
};

/** Who asks for a token, verifies none yet. */
const fetching = '(?:get|fetch|request|obtain|acquir|retriev|refresh|exchang)\\w*';

/** A network fails while a token is verified: what is asked for there is keys. */
export const keysUnreached: Rule = {
  check: 'key',
  topic: any(`(?<!${fetching} (?:\\w+ )?)${token}(?! (?:exchange|endpoint|request|refresh))`),
  verdict: any(network),
};

/** So does an address that stands beside it. */
export const addressUnreached: Rule = {
  check: 'key',
  topic: any('jwks', 'discovery'),
  verdict: any(network),
  around: true,
};
