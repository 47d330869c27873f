import logging
import os
from pathlib import Path

from jose import jwt
from jose.exceptions import ExpiredSignatureError, JOSEError

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
            # Without require_aud, a token that has no aud is for everybody.
            options={"leeway": 5, "require_aud": True},  # seconds
        )
    except JOSEError as error:  # JWTError, and JWKError for a key that does not fit
        logging.warning("JWT refused: %s", reason_of(error))  # never log the token itself
        raise  # answer 401


def reason_of(error: Exception) -> str:
    if isinstance(error, ExpiredSignatureError):
        return "expired"
    # The rest share JWTError and JWTClaimsError: only the message tells them apart.
    match str(error):
        case "The token is not yet valid (nbf)":
            return "not yet valid"
        case "Invalid audience" | 'missing required key "aud" among claims':
            return "audience"
        case "Invalid issuer":
            return "issuer"
        case "Signature verification failed.":
            return "signature"
        case "The specified alg value is not allowed":
            return "algorithm"
    return "malformed"
