import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()
PRIVATE_KEY = Path(os.environ["JWT_PRIVATE_KEY_FILE"]).read_text()


def add_claims(token: str, more: dict) -> str:
    """Issuer side. The signature covers every byte: whoever changes a claim has to sign again."""
    claims = jwt.decode(
        token,
        PUBLIC_KEY,
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
    return jwt.encode({**claims, **more}, PRIVATE_KEY, algorithm="RS256")
