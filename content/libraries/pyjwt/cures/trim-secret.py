import os

import jwt

# `echo`, editors and secret stores add a line break, and it would become part of the key.
SECRET = os.environ["JWT_SECRET"].strip()


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        SECRET,
        algorithms=["HS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
