"""W3 in NumPy, exact: the linkage chart, written from the model's equations. Rooms, need, exchange ratios.

    python3 w3.py PASSES < CASE
CASE: JSON; the resolved case as in src/model/scenario/resolve.ts, and rows (one list of drawn numbers a draw)
prints one line of JSON: see bench/peer.ts

Nothing is guessed: rooms are bisected over I, which `spread` allows. Whatever is asked twice within a draw is remembered;
all that can be done for many numbers of warheads at once is. Not here, for moscow-2001 does not ask: views, decoys that
accompany the retaliation.
"""
import json
import math
import sys
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from timing import answered, np
import w1
from w1 import with_launchers

CELLS = [(posture, doctrine) for posture in ("day", "generated") for doctrine in ("ride-out", "launch-under-attack")]
# Numbers of ballistic warheads less likely than this are left out of the last sum: together less than 1e-15.
GRAIN = 1e-19
LEGS = ("silo", "mobile", "submarine", "bomber")


def charts(case):
    return [chart(case, row) for row in case["rows"]]


def chart(case, row):
    for memory in (working, several_launchers, stopped_warheads):
        memory.cache_clear()
    question, world, criteria = (case["question"], drawn(case["base"], row), drawn(case["criteria"], row))
    first, second = question["parties"]
    sides = {
        defender: retaliation(question, world, criteria, attacker, defender)
        for attacker, defender in ((second, first), (first, second))
    }
    return {"sides": sides, "need": need(world["engagement"][first], criteria)}


def drawn(plan, row):
    """The plan with one draw's numbers put in."""
    if isinstance(plan, list):
        return [drawn(part, row) for part in plan]
    if not isinstance(plan, dict):
        return plan
    if "column" not in plan:
        return {key: drawn(part, row) for key, part in plan.items()}
    value = row[plan["column"]]
    return rounded(plan["times"], value) if "times" in plan else value


# Rounding, everywhere


@lru_cache(maxsize=None)
def rounded(count, factor):
    """Half up on the decimal number as written."""
    return int((count * Decimal(repr(factor))).to_integral_value(ROUND_HALF_UP))


def floor(x):
    return math.floor(x + 1e-9)


# 5 Stability


def retaliation(question, world, criteria, attacker, defender):
    """By cell: the room and whether the chosen shield leaves retaliation assured, one entry a limit."""
    shield = world["engagement"][attacker]
    if shield["decoysPerWarhead"]:
        raise NotImplementedError("decoys")
    side = {"room": {}, "assured": {}, "exchangeRatio": []}
    uncut = max(warheads_of(world["holdings"][party]) for party in (attacker, defender))
    previous = None
    for limit in question["limits"]:
        if previous is None or previous < uncut:
            answers, ratio = at_limit(question, world, criteria, attacker, defender, limit)
        previous = limit
        side["exchangeRatio"].append(ratio)
        for cell, (room, assured) in answers.items():
            side["room"].setdefault(cell, []).append(room)
            side["assured"].setdefault(cell, []).append(assured)
    return side


def at_limit(question, world, criteria, attacker, defender, limit):
    forces = {party: cut(world["holdings"][party], limit) for party in (attacker, defender)}
    shots = shots_spent(forces, world, attacker, defender)
    answers, ratio = {}, None
    for posture, doctrine in CELLS:
        silos = struck_silos(forces[defender], world["posture"][defender], posture, shots)
        if ratio is None and shots > 0:
            strike = world["strike"][attacker]
            ratio = sum(load * (1 - outlasts(strike, hits)) for _, load, _, hits in silos) / shots
        branches = branches_of(forces, world, attacker, defender, posture, doctrine, silos)
        holds = lambda count: assured(branches, world["engagement"][attacker], criteria, count)
        room = room_of(holds, question["interceptors"][-1])
        answers[f"{posture}/{doctrine}"] = (room, room is not None and holds(question["shield"][attacker]))
    return answers, ratio


def room_of(holds, most):
    if holds(most):
        return most
    if not holds(0):
        return None
    good, bad = 0, most
    while bad - good > 1:
        middle = (good + bad) // 2
        good, bad = (middle, bad) if holds(middle) else (good, middle)
    return good


def assured(branches, shield, criteria, interceptors):
    threshold = math.ceil(criteria["threshold"] - 1e-9)
    short = sum(branch.chance * falls_short(branch, shield, interceptors, threshold) for branch in branches)
    return short <= 1 - criteria["confidence"] + 1e-12


def falls_short(branch, shield, interceptors, threshold):
    """P(H + leakers of B < T), the complement summed directly."""
    missing = threshold - branch.arriving
    unshielded = branch.airborne_below(missing)
    shielded = short_by_arriving(branch, shield, interceptors, missing)
    return float(branch.weights @ (shield["system"] * shielded + (1 - shield["system"]) * unshielded))


