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
    # Who understands none of its extensions has to refuse (RFC 7515 section 4.1.11). PyJWT
    # itself understands "b64" and, before 2.12, did not look at crit.
    if "crit" in decoded["header"]:
        raise jwt.InvalidTokenError("crit is not supported")
    return decoded["payload"]
