import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    decoded = jwt.decode_complete(
        token,
        PUBLIC_KEY,
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
    # An ID token of the same issuer passes all of the above. PyJWT does not look at typ
    # (RFC 9068 section 4).
    kind = str(decoded["header"].get("typ")).lower().removeprefix("application/")
    if kind != "at+jwt":
        raise jwt.InvalidTokenError("not an access token")
    return decoded["payload"]
