"""Runs the published code of one library: a job on stdin, its results on stdout, both JSON.

judges/<library>.py makes the calls of its verify.py and jwks.py, with everything that they fix as a
parameter. An expectation that was not given is an argument left out.
"""

import importlib.util
import json
import logging
import re
import sys
import time
from pathlib import Path

logging.basicConfig()


def refusal(error, reason_of=None):
    told = {"error": type(error).__name__, "message": str(error)}
    return told | ({"reason": reason_of(error)} if reason_of else {})


def attempt(run, reason_of=None):
    try:
        return {"value": run()}
    except Exception as error:
        return refusal(error, reason_of)


def load(file):
    path = Path(__file__).parent / f"{file}.py"
    spec = importlib.util.spec_from_file_location("loaded", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def wait(seconds):
    """Moves the clock of this process: caches and cooldowns are then past."""
    now = time.monotonic
    time.monotonic = lambda: now() + seconds


def snake(name):
    return re.sub("[A-Z]", lambda match: "_" + match[0].lower(), name)


def run_calls(file, calls):
    try:
        module = load(file)
    except Exception as error:
        return [refusal(error) for _ in calls]
    results = []
    for call in calls:
        wait(call.get("later", 0))
        run = getattr(module, snake(call["name"]))
        results.append(attempt(lambda: run(*call["args"]), getattr(module, "reason_of", None)))
    return results


job = json.load(sys.stdin)
if "file" in job:
    done = run_calls(f"content/{job['library']}/{job['file']}", job["calls"])
else:
    judge = load(f"judges/{job['library']}").judge
    done = [attempt(lambda: judge(case) and 0) for case in job["cases"]]
json.dump(done, sys.stdout)
