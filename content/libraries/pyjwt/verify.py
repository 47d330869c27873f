import logging
import os
from pathlib import Path

import jwt

# The issuer's public key as PEM ("BEGIN PUBLIC KEY"), read once at start.
PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(token: str) -> dict:
    try:
        return jwt.decode(
            token,
            PUBLIC_KEY,
            algorithms=["RS256"],  # our choice, never the token's
            issuer="https://example.com",
            audience="api.example.com",
            leeway=5,  # seconds
        )
    except jwt.InvalidTokenError as error:
        logging.warning("JWT refused: %s", reason_of(error))  # never log the token itself
        raise  # answer 401


def reason_of(error: Exception) -> str:
    match error:
        case jwt.ExpiredSignatureError():
            return "expired"
        case jwt.ImmatureSignatureError():
            return "not yet valid"
        case jwt.InvalidAudienceError() | jwt.MissingRequiredClaimError(claim="aud"):
            return "audience"
        case jwt.InvalidIssuerError() | jwt.MissingRequiredClaimError(claim="iss"):
            return "issuer"
        case jwt.InvalidSignatureError():
            return "signature"
        case jwt.InvalidAlgorithmError():
            return "algorithm"
    return "malformed"
