import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        PUBLIC_KEY,
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
        # Seconds, for exp, nbf and iat. It covers the rest that NTP leaves; keep the clocks
        # in step with NTP first.
        leeway=5,
    )
