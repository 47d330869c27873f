import base64
import os

import jwt

# The issuer shows its secret as Base64; the key is the bytes behind it, not the text.
SECRET = base64.b64decode(os.environ["JWT_SECRET"], validate=True)


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        SECRET,
        algorithms=["HS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
