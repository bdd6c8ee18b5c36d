"""What every peer in Python does the same: says when it was ready, warms up, times, prints one line of JSON."""
import json
import sys
import time

try:
    import numpy as np
    import scipy.special
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(77)  # not installed: bench/peer.ts counts and names it

ready = time.time() * 1000


def answered(work, runs, warm_up=1, tell=lambda answer: answer):
    for _ in range(warm_up):
        answer = work()
    milliseconds = []
    for _ in range(runs):
        start = time.perf_counter()
        answer = work()
        milliseconds.append((time.perf_counter() - start) * 1000)
    version = f"Python {sys.version.split()[0]}, NumPy {np.__version__}, SciPy {scipy.__version__}"
    print(json.dumps({"version": version, "ready": ready, "milliseconds": milliseconds, "answer": tell(answer)}))