def short_by_arriving(branch, shield, interceptors, missing):
    """P(H - stopped < missing) for every number of warheads that arrives."""
    within = exposed_of(branch.arriving[-1] + 1, shield["exposed"])[branch.arriving]
    reaching = floor(interceptors * shield["reach"])
    hit = (shield["track"], shield["kill"], shield["shotsPerObject"])
    # Where there are warheads enough for every interceptor to meet one of its own, the number stopped is the same.
    met = np.minimum(within, reaching)
    short = np.where(missing > branch.airborne_most, 1.0, 0.0)
    open_ = (missing <= branch.airborne_most) & (missing + met > 0)
    for warheads in np.unique(met[open_]):
        these = open_ & (met == warheads)
        stopped = stopped_warheads(int(warheads), reaching, *hit)
        short[these] = branch.airborne_below(missing[these, None] + np.arange(len(stopped))) @ stopped
    return short


class Branch:
    """One way the attack can go: its chance, ballistic warheads that arrive, airborne ones."""

    def __init__(self, chance, ballistic, airborne):
        self.chance = chance
        kept = np.flatnonzero(ballistic > GRAIN)
        self.arriving = np.arange(kept[0], kept[-1] + 1)
        self.weights = ballistic[self.arriving]
        self.airborne_most = len(airborne) - 1
        self.below = np.concatenate([[0.0], np.cumsum(airborne)])  # below[i]: P(H < i)

    def airborne_below(self, count):
        return self.below[np.minimum(np.maximum(count, 0), self.airborne_most + 1)]


@lru_cache(maxsize=None)
def exposed_of(size, exposed):
    return np.array([rounded(count, exposed) for count in range(size)])


# 4 Shield, spread


@lru_cache(maxsize=None)
def stopped_warheads(warheads, reaching, track, kill, shots_per_object):
    if warheads == 0:
        return np.ones(1)
    even, more = divmod(min(reaching, shots_per_object * warheads), warheads)
    stopped = [track * (1 - (1 - kill) ** shots) for shots in (even, even + 1)]
    return np.convolve(working(warheads - more, stopped[0]), working(more, stopped[1]))


def need(shield, criteria):
    """The fewest interceptors with P(no leaker) >= C; None where no number has it."""
    attack = criteria["attack"]
    warheads = attack["missiles"] * attack["warheadsPerMissile"]
    objects = warheads + rounded(warheads, attack["decoysPerWarhead"])
    for interceptors in range(shield["shotsPerObject"] * objects + 1):
        if none_leaks(shield, warheads, objects, interceptors) >= criteria["shieldConfidence"] - 1e-12:
            return interceptors
    return None


def none_leaks(shield, warheads, objects, interceptors):
    even, more = divmod(interceptors, objects)
    stopped = [shield["track"] * (1 - (1 - shield["kill"]) ** shots) for shots in (even, even + 1)]
    return shield["system"] * sum(
        math.comb(warheads, x) * math.comb(objects - warheads, more - x) / math.comb(objects, more)
        * stopped[0] ** (warheads - x) * stopped[1] ** x
        for x in range(max(0, more - objects + warheads), min(warheads, more) + 1)
    )


# 3 Exchange


def shots_spent(forces, world, attacker, defender):
    strike, systems = world["strike"][attacker], world["posture"][attacker]["systems"]
    usable = sum(
        strike["counterforce"][holding["id"]] * chance * sum(loads)
        for holding in forces[attacker]
        if holding["leg"] != "bomber"
        for loads, chance in platforms(holding, systems[holding["id"]]["alert"][strike["posture"]])
    )
    silos = sum(holding["launchers"] for holding in forces[defender] if holding["leg"] == "silo")
    return min(floor(strike["shotsPerSilo"] * silos), floor(usable * (1 - strike["withheld"])))


def struck_silos(force, stance, posture, shots):
    """(system, load, alert, shots) of every silo, heaviest loads first."""
    silos = [
        (holding["id"], loads[0], chance)
        for holding in force
        if holding["leg"] == "silo"
        for loads, chance in platforms(holding, stance["systems"][holding["id"]]["alert"][posture])
    ]
    silos.sort(key=lambda silo: -silo[1])
    even, more = divmod(shots, len(silos)) if silos else (0, 0)
    return [(*silo, even + (place < more)) for place, silo in enumerate(silos)]


def outlasts(strike, shots):
    return (1 - strike["reliability"] * strike["kill"]) ** shots


def branches_of(forces, world, attacker, defender, posture, doctrine, silos):
    orders = [(1.0, 0.0)]
    if doctrine == "launch-under-attack":
        order = world["launchUnderAttack"]
        orders = [(order["decided"], order["launched"]), (1 - order["decided"], 0.0)]
    stance, strike = world["posture"][defender], world["strike"][attacker]
    branches = []
    for chance, launched in orders:
        if chance > 0:
            groups = contributions(forces[defender], stance, strike, posture, silos, launched)
            by_leg = {leg: leg_arrivals([group for group in groups if group[0] == leg], stance["legLost"][leg]) for leg in LEGS}
            ballistic = by_leg["silo"]
            for leg in ("mobile", "submarine"):
                ballistic = np.convolve(ballistic, by_leg[leg])
            branches.append(Branch(chance, ballistic, by_leg["bomber"]))
    return branches


