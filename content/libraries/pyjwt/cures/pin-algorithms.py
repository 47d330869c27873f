import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        PUBLIC_KEY,
        # Exactly what the issuer signs with. Never read from the token (RFC 8725 section
        # 3.1).
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
