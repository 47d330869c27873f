import json
import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from jwt.utils import base64url_encode

PRIVATE_KEY = load_pem_private_key(Path(os.environ["JWT_PRIVATE_KEY_FILE"]).read_bytes(), None)


def to_raw(der: bytes) -> bytes:
    # A KMS or HSM answers in ASN.1 DER. ES256 is R || S, 32 bytes each (RFC 7518 section
    # 3.4).
    return b"".join(n.to_bytes(32, "big") for n in decode_dss_signature(der))


def sign(claims: dict) -> str:
    """Issuer side. jwt.encode with a local key writes R || S by itself."""
    parts = ({"alg": "ES256", "typ": "JWT"}, claims)
    signing_input = b".".join(base64url_encode(json.dumps(part).encode()) for part in parts)
    der = PRIVATE_KEY.sign(signing_input, ECDSA(SHA256()))  # stands for the call of the KMS
    return b".".join((signing_input, base64url_encode(to_raw(der)))).decode()
