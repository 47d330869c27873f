/** Words that only JWTs, and the protocols that carry them, have. */
export const strong =
  /jwt|authlib|joken|scitoken|xsuaa|dpop|\bjw[esk]s?\b|jose|jwcrypto|json ?web ?(?:token|key|signature)|\b(?:id|access|bearer|identity|security) ?tokens?\b|oidc|openid|\bkty\b|keycloak|\bidx ?\d{5}\b|\bcwwks ?(?:1[57]|55|6\d)\d\d|\bsrjwt ?\d|\bakv ?\d{5}|identity ?model|\bkid\b|\b(?<!key ?error:? ['"]?)(?:[rehp]s(?:256|384|512)|eddsa|a\d{3}(?:gcm)?kw)\b|\bprotected header\b|\btoken (?:validation|verification)\b|\bqsh\b|\bc nonce\b|\brequest objects?\b|\b(?:credential|vc|vp|verification) policies\b|\b(?:invalid|verify(?:ing)?|validat\w+) (?:\w+ )?tokens?\b/;

/** Words that a clause has of its own. */
export const own = new RegExp(
  `\\b(?:${[
    'tokens?',
    'assertion',
    'aud|azp|iat|nbf|jti',
    '(?:exp|iss) (?:is|was|has|must|not|value|field|claim|error|exception)',
    '(?:at|c|sd?) hash claim',
    'sub value',
    'auth time',
    '(?:bound|missing \\w+|missing required \\w+) claims?',
    'claim \\w+ (?:is missing|not found|(?:does not|doesnt) match)',
    'federated (?:identity|token)',
    'crit header',
    '(?:signing|verification|public) key (?:\\w+ ){1,5}?(?:key )?id',
    'exp ?\\) claims?',
    'claims? (?:aud|iss|exp|nbf|iat|sub|jti|nonce)',
    'issued (?:at )?time',
    '(?:incorrect|invalid|missing|unexpected|wrong|mismatched) (?:the )?(?:following |required |user )?claims?',
    '(?:alg\\w*|typ|kid|crit\\w*)\\)? (?:\\(\\w+\\) )?header parameter',
    'header claims?',
    'claims? (?:\\w+ )?(?:invalid|validation|verification)',
    'claims? (?:is |was )?(?:not )?present in',
    'claims? (?:\\w+ ){1,3}(?:validated|verified)',
    '(?:verified|token|jwt) claims?',
    '(?:aud\\w*|iss\\w*|issued at|not before|exp\\w*|expiration time|nbf|iat|sub\\w*|jti|nonce|email|groups?|roles?|scopes?|required|mandatory|custom|private) claims?',
  ].join('|')})\\b`,
);

/** Words that belong to logging in, whatever is carried. */
export const weak =
  /トークン|令牌|\b(?:tokens?|claims?|oauth ?2?|(?:un)?auth\w*|sso|log(?:ging)? ?in|assertion|bearer|lti|invalid (?:grant|client)|idp|discovery (?:document|response|ur[il]|endpoint)|key ?set)\b/;

/** Tokens of other kinds; of one that is called a JWT as well, this says nothing. */
export const kinds =
  /\b(?:acl|device|registration|push|fcm|apns|deploy(?:ment)?|npm|github|gitlab|personal access|pat|api|bot|reset|invit\w+|confirmation|activation|verification|unsubscribe|upload|page|continuation|cancellation|sas|sync|pagination|next page|delivery|refresh|csrf|authenticity|session|erc ?20|lp|reward|governance|stop|special|pad|eos|bos|vocab\w*|prompt|completion|max|input|output) tokens?(?! ?auth)\b|(?:リフレッシュ|招待|デバイス|プッシュ|登録|リセット|確認|セッション|csrf|api)トークン/;

/** Trades with tokens, keys, signatures and issuers of their own, and sentences in which nothing is wrong. */
export const others = new RegExp(
  `\\b(?:${[
    'tls',
    'ssl',
    'x ?509',
    'handshake',
    'verify (?:the )?(?:\\w+ )?certificates?',
    'certificates? (?:issuer|has|have|is|was|are|chain|verif\\w+|signed|expired|not(?! found)|in(?! (?:the )?jwks?)|for(?! key id)|unknown)',
    '(?:local|untrusted) issuer certificate',
    'cors',
    'csrf\\w*',
    'xsrf\\w*',
    'anti ?forgery',
    'access control allow',
    'sessions? (?:\\w+ ){0,2}expired',
    'licen[sc]e\\w*',
    'passwords?',
    'api ?keys?',
    'captcha',
    'saml\\w*',
    'webhooks?',
    'stripe',
    'whsec',
    'cosign',
    'gpg',
    'pgp',
    'dkim',
    'apk',
    'codesign\\w*',
    'commit signature',
    'package signature',
    'release signature',
    'aws4',
    'sigv4',
    'signature does not match the signature you provided',
    'signature we calculated',
    'security token included in the request',
    'unexpected token(?! (?:type|audience|issuer|algorithm|format|use|signature))',
    'unexpected end of(?! json input)',
    'tokeni[sz]\\w+',
    'lexer',
    'parser ?error',
    'tokens? (?:limit|count|budget|usage|per|embedding\\w*|contract|address|balance|transfer|swap)',
    'authorization code(?! flow error)',
    'missing (?:method|field|member)',
    'no such method',
    'method not found',
    'no class def found',
    '(?:response|result|reply) (?:from|of|to) (?:the )?token (?:request|endpoint)',
    'invalid token response',
    'parse token response',
    'failed cursor',
    'grant type',
    '(?:unknown|unrecogni[sz]ed|undefined) (?:flag|option|argument)s?',
    'rbac policy',
    '(?:server )?response (?:is )?missing',
    'data too large',
    'provenance',
    'signatures? of (?:the )?(?:image|package|commit|release|file|archive|artifact|binary)',
    'secret ids?',
    '(?:unable|fail\\w*) to (?:get|obtain|acquire|request) (?:\\w+ ){0,2}token,? st(?:atus)?\\w*',
    'otp',
    'totp',
    'paseto',
    'verification code',
    'magic link',
    'wallet(?! (?:attestation|instance|provider|unit))',
    'hmac sha ?1',
    'solidity',
    'ethers',
    'kerberos',
    'ntlm',
    'ldap',
    'database',
    'sql\\w*',
    'postgres\\w*',
    'mysql',
    'mongo\\w*',
    'redis',
    'ssh',
    'dns',
    'audience network',
    'target audience',
    'lookalike',
    'child element',
    'card',
    'value for(?! .{0,24}(?:jw[skt]|claim|header|algorithms))',
    'session cookie',
    'configuration parameter',
    'read (?:\\w+ ){0,4}token file',
    'custom audience',
  ].join('|')})\\b|証明書|证书|セッション|パスワード|密码|ライセンス`,
);

export const fine =
  /\b(?:(?:is|was|are|were) (?:now )?valid|(?:a|has) valid signature|(?<!\b(?:not|cannot|cant|couldnt|un)(?: be)? (?:\w+ )?)(?<!\b(?:invalid|fail\w*|wrong) .*)(?:validated|verified)(?! claims| (?:is |was |set to )?(?:false|not\b|missing))|(?<!\b(?:not|unable to|failed to|could not|cannot|no)(?: \w+){0,2} )successful(?:ly)?|succeeded|has no attribute(?! verif)|recommends?|should we|deprecated|expired (?:\w+ ){0,2}tokens (?:deleted|removed|cleaned|purged)|(?:clean|delet|remov|purg)\w* (?:up )?(?:\w+ ){0,2}expired|will (?:be )?expire)\b/;

/** Whether a clause is about another trade or another kind of token, or says that all is well. */
export const isOfOthers = (said: string): boolean =>
  others.test(said) || kinds.test(said) || fine.test(said);
