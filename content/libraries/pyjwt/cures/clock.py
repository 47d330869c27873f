import os
from datetime import datetime, timedelta, timezone
from pathlib import Path

import jwt

PRIVATE_KEY = Path(os.environ["JWT_PRIVATE_KEY_FILE"]).read_text()


def sign(subject: str) -> str:
    """Issuer side."""
    # PyJWT reads a naive datetime as UTC, so datetime.now() would be off by the local time
    # zone.
    now = datetime.now(timezone.utc)
    claims = {
        "iss": "https://example.com",
        "aud": "api.example.com",
        "sub": subject,
        "iat": now,
        "exp": now + timedelta(minutes=10),
    }
    return jwt.encode(claims, PRIVATE_KEY, algorithm="RS256")
