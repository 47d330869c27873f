import os

import jwt

# Issuer and verifier read one and the same setting; if it is missing, the start fails.
SECRET = os.environ["JWT_SECRET"]


def sign(claims: dict) -> str:
    return jwt.encode(claims, SECRET, algorithm="HS256")


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        SECRET,
        algorithms=["HS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
