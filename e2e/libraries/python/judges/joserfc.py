import json

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OctKey, OKPKey, RSAKey, import_key

from given import DECODERS, given

KINDS = {"RS": RSAKey, "PS": RSAKey, "ES": ECKey, "Ed": OKPKey}


def key_of(case):
    match case["form"]:
        case "jwks":
            return KeySet.import_key_set(json.loads(case["key"]))
        case "jwk":
            return import_key(json.loads(case["key"]))
        case "secret":
            return OctKey.import_key(DECODERS[case["encoding"]](case["key"]))
    return KINDS[case["alg"][:2]].import_key(case["key"])


def claims_of(case):
    essential = {} if case["plain"] else {"essential": True}
    options = given(leeway=case["tolerance"])
    if case["issuer"] is not None:
        options["iss"] = essential | {"value": case["issuer"]}
    if case["audience"] is not None:
        options["aud"] = essential | {"values": case["audience"]}
    return jwt.JWTClaimsRegistry(now=int(case["now"]), **options)


def judge(case):
    decoded = jwt.decode(case["token"], key_of(case), algorithms=case["algorithms"])
    # The plainest call is decode alone, which looks at no claim.
    if not case["plain"] or case["audience"]:
        claims_of(case).validate(decoded.claims)
    return decoded
