<?php

declare(strict_types=1);

use Firebase\JWT\JWK;
use Firebase\JWT\JWT;
use Firebase\JWT\Key;

final class Unsupported extends Exception
{
}

function secretOf(array $trial): string
{
    return match ($trial['encoding']) {
        'base64' => base64_decode($trial['key']),
        'base64url' => base64_decode(strtr($trial['key'], '-_', '+/')),
        'hex' => hex2bin($trial['key']),
        default => $trial['key'],
    };
}

/** A Key has one algorithm; several at once take a set, and its kid chooses. */
function algorithmOf(array $trial): ?string
{
    if (count($trial['algorithms'] ?? []) > 1) {
        throw new Unsupported('this library has one algorithm for each key');
    }
    return $trial['algorithms'][0] ?? null;
}

const TYPES = ['RS' => 'RSA', 'PS' => 'RSA', 'ES' => 'EC', 'Ed' => 'OKP', 'HS' => 'oct'];

/** The keys of the algorithm's type, each bound to it, whatever its own alg. */
function keySetOf(array $trial): array
{
    $jwks = json_decode($trial['key'], true);
    $alg = algorithmOf($trial);
    if ($alg === null) {
        return JWK::parseKeySet($jwks);
    }
    $type = TYPES[substr($alg, 0, 2)] ?? null;
    $fitting = array_filter($jwks['keys'] ?? [], fn (array $jwk) => ($jwk['kty'] ?? null) === $type);
    $keys = array_map(fn (array $jwk) => ['alg' => $alg] + $jwk, array_values($fitting));
    return JWK::parseKeySet(['keys' => $keys]);
}

function keyOf(array $trial): Key|array|string
{
    $alg = algorithmOf($trial);
    if ($trial['form'] === 'jwks') {
        return keySetOf($trial);
    }
    if ($trial['form'] === 'jwk') {
        return JWK::parseKey(($alg === null ? [] : ['alg' => $alg]) + json_decode($trial['key'], true));
    }
    $material = $trial['form'] === 'pem' ? $trial['key'] : secretOf($trial);
    // Without an algorithm: the key itself, as before version 6.
    return $alg === null ? $material : new Key($material, $alg);
}

function expectIssuer(stdClass $claims, string $issuer): void
{
    if (($claims->iss ?? null) !== $issuer) {
        throw new UnexpectedValueException('iss is not our issuer');
    }
}

function expectAudience(stdClass $claims, array $expected): void
{
    $aud = $claims->aud ?? [];
    if (array_intersect(is_array($aud) ? $aud : [$aud], $expected) === []) {
        throw new UnexpectedValueException('aud does not name this API');
    }
}

function judge(array $trial): stdClass
{
    JWT::$timestamp = (int) $trial['now'];
    JWT::$leeway = $trial['tolerance'] ?? 0;
    $claims = JWT::decode($trial['token'], keyOf($trial));
    // The library itself compares neither.
    if ($trial['issuer'] !== null && !$trial['plain']) {
        expectIssuer($claims, $trial['issuer']);
    }
    if ($trial['audience'] !== null && !$trial['plain']) {
        expectAudience($claims, $trial['audience']);
    }
    return $claims;
}
