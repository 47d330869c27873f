import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        PUBLIC_KEY,
        algorithms=["RS256"],
        # Copied from "issuer" of the discovery document: scheme, host and slash, character
        # by character.
        issuer="https://example.com",
        audience="api.example.com",
    )
