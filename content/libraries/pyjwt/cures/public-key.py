import os
from pathlib import Path

import jwt
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)


def public_half(private_pem: str) -> str:
    """Run once at the issuer; only what it returns goes to the verifiers."""
    public_key = load_pem_private_key(private_pem.encode(), None).public_key()
    return public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text(),
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
