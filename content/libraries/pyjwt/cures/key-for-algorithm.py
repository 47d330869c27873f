import os
from pathlib import Path

import jwt

# The configured algorithm says what the key has to be: a PEM public key for RS256, the
# shared secret for HS256. prepare_key fails at start when it is of the wrong kind.
ALGORITHM = os.environ["JWT_ALGORITHM"]
KEY = jwt.get_algorithm_by_name(ALGORITHM).prepare_key(
    Path(os.environ["JWT_KEY_FILE"]).read_bytes()
)


def verify(token: str) -> dict:
    return jwt.decode(
        token,
        KEY,
        algorithms=[ALGORITHM],  # one algorithm, one key: never both families
        issuer="https://example.com",
        audience="api.example.com",
    )
