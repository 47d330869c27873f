/**
 * Messages as people paste them, from public issue threads and logs, shortened; tokens, names and hosts are not theirs.
 * Each with the checks or causes that are an acceptable answer.
 */
export const pasted: readonly (readonly [string, ...string[]])[] = [
  [
    "/home/node/app/node_modules/express/lib/router/index.js:312:13) name: 'JsonWebTokenError', message: 'invalid signature' }",
    'signature',
  ],
  [
    'io.jsonwebtoken.security.SignatureException: JWT signature does not match locally computed signature. JWT validity cannot be asserted and should not be trusted',
    'signature',
  ],
  [
    'UnauthorizedError: invalid signature\n    at /srv/node_modules/express-jwt/lib/index.js:105:22',
    'signature',
  ],
  [
    'UnhandledPromiseRejectionWarning: Error: JsonWebTokenError: invalid signature\n    at Object.exports.endpointError',
    'signature',
  ],
  [
    'JsonWebTokenError: invalid signature\n  File "app:///web.js", line 1065324, in <anonymous>\n  File "app:///web.js", line 1065250, in getSecret',
    'signature',
  ],
  [
    '  File "/usr/lib/python2.7/site-packages/jwt/api.py", line 205, in _verify_signature\n    raise InvalidAudienceError(\'Invalid audience\')\njwt.exceptions.InvalidAudienceError: Invalid audience',
    'audience',
    'aud-not-configured',
  ],
  ["JWTDecodeError: Audience doesn't match", 'audience'],
  [
    '[Information] Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerHandler: Failed to validate the token eyJhbGciOi... Microsoft.IdentityModel.Tokens.SecurityTokenInvalidSignatureException: IDX10500: Signature validation failed. No security keys were provided to validate the signature.',
    'key-missing',
    'key',
  ],
  [
    "Bearer was not authenticated. Failure message: IDX10501: Signature validation failed. Unable to match 'kid': '6B7ACC520305BFDB4F7252DAEB2177CC091FAAE1', \ntoken: '{\"alg\":\"RS256\"}'",
    'kid-not-found',
  ],
  [
    "Audience validation failed. \nAudiences: 'https://a.example/'. \nDid not match: validationParameters.ValidAudience: 'https://b.example/' \nor validationParameters.ValidAudiences: 'null'",
    'audience',
  ],
  ['`IDX10223: Lifetime validation failed. The token is expired...`', 'exp-expired'],
  [
    "Error: IDX10205: Issuer validation failed. Issuer: 'System.String'. Did not match: validationParameters.ValidIssuer: 'System.String' or validationParameters.ValidIssuers: 'System.String'.",
    'issuer',
  ],
  [
    'Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Invalid JWT serialization: Missing dot delimiter(s)", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
    'wrong-segment-count',
    'structure',
  ],
  [
    'Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
    'kid-not-found',
    'alg-mismatch',
    'key',
    'algorithm',
  ],
  [
    '`JwtAuthenticationProvider  : Failed to authenticate since the JWT was invalid`',
    'input',
    'error-swallowed',
  ],
  ['"Signature is invalid" error', 'signature'],
  ['I have `token is expired by 2h57m47s` error, and `tkn.Valid == false`.', 'exp-expired'],
  [
    'in my test it fails there because "key is of invalid type".',
    'key-object-type-wrong',
    'key',
    'golang-key-type',
  ],
  [
    '2020-08-20T09:35:40.098-04:00 [APP/PROC/WEB/0] [OUT] io.jsonwebtoken.MalformedJwtException: JWT strings must contain exactly 2 period characters. Found: 0\n[OUT] at io.jsonwebtoken.impl.DefaultJwtParser.parse(DefaultJwtParser.java:235)',
    'wrong-segment-count',
    'structure',
  ],
  [
    'io.jsonwebtoken.ExpiredJwtException: JWT expired at 2023-02-16T20:27:03Z. Current time: 2023-02-17T14:41:18Z, a difference of 65655012 milliseconds.  Allowed clock skew: 0 milliseconds.\n\tat io.jsonwebtoken.impl.DefaultJwtParser.parse(DefaultJwtParser.java:427)',
    'exp-expired',
  ],
  [
    '[nio-8098-exec-6] o.a.c.c.C.[.[.[/].[dispatcherServlet] : Servlet.service() threw exception\n\nio.jsonwebtoken.ExpiredJwtException: JWT expired 73009 milliseconds ago at 2024-03-27T08:03:01.000Z. Current time: 2024-03-27T08:04:14.009Z. Allowed clock skew: 0 milliseconds.',
    'exp-expired',
  ],
  [
    'register control error: invalid OIDC token in login: oidc: id token issued by a different provider, expected "http://127.0.0.1:8086/" got ""',
    'issuer',
    'iss-missing',
  ],
  [
    '[jwt_session.go:51] Error retrieving session from token in Authorization header: [unable to verify bearer token, failed to verify token: oidc: id token issued by a different provider, expected "https://keycloak/auth/realms/a" got "https://frontend/api/auth"]',
    'issuer',
  ],
  [
    '[ERROR:32] [mod_auth_openidc.c] [tid: 140698258986752]  oidc_proto_jwt_verify: JWT signature verification failed: [src/jose.c:843: oidc_jwt_verify]: could not find key with kid: pw9td\\n',
    'kid-not-found',
  ],
  [
    'in every case I am getting response : "Jwks remote fetch is failed"',
    'jwks-url-wrong',
    'jwks-unreachable',
  ],
  ['HTTP/1.1 401 Unauthorized\nJwks_remote_fetch_is_failed', 'jwks-url-wrong'],
  [
    '[debug][jwt] [authenticator.cc:395] jwt_auth: JWT authentication completed with: Jwt verification fails',
    'signature',
  ],
  ['{\n    "message": "JWSError JWSInvalidSignature"\n}', 'signature'],
  ['`Could not verify JWT: JWSError JWSInvalidSignature`', 'signature'],
  [
    '{"errors":[{"message":"Could not verify JWT: JWTExpired","extensions":{"code":"invalid-jwt","path":"$"}}]}',
    'exp-expired',
  ],
  ['JWT::VerificationError (Signature verification raised)', 'signature'],
  [
    '"name": "Exception",\n    "message": "The header \\"kid\\" is missing.",\n    "code": 0',
    'kid-missing',
    'firebase-custom-vs-id-token',
  ],
  [
    'Uncaught Firebase\\\\Auth\\\\Token\\\\Exception\\\\InvalidToken: This token has an invalid issuer.',
    'issuer',
  ],
  [
    'PHP message: PHP Fatal error:  Uncaught OutOfBoundsException: Requested claim is not configured in /var/www/html/vendor/lcobucci/jwt/src/Token.php:175',
    'claims',
    'claim-missing',
  ],
  [
    'E0627 15:03:00.353124       1 authentication.go:63] "Unable to authenticate the request" err="[invalid bearer token, oidc: verify token: oidc: expected audience \\"kubernetes\\" got [\\"account\\"]]"',
    'audience',
  ],
  [
    '"Unable to authenticate the request" err="[invalid bearer token, oidc: verify token: oidc: id token signed with unsupported algorithm, expected [\\"RS256\\"] got \\"ES256\\"]"',
    'alg-mismatch',
    'algorithm',
  ],
  [
    'WWW-Authenticate: Bearer error="invalid_token",\n error_description="The token expired at \'11/14/2025 18:56:00\'"',
    'exp-expired',
  ],
  [
    'www-authenticate: Bearer error="invalid_token", error_description="The audience \'(null)\' is invalid"',
    'audience',
    'aud-missing',
  ],
  [
    'Bearer error="invalid_token", error_description="The issuer \'https://localhost:5001\' is invalid" ?????',
    'issuer',
  ],
  [
    'WWW-Authenticate: Bearer realm="dev", error="invalid_token", error_description="Invalid token issuer. Expected \'http://127.0.0.1:9080/realms/dev\', but was \'http://localhost:9080/realms/dev\'"',
    'issuer',
  ],
  [
    '{"code":403,"error_code":"bad_jwt","msg":"invalid JWT: unable to parse or verify signature, token is malformed: token contains an invalid number of segments"}',
    'wrong-segment-count',
    'structure',
  ],
  [
    '"msg": "invalid JWT: unable to parse or verify signature, token is expired by 3h37m30s"',
    'exp-expired',
  ],
  [
    'Authentication failed: invalid JWT: unable to parse or verify signature, token signature is invalid: signing method RS256 is invalid',
    'alg-mismatch',
    'issuer-alg-migrated',
    'algorithm',
  ],
  [
    'The specified key byte array is 248 bits which is not secure enough for any JWT HMAC-SHA algorithm.  The JWT JWA Specification (RFC 7518',
    'hmac-key-too-short',
  ],
  [
    '{\n  "detail": "Given token not valid for any token type",\n  "code": "token_not_valid",\n  "messages": [{"token_class": "AccessToken", "token_type": "access", "message": "Token is invalid or expired"}]\n}',
    'input',
    'signature',
    'time',
    'error-swallowed',
  ],
  ["error: { message: 'Database error', code: 'PGRST301' } JWT expired", 'exp-expired'],
  ['invalid_dpop_proof: Signed JWT rejected: Invalid signature', 'signature'],
  ['401: "JWT strings must contain exactly 2 period characters. Found: 0"', 'wrong-segment-count'],
  [
    '{ TokenExpiredError: jwt expired\n    at /Users/p/api/node_modules/jsonwebtoken/verify.js:152:21\n    at getSecret',
    'exp-expired',
  ],
  [
    '{"err": {"name": "TokenExpiredError", "message": "jwt expired", "expiredAt": "2017-07-19T17:08:44.000Z"}}',
    'exp-expired',
  ],
  ['JWTMalformed: JWTs must have three components.', 'wrong-segment-count', 'structure'],
  [
    'JsonWebTokenError: jwt malformed\n    at Object.module.exports [as verify] (/Users/p/dev/node_modules/jsonwebtoken/verify.js:63:17)',
    'structure',
    'wrong-segment-count',
  ],
  [
    "[next-auth][error][JWT_SESSION_ERROR] \nhttps://next-auth.js.org/errors#jwt_session_error jwt malformed {\n  message: 'jwt malformed',\n  stack: 'JsonWebTokenError: jwt malformed\\\n' +",
    'structure',
    'wrong-segment-count',
  ],
  [
    "{ [UnauthorizedError: jwt malformed]\n  name: 'UnauthorizedError',\n  message: 'jwt malformed',\n  code: 'invalid_token',\n  status: 401",
    'structure',
  ],
  [
    "code:'ERR_JWKS_INVALID'\nname:'JWKSInvalid'\nmessage:'JSON Web Key Set malformed'",
    'jwks-url-wrong',
  ],
  [
    'error in secret or public key callback: The JWKS endpoint did not contain any signing keys',
    'jwks-no-signing-keys',
  ],
  [
    "Failed to get token payload {\n  name: 'Error',\n  message: 'no key found',\n  stack: 'Error: no key found\\\n' + at processSig (node-jose/lib/jws/verify.js:131:22)",
    'kid-not-found',
    'key',
  ],
  [
    'Oops! Something went wrong.\nf: no applicable key found in the JSON Web Key Set\n    at c.getKey (https://x.shop/console/index.b0698af2.js:3:29786)',
    'kid-not-found',
  ],
  ['JwtParseError: JWT header kid claim is not a string: 1', 'kid-not-string'],
  [
    'token is unverifiable: error while executing keyfunc: could not convert kid in JWT header to string',
    'kid-not-string',
  ],
  ['Jwt header [kid] field is not a string', 'kid-not-string'],
  ['"code": "ERR_JWKS_NO_MATCHING_KEY", "name": "JWKSNoMatchingKey"', 'kid-not-found'],
  ['jwt.exceptions.DecodeError: Invalid crypto padding', 'structure'],
  ['ValueError: Could not deserialize key data.', 'key', 'pem-malformed', 'pem-escaped-newlines'],
  ['jwt.exceptions.DecodeError: Not enough segments', 'wrong-segment-count', 'structure'],
  [
    'binascii.Error: Incorrect padding\n\nThe above exception was the direct cause of the following exception:\njwt.exceptions.DecodeError: Invalid header padding',
    'header',
    'structure',
  ],
  ['InvalidJWT Root Cause Invalid JWT: Not enough segments', 'wrong-segment-count', 'structure'],
  [
    'Error: secretOrPrivateKey must be an asymmetric key when using RS256 at Object.My [as sign] (file:///app.asar/index-535d27ae.js:29:14099)',
    'key',
  ],
  ['Error: secretOrPrivateKey has a minimum key size of 2048 bits for RS256', 'rsa-key-too-short'],
  [
    'i keep getting the following error: `secretOrPrivateKey must be a symmetric key when using HS256`',
    'alg-hs-rs-confusion',
    'key',
  ],
  ["It says \"No credentials found for given 'iss'", 'issuer', 'issuer-not-registered'],
  [
    'hello , "message": "No credentials found for given \'sub\'"',
    'issuer',
    'claims',
    'issuer-not-registered',
  ],
  ["it's failing with `ExpiredSignature` from the jsonwebtoken crate", 'exp-expired'],
  ['Getting error InvalidAudience when decoding token (jsonwebtoken, Keycloak)', 'audience'],
  [
    'TokenInvalidException in NamshiAdapter.php line 71:\nToken Signature could not be verified.',
    'signature',
  ],
  [
    'TokenInvalidException in TokenValidator.php line 37:\nWrong number of segments',
    'wrong-segment-count',
  ],
  [
    'DEBUG [io.qu.sm.jw.ru.au.JwtIdentityManager]] failed: org.wildfly.security.auth.server.RealmUnavailableException: Failed to verify token',
    'input',
    'signature',
  ],
  [
    'Authentication failed: io.smallrye.jwt.auth.principal.ParseException: Failed to verify a token',
    'input',
    'signature',
    'error-swallowed',
  ],
  [
    'Token used too early, 1425303610 < 1425303636: {"iss":"accounts.google.com","id":"X"}',
    'iat-in-future',
  ],
  [
    "ValueError: Token used too early, 1671676840 < 1671676844. Check that your computer's clock is set correctly.",
    'iat-in-future',
  ],
  ['Error: Token used too late, 1632537218.865 > 1632491019: {"exp":1}', 'exp-expired'],
  [
    '"name": "JsonWebTokenError",\n        "message": "jwt audience invalid. expected: http://localhost:1337"',
    'audience',
  ],
  ['UnauthorizedError: jwt audience invalid. expected: localhostAPI', 'audience'],
  [
    'UnauthorizedError: jwt audience invalid. expected: http://localhost:3003/api/\n    at /Users/k/node_modules/express-jwt/lib/index.js:102:22',
    'audience',
  ],
  [
    '> Oops... Audience (aud) claim mismatch in the ID token; expected "IsuLUy" but found "https://x.auth0.com/api/v1/"',
    'audience',
  ],
  ["JWTClaimsError('Invalid audience')", 'audience'],
  ['UnauthorizedError: jwt audience invalid. expected: undefined', 'audience'],
  ['jose.exceptions.JWTClaimsError: Invalid audience', 'audience'],
  [
    'Exception: **JWT::DecodeError** Not enough or too many segments\nAction: OidcSessionsController',
    'wrong-segment-count',
  ],
  ['Invalid issuer. Expected accounts.google.com, received https://accounts.google.com', 'issuer'],
  ['But I get an error `Signature verification raised`', 'signature'],
  ['UnauthorizedError: No Authorization header was found', 'token-missing'],
  [
    '400. Errors: error validating token: error verifying token signature: failed to verify id token signature"',
    'signature',
  ],
  [
    "URL: PUT https://vault/v1/auth/kubernetes/login\nCode: 500. Errors:\n\n* invalid character '<' looking for beginning of value",
    'nothing',
    'structure',
    'token-corrupt-json',
  ],
  [
    'com.auth0.android.jwt.DecodeException: The token was expected to have 3 parts, but got 1.',
    'wrong-segment-count',
  ],
  [
    "ERROR Error: The inspected token doesn't appear to be a JWT. Check to make sure it has three parts and see",
    'wrong-segment-count',
    'structure',
  ],
  ['Invalid signature. Expected abc got def SignatureVerificationException', 'signature'],
  [
    'no valid key found in issuer\'s jwks_uri for key parameters {"kid":"jwa2A0ZH0Y4M_9HD-spX","alg":"RS256"}',
    'kid-not-found',
  ],
];
