import os

import jwt

# Chooses the key by the token's kid and keeps the set for 5 minutes. An unknown kid fetches
# it again, but not within 30 seconds of the last fetch. The address is our configuration,
# never the token's jku.
jwks = jwt.PyJWKClient(os.environ["JWT_JWKS_URL"])


def verify(token: str) -> dict:
    # An unknown kid or a silent issuer is PyJWKClientError: a PyJWTError, but no InvalidTokenError.
    key = jwks.get_signing_key_from_jwt(token)
    return jwt.decode(
        token,
        key,
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
        leeway=5,
    )
