"""PyJWT: orders on stdin, tokens on stdout, both JSON."""
import base64
import json
import sys
import warnings

import jwt

warnings.simplefilter("ignore")

job = json.load(sys.stdin)
tokens = {}
for order in job["orders"]:
    key = job["keys"][order["key"]] if "key" in order else base64.b64decode(order["secret"]) or None
    tokens[order["id"]] = jwt.encode(
        order["claims"], key, algorithm=order["alg"], headers=order.get("header")
    )
json.dump(tokens, sys.stdout)
