import os
import re
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()

# The scheme in any case, then spaces, then one token. Two schemes or two tokens are
# refused, not guessed at.
BEARER = re.compile(r"Bearer +([^\s,]+)", re.IGNORECASE)


def verify(authorization: str) -> dict:
    """Takes the whole value of the Authorization header."""
    match = BEARER.fullmatch(authorization)
    if not match:
        raise jwt.InvalidTokenError('expected "Authorization: Bearer <token>"')
    return jwt.decode(
        match[1],
        PUBLIC_KEY,
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
