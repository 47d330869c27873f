import json
import os
import time
from urllib.request import urlopen

from jose import jwt


class IssuerKeys:
    """The issuer's keys. An unknown kid fetches them again, but not within 30 seconds."""

    def __init__(self, url: str):
        self.url = url
        self.keys = []
        self.fetched = float("-inf")

    def of(self, kid: str | None) -> list[dict]:
        found = [key for key in self.keys if key.get("kid") == kid]
        if not found and time.monotonic() - self.fetched > 30:
            with urlopen(self.url, timeout=5) as answer:
                self.keys = json.load(answer)["keys"]
            self.fetched = time.monotonic()
            found = [key for key in self.keys if key.get("kid") == kid]
        return found


# The address is our configuration, never the token's jku.
keys = IssuerKeys(os.environ["JWT_JWKS_URL"])


def verify(token: str) -> dict:
    kid = jwt.get_unverified_header(token).get("kid")  # a look-up only: not verified yet
    return jwt.decode(
        token,
        keys.of(kid),  # given a whole set, python-jose tries every key, whatever its kid
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
        options={"leeway": 5, "require_aud": True},
    )
