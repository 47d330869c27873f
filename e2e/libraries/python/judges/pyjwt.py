import json

import jwt

from given import DECODERS, clock_at, given


class KeySet(jwt.PyJWKClient):
    """PyJWKClient, with the answer of the issuer at hand."""

    def __init__(self, answer):
        super().__init__("https://example.com/jwks.json")
        self.answer = answer

    def fetch_data(self):
        return json.loads(self.answer)


def key_of(case):
    match case["form"]:
        case "jwks":
            return KeySet(case["key"]).get_signing_key_from_jwt(case["token"])
        case "jwk":
            return jwt.PyJWK.from_json(case["key"])
        case "secret":
            return DECODERS[case["encoding"]](case["key"])
    return case["key"]


def judge(case):
    with clock_at("jwt.api_jwt.datetime", case["now"]):
        return jwt.decode(
            case["token"],
            key_of(case),
            algorithms=case["algorithms"],
            issuer=case["issuer"],
            audience=case["audience"],
            **given(leeway=case["tolerance"]),
        )
