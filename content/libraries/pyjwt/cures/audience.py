import os
from pathlib import Path

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        PUBLIC_KEY,
        algorithms=["RS256"],
        issuer="https://example.com",
        # This API's own identifier, as it is registered at the issuer. An aud array must
        # contain it. PyJWT refuses a token that has aud when no audience is given.
        audience="api.example.com",
    )
