import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    # Lengths show where a token was cut, and give nothing away.
    lengths = [len(part) for part in token.split(".")]
    if len(lengths) != 3 or 0 in lengths:
        raise jwt.DecodeError(f"token is not whole: parts of {lengths} characters")
    return jwt.decode(
        token,
        PUBLIC_KEY,
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
