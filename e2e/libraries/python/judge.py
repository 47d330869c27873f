"""The calls of content/libraries/pyjwt/verify.py and jwks.py, with everything that they fix as a parameter.

An expectation that was not given is an argument left out.
"""

import base64
import json
from datetime import datetime, timezone
from unittest.mock import patch

import jwt


class KeySet(jwt.PyJWKClient):
    """PyJWKClient, with the answer of the issuer at hand."""

    def __init__(self, answer):
        super().__init__("https://example.com/jwks.json")
        self.answer = answer

    def fetch_data(self):
        return json.loads(self.answer)


DECODERS = {
    "utf8": lambda text: text,
    "base64": base64.b64decode,
    "base64url": lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)),
    "hex": bytes.fromhex,
}


def key_of(case):
    match case["form"]:
        case "jwks":
            return KeySet(case["key"]).get_signing_key_from_jwt(case["token"])
        case "jwk":
            return jwt.PyJWK.from_json(case["key"])
        case "secret":
            return DECODERS[case["encoding"]](case["key"])
    return case["key"]


def clock_at(moment):
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.fromtimestamp(moment, tz or timezone.utc)

    return patch("jwt.api_jwt.datetime", Clock)


def judge(case):
    with clock_at(case["now"]):
        return jwt.decode(
            case["token"],
            key_of(case),
            algorithms=case["algorithms"],
            issuer=case["issuer"],
            audience=case["audience"],
            leeway=case["tolerance"],
        )
