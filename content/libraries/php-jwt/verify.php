<?php

declare(strict_types=1);

use Firebase\JWT\BeforeValidException;
use Firebase\JWT\ExpiredException;
use Firebase\JWT\JWT;
use Firebase\JWT\Key;
use Firebase\JWT\SignatureInvalidException;

JWT::$leeway = 5; // seconds, for every call of this process

/** The issuer's public key, a PEM file ("BEGIN PUBLIC KEY"). */
function publicKey(): Key
{
    $pem = file_get_contents(getenv('JWT_PUBLIC_KEY_FILE'));
    return new Key($pem, 'RS256'); // our choice, never the token's
}

function verify(string $token): stdClass
{
    try {
        $claims = JWT::decode($token, publicKey());
        checkAddressees($claims);
        return $claims;
    } catch (Throwable $error) { // a kid that is no string is a TypeError, and no Exception
        error_log('JWT refused: ' . reasonOf($error)); // never log the token itself
        throw $error; // answer 401
    }
}

/** php-jwt looks at neither iss nor aud. */
function checkAddressees(stdClass $claims): void
{
    if (($claims->iss ?? null) !== 'https://example.com') {
        throw new UnexpectedValueException('iss is not our issuer');
    }
    $aud = $claims->aud ?? null;
    if (!in_array('api.example.com', is_array($aud) ? $aud : [$aud], true)) {
        throw new UnexpectedValueException('aud does not name this API');
    }
}

function reasonOf(Throwable $error): string
{
    return match (true) {
        $error instanceof ExpiredException => 'expired',
        $error instanceof BeforeValidException => 'not yet valid',
        $error instanceof SignatureInvalidException => 'signature',
        // The rest share their classes: only the message tells them apart.
        default => match ($error->getMessage()) {
            'iss is not our issuer' => 'issuer',
            'aud does not name this API' => 'audience',
            'Incorrect key for this algorithm', 'Algorithm not supported' => 'algorithm',
            default => 'malformed',
        },
    };
}
