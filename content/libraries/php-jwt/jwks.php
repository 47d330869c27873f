<?php

declare(strict_types=1);

use Firebase\JWT\JWK;
use Firebase\JWT\JWT;
use Firebase\JWT\Key;

JWT::$leeway = 5;

/**
 * Fetches the issuer's keys, by kid. PHP forgets them after each request: keep the answer for some
 * minutes (APCu, Redis), or use CachedKeySet, which does that and fetches again for an unknown kid.
 *
 * @return array<string, Key>
 */
function issuerKeys(): array
{
    // The address is our configuration, never the token's jku.
    $answer = file_get_contents(
        getenv('JWT_JWKS_URL'),
        context: stream_context_create(['http' => ['timeout' => 5]]),
    );
    $jwks = json_decode((string) $answer, true, flags: JSON_THROW_ON_ERROR);
    // One key that php-jwt cannot parse, and it refuses the whole set.
    $rsa = array_filter($jwks['keys'] ?? [], fn (array $jwk) => ($jwk['kty'] ?? null) === 'RSA');
    // The alg of a JWK goes before what parseKeySet is given: so ours replaces it.
    $keys = array_map(fn (array $jwk) => ['alg' => 'RS256'] + $jwk, array_values($rsa));
    return JWK::parseKeySet(['keys' => $keys]);
}

function verify(string $token): stdClass
{
    static $keys = null;
    $keys ??= issuerKeys();
    $claims = JWT::decode($token, $keys); // takes the key with the token's kid
    // php-jwt looks at neither iss nor aud.
    if (($claims->iss ?? null) !== 'https://example.com') {
        throw new UnexpectedValueException('iss is not our issuer');
    }
    $aud = $claims->aud ?? null;
    if (!in_array('api.example.com', is_array($aud) ? $aud : [$aud], true)) {
        throw new UnexpectedValueException('aud does not name this API');
    }
    return $claims;
}
