"""W2 in SciPy, exact: the chance that enough warheads leak, against one number of interceptors after the other.

    python3 w2.py METHOD RUNS QUESTION
METHOD: loop (plain, one number of warheads after the other) or vectorised (all of them at once)
QUESTION: JSON; groups as in w1.py, threshold, shotsPerObject, kill, system, interceptors
prints one line of JSON: see bench/peer.ts
"""
import json
import sys

from timing import answered, np
from scipy.special import bdtrc
from scipy.stats import binom
from w1 import distribution, groups_of


def curve(question, reaches):
    arriving = distribution(list(groups_of(question["groups"])))
    system, threshold = question["system"], question["threshold"]
    unshielded = arriving[threshold:].sum()
    return [
        system * reaches(arriving, interceptors, question) + (1 - system) * unshielded
        for interceptors in question["interceptors"]
    ]


def one_after_the_other(arriving, interceptors, question):
    """`spread` without decoys: each of N warheads gets floor(U / N) shots, U mod N of them one more."""
    threshold, leaks = question["threshold"], 1 - question["kill"]
    total = 0.0
    for warheads in range(threshold, len(arriving)):
        used = min(interceptors, question["shotsPerObject"] * warheads)
        if warheads - used >= threshold:
            total += arriving[warheads]
            continue
        even, more = divmod(used, warheads)
        favoured = np.arange(more + 1)
        reached = binom.pmf(favoured, more, leaks ** (even + 1)) @ binom.sf(
            threshold - 1 - favoured, warheads - more, leaks**even
        )
        total += arriving[warheads] * reached
    return total


def all_at_once(arriving, interceptors, question):
    """With fewer interceptors than warheads each meets a warhead of its own: the others leak for certain."""
    threshold, leaks = question["threshold"], 1 - question["kill"]
    if interceptors >= threshold:
        raise NotImplementedError("a second shot at a warhead")
    missing = threshold - (np.arange(threshold, len(arriving)) - interceptors)
    reached = np.where(missing > 0, bdtrc(np.maximum(missing - 1, 0), interceptors, leaks), 1.0)
    return float(arriving[threshold:] @ reached)


if __name__ == "__main__":
    method, runs, question = sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3])
    answered(lambda: curve(question, {"loop": one_after_the_other, "vectorised": all_at_once}[method]), runs)
