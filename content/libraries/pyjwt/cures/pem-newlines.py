import os

import jwt
from cryptography.hazmat.primitives.serialization import load_pem_public_key

# .env files and dashboards keep a PEM on one line, with \n as two characters. Make them
# line breaks again.
PEM = os.environ["JWT_PUBLIC_KEY"].replace("\\n", "\n")
PUBLIC_KEY = load_pem_public_key(PEM.encode())  # a damaged PEM fails here, at start


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        PUBLIC_KEY,
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
