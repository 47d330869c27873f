import json

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OctKey, OKPKey, RSAKey, import_key

from given import DECODERS

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
    options = {}
    if case["issuer"] is not None:
        options["iss"] = {"essential": True, "value": case["issuer"]}
    if case["audience"] is not None:
        options["aud"] = {"essential": True, "values": case["audience"]}
    return jwt.JWTClaimsRegistry(now=int(case["now"]), leeway=case["tolerance"], **options)


def judge(case):
    decoded = jwt.decode(case["token"], key_of(case), algorithms=case["algorithms"])
    # Without a registry, the plainest call looks at no claim.
    if case["tolerance"] is not None:
        claims_of(case).validate(decoded.claims)
    return decoded
