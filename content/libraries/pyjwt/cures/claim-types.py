import os
from datetime import datetime, timedelta, timezone
from pathlib import Path

import jwt

PRIVATE_KEY = Path(os.environ["JWT_PRIVATE_KEY_FILE"]).read_text()


def sign(user: dict, expires: datetime | None = None) -> str:
    """Issuer side. `user` is a row of a database, `expires` an aware datetime."""
    now = datetime.now(timezone.utc)
    claims = {
        "iss": "https://example.com",
        "aud": "api.example.com",  # a string, or a list of strings
        "sub": str(user["id"]),  # a string, also when the id is a number
        "iat": now,
        "exp": expires or now + timedelta(minutes=10),  # PyJWT writes a datetime as a NumericDate
    }
    return jwt.encode(claims, PRIVATE_KEY, algorithm="RS256")
