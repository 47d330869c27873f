import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        PUBLIC_KEY,
        algorithms=["RS256"],  # never "none", and never options={"verify_signature": False}
        issuer="https://example.com",
        audience="api.example.com",
    )
