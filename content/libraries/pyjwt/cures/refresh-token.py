import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    try:
        claims = jwt.decode(
            token,
            PUBLIC_KEY,
            algorithms=["RS256"],
            issuer="https://example.com",
            audience="api.example.com",
        )
        return {"status": 200, "claims": claims}
    except jwt.ExpiredSignatureError:
        # Everyday: the client sees it here and renews with its refresh token (RFC 6750
        # section 3).
        hint = ', error_description="The access token expired"'
    except jwt.InvalidTokenError:
        hint = ""
    return {"status": 401, "challenge": f'Bearer error="invalid_token"{hint}'}
