import json

from jose import jwt

from given import DECODERS, clock_at, given


def key_of(case):
    match case["form"]:
        case "jwks":
            kid = jwt.get_unverified_header(case["token"]).get("kid")
            return [key for key in json.loads(case["key"])["keys"] if key.get("kid") == kid]
        case "jwk":
            return json.loads(case["key"])
        case "secret":
            return DECODERS[case["encoding"]](case["key"])
    return case["key"]


def options_of(case):
    required = None if case["audience"] is None or case["plain"] else True
    return given(leeway=case["tolerance"], require_aud=required)


def audience_of(case):
    """It takes one audience; a list is handed on, and refused, as it is."""
    match case["audience"]:
        case [only]:
            return only
    return case["audience"]


def judge(case):
    with clock_at("jose.jwt.datetime", case["now"]):
        return jwt.decode(
            case["token"],
            key_of(case),
            algorithms=case["algorithms"],
            issuer=case["issuer"],
            audience=audience_of(case),
            options=options_of(case),
        )
