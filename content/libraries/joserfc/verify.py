import logging
import os
from pathlib import Path

from joserfc import jwt
from joserfc.errors import (
    BadSignatureError,
    ClaimError,
    ExpiredTokenError,
    JoseError,
    UnsupportedAlgorithmError,
)
from joserfc.jwk import RSAKey

# The issuer's public key as PEM ("BEGIN PUBLIC KEY"), read once at start.
PUBLIC_KEY = RSAKey.import_key(Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text())

CLAIMS = jwt.JWTClaimsRegistry(
    iss={"essential": True, "value": "https://example.com"},
    aud={"essential": True, "value": "api.example.com"},
    leeway=5,  # seconds
)


def verify(token: str) -> dict:
    try:
        decoded = jwt.decode(token, PUBLIC_KEY, algorithms=["RS256"])  # never the token's choice
        CLAIMS.validate(decoded.claims)  # decode looks at no claim, not even at exp
        return decoded.claims
    except JoseError as error:
        logging.warning("JWT refused: %s", reason_of(error))  # never log the token itself
        raise  # answer 401


def reason_of(error: Exception) -> str:
    match error:
        case ExpiredTokenError():
            return "expired"
        case ClaimError(claim="nbf"):
            return "not yet valid"
        case ClaimError(claim="aud"):
            return "audience"
        case ClaimError(claim="iss"):
            return "issuer"
        case BadSignatureError():
            return "signature"
        case UnsupportedAlgorithmError():
            return "algorithm"
    return "malformed"
