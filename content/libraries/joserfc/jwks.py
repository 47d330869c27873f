import json
import os
import time
from urllib.request import urlopen

from joserfc import jwt
from joserfc.jwk import KeySet


class IssuerKeys:
    """The issuer's keys. An unknown kid fetches them again, but not within 30 seconds."""

    def __init__(self, url: str):
        self.url = url
        self.keys = KeySet([])
        self.fetched = float("-inf")

    def __call__(self, token) -> KeySet:
        kid = token.headers().get("kid")
        is_known = any(key.kid == kid for key in self.keys)
        if not is_known and time.monotonic() - self.fetched > 30:
            with urlopen(self.url, timeout=5) as answer:
                self.keys = KeySet.import_key_set(json.load(answer))
            self.fetched = time.monotonic()
        return self.keys  # joserfc takes the one with the token's kid


# The address is our configuration, never the token's jku.
keys = IssuerKeys(os.environ["JWT_JWKS_URL"])

CLAIMS = jwt.JWTClaimsRegistry(
    iss={"essential": True, "value": "https://example.com"},
    aud={"essential": True, "value": "api.example.com"},
    leeway=5,
)


def verify(token: str) -> dict:
    decoded = jwt.decode(token, keys, algorithms=["RS256"])
    CLAIMS.validate(decoded.claims)
    return decoded.claims