def contributions(force, stance, strike, posture, silos, launched):
    """How many platforms of each kind: (leg, loads, contributes, left, arrives)."""
    systems, kinds = stance["systems"], Counter()
    for (system, load, alert, shots), count in Counter(silos).items():
        contributes = alert * (launched + (1 - launched) * outlasts(strike, shots))
        kinds["silo", (load,), contributes, alert * launched, systems[system]["reliability"]] += count
    for holding in force:
        if holding["leg"] == "silo":
            continue
        system = systems[holding["id"]]
        ready, survival = system["ready"][posture] * launched, system["survival"]
        for (loads, alert), count in Counter(platforms(holding, system["alert"][posture])).items():
            contributes = alert * (launched + (1 - launched) * survival["alert"])
            contributes += (1 - alert) * (ready + (1 - ready) * survival["offAlert"])
            left = alert * launched + (1 - alert) * ready
            kinds[holding["leg"], loads, contributes, left, system["reliability"] * system["penetration"]] += count
    return [(*kind, count) for kind, count in kinds.items()]


def leg_arrivals(leg, lost):
    whole = arrivals([(count, loads, contributes, arrives) for _, loads, contributes, _, arrives, count in leg])
    if lost == 0:
        return whole
    rest = arrivals([(count, loads, left, arrives) for _, loads, _, left, arrives, count in leg])
    size = max(len(whole), len(rest))
    return (1 - lost) * np.pad(whole, (0, size - len(whole))) + lost * np.pad(rest, (0, size - len(rest)))


def arrivals(groups):
    weights = np.ones(1)
    for count, loads, contributes, arrives in sorted(groups, key=lambda group: group[0] * sum(group[1])):
        if sum(loads) == 0 or contributes == 0:
            continue
        if len(loads) == 1:
            weights = with_launchers(weights, working(count, contributes * arrives), loads[0])
        else:
            weights = np.convolve(weights, several_launchers(count, loads, contributes, arrives))
    return weights


@lru_cache(maxsize=None)
def several_launchers(count, loads, contributes, arrives):
    """Platforms that are lost as a whole, or send each launcher that works."""
    one = np.ones(1)
    for load, launchers in Counter(loads).items():
        if load > 0:
            one = with_launchers(one, working(launchers, arrives), load)
    one = contributes * one
    one[0] += 1 - contributes
    weights = one
    for _ in range(count - 1):
        weights = np.convolve(weights, one)
    return weights


@lru_cache(maxsize=None)
def working(count, chance):
    if count == 0 or chance <= 0:
        return np.ones(1)
    return np.eye(1, count + 1, count)[0] if chance >= 1 else w1.binomial(count, chance)


# 1 Force, and 5 Force at a limit


def warheads_of(force):
    return sum(holding["warheads"] for holding in force)


def platforms(holding, alert):
    """(loads of its launchers, chance that it is alert) of every platform: whole loads, heavier first."""
    launchers, size = holding["launchers"], holding["launchersPerPlatform"]
    if launchers == 0:
        return []
    light, heavy = divmod(holding["warheads"], launchers)
    loads = (light + 1,) * heavy + (light,) * (launchers - heavy)
    on_platforms = [loads[start : start + size] for start in range(0, launchers, size)]
    expected = alert * len(on_platforms)
    sure = floor(expected)
    chances = [1.0] * sure + [max(0.0, expected - sure)] + [0.0] * len(on_platforms)
    return list(zip(on_platforms, chances))


def cut(force, limit):
    """Both sides in the same proportion; largest remainder first, within the limit."""
    total = warheads_of(force)
    if total <= limit:
        return force
    count = [holding["launchers"] * limit // total for holding in force]
    remainder = [holding["launchers"] * limit % total for holding in force]

    def loads(i, launchers):
        held = force[i]["launchers"]
        return (2 * launchers * force[i]["warheads"] + held) // (2 * held) if held else 0

    places = range(len(force))
    largest_first = sorted(places, key=lambda i: -remainder[i])
    while (over := sum(loads(i, count[i]) for i in places) - limit) > 0:
        for i in reversed(largest_first):
            if over > 0 and count[i] > 0:
                over += loads(i, count[i] - 1) - loads(i, count[i])
                count[i] -= 1
    left = limit - sum(loads(i, count[i]) for i in places)
    for i in largest_first:
        more = loads(i, count[i] + 1) - loads(i, count[i])
        if count[i] < force[i]["launchers"] and more <= left:
            count[i], left = count[i] + 1, left - more
    return [{**holding, "launchers": count[i], "warheads": loads(i, count[i])} for i, holding in enumerate(force)]


if __name__ == "__main__":
    case = json.load(sys.stdin)
    answered(lambda: charts(case), int(sys.argv[1]))
