import os
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import jwt

PUBLIC_KEY = Path(os.environ["JWT_PUBLIC_KEY_FILE"]).read_text()


def verify(url: str) -> dict:
    """Takes the address of a request such as /download?access_token=..."""
    # parse_qs decodes percent-encoding once. Don't quote a token again, and don't unquote
    # it again.
    tokens = parse_qs(urlsplit(url).query).get("access_token", [""])
    return jwt.decode(
        tokens[0],
        PUBLIC_KEY,
        algorithms=["RS256"],
        issuer="https://example.com",
        audience="api.example.com",
    )
