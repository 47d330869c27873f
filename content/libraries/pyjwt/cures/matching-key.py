import os
from pathlib import Path

import jwt

# One PEM file for each key the issuer uses now, named by its kid: <kid>.pem
KEYS = {file.stem: file.read_text() for file in Path(os.environ["JWT_KEYS_DIR"]).glob("*.pem")}


def verify(token: str) -> dict:
    kid = jwt.get_unverified_header(token).get("kid")
    if kid not in KEYS:  # a look-up only: kid is not verified yet
        raise jwt.InvalidTokenError("unknown kid")
    return jwt.decode(
        token,
        KEYS[kid],
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
