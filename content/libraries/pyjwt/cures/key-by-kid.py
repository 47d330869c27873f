import os

import jwt

# Known keys come from the cache. A kid that is not in it makes PyJWT fetch the set again,
# so a rotated key works without a restart. The cooldown keeps made-up kids from flooding
# the issuer.
jwks = jwt.PyJWKClient(
    os.environ["JWT_JWKS_URL"],
    lifespan=300,  # seconds
    cooldown_duration=30,  # a new key is found this long after the last fetch at the earliest
)


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        jwks.get_signing_key_from_jwt(token),
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
