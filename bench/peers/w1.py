"""W1 in NumPy: one binomial a group, convolved, every weight kept.

    python3 w1.py RUNS LAUNCHERSxLOAD@CHANCE ...
prints one line of JSON: see bench/peer.ts
"""
import sys

from timing import answered, np


def distribution(groups):
    weights = np.ones(1)
    for launchers, load, chance in sorted(groups, key=lambda group: group[0] * group[1]):
        weights = with_launchers(weights, binomial(launchers, chance), load)
    return weights


def with_launchers(weights, working, load):
    """A launcher moves the sum by `load`, so remainders stay apart: half the time of one convolution full of zeros."""
    total = np.zeros(len(weights) + load * (len(working) - 1))
    for remainder in range(min(load, len(weights))):
        total[remainder::load] = np.convolve(weights[remainder::load], working)
    return total


def binomial(trials, chance):
    """Ratios of neighbours outward from the mode: keeps the relative error of small weights."""
    odds = chance / (1 - chance)
    mode = int((trials + 1) * chance)
    down = np.arange(mode, 0, -1)
    up = np.arange(mode, trials)
    below = np.cumprod(down / (trials - down + 1) / odds)[::-1]
    above = np.cumprod((trials - up) / (up + 1) * odds)
    weights = np.concatenate([below, [1.0], above])
    return weights / weights.sum()


def groups_of(words):
    """150x10@0.255 -> (150, 10, 0.255)"""
    for word in words:
        size, chance = word.split("@")
        launchers, load = size.split("x")
        yield int(launchers), int(load), float(chance)


if __name__ == "__main__":
    groups = list(groups_of(sys.argv[2:]))
    answered(lambda: distribution(groups), int(sys.argv[1]), tell=np.ndarray.tolist)
