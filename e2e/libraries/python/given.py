"""What the judges share."""

import base64
from datetime import datetime, timezone
from unittest.mock import patch

DECODERS = {
    "utf8": lambda text: text,
    "base64": base64.b64decode,
    "base64url": lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)),
    "hex": bytes.fromhex,
}


def given(**options):
    """An expectation that was not given is an argument left out."""
    return {name: value for name, value in options.items() if value is not None}


def clock_at(name, moment):
    """The datetime that a library has imported under this name, stopped."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.fromtimestamp(moment, tz or timezone.utc)

    return patch(name, Clock)
