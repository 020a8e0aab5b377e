"""Makes tests/Properties/Peers/exact.csv: what every curve is worth at some steps of some ramps, to 80 digits, rounded once.

Run it with a Python that has mpmath (Debian: apt install python3-mpmath), from anywhere:

    python3 tools/exact_values.py

The rows that stand in the file keep their ramps and steps, and their values are computed anew; each curve that has fewer than 200 gets
more, chosen by a fixed seed: near both ends, around the middle and anywhere, in ramps of up to 2^53 steps. Then come ramps between
extreme ends.
"""

import os
import random

from mpmath import mp, mpf, cos, exp, log, pi, sin, sqrt, tanh

mp.dps = 80

HEADER = """\
# The value of a curve at a step of a ramp of so many steps: the textbook formula between the very doubles that are given, evaluated
# with mpmath in 80 digits and rounded once, to the nearest double. tools/exact_values.py makes it.
curve;from;to;steps;step;value
"""


def done(fraction):
    return lambda a, b, x, n: a + (b - a) * fraction(x, n)


def left(fraction):
    return lambda a, b, x, n: b + (a - b) * fraction(x)


def tangent(lower, upper):
    return done(lambda x, n: (tanh(lower + (upper - lower) * x) - tanh(lower)) / (tanh(upper) - tanh(lower)))


CURVES = {
    "Linear": done(lambda x, n: x),
    "Cosine": done(lambda x, n: sin(pi * x / 2) ** 2),
    "Exponential": lambda a, b, x, n: a * exp(x * log(b / a)),
    "Polynomial(0.5)": left(lambda x: sqrt(1 - x)),
    "Polynomial(2.0)": left(lambda x: (1 - x) ** 2),
    "Polynomial(3.0)": left(lambda x: (1 - x) ** 3),
    "Polynomial(0.01)": left(lambda x: (1 - x) ** mpf(0.01)),
    "Polynomial(0.9)": left(lambda x: (1 - x) ** mpf(0.9)),
    "Polynomial(6.25)": left(lambda x: (1 - x) ** mpf(6.25)),
    "Polynomial(1.7).Mirror()": done(lambda x, n: x ** mpf(1.7)),
    "OneMinusSqrt": done(lambda x, n: sqrt(x)),
    "OneMinusSquare": done(lambda x, n: x**2),
    "Rex": done(lambda x, n: x / (2 - x)),
    "Rex.Mirror()": left(lambda x: (1 - x) / (1 + x)),
    "WsdExponential": left(lambda x: 2 * mpf(2) ** -x - 1),
    "WsdExponential.Mirror()": done(lambda x, n: mpf(2) ** x - 1),
    "HalfCosine": done(lambda x, n: sin(pi * x / 2)),
    "HalfCosine.Mirror()": done(lambda x, n: 2 * sin(pi * x / 4) ** 2),
    "Logarithmic": done(lambda x, n: log(1 + n * x) / log(1 + n)),
    "CosinePower(0.3)": left(lambda x: cos(pi * x / 2) ** (2 * mpf(0.3))),
    "CosinePower(2.5)": left(lambda x: cos(pi * x / 2) ** 5),
    "Tanh(-7.0, 3.0)": tangent(-7, 3),
    "Tanh(1.0, 6.0)": tangent(1, 6),
    "Cosine.KDecay(0.4)": done(lambda x, n: sin(pi * x ** mpf(0.4) / 2) ** 2),
    "Cosine.KDecay(2.3)": done(lambda x, n: sin(pi * x ** mpf(2.3) / 2) ** 2),
    "Polynomial(2.0).KDecay(1.7)": left(lambda x: (1 - x ** mpf(1.7)) ** 2),
    "Exponential.KDecay(1.5)": lambda a, b, x, n: a * exp(x ** mpf(1.5) * log(b / a)),
    "Logarithmic.KDecay(3.0)": done(lambda x, n: log(1 + n * x**3) / log(1 + n)),
}

ENDS = [
    (1.0, 0.0),
    (0.0, 1.0),
    (3e-4, 0.0),
    (2.5e-4, 1e-3),
    (6e-4, 6e-5),
    (1e-3, 1e-5),
    (0.01, 0.009999999),
    (0.1, 1e-6),
    (0.1 + 0.2, 0.1),
    (1e-7, 10.0),
    (1.97, 0.0),
    (1.0, 1 / 3),
]

# Where differences, products or ratios of the ends go beyond the doubles, or lose digits.
EXTREME_ENDS = [
    (1.7976931348623157e308, -1.7976931348623157e308),
    (-1e308, 1.2e308),
    (0.0, 1.5e308),
    (1e290, 3e289),
    (1e308, 1.7e308),
    (1e-308, 1e-310),
    (5e-324, 1.5e-323),
    (5e-324, 5e-324),
    (5e-324, 1e308),
    (1e301, 1e306),
    (-1e-301, -1e-307),
    (1e-160, 1e-300),
]

# Near the ends of the longest ramps, where a ramp to 0 or from 0 keeps all its digits.
LONG_ENDS = [(1.0, 0.0), (0.0, 1.0)]

LONG_STEPS = [(n, step) for n in (2**40 + 1, 2**53 - 1) for step in (1, 3, n - 3, n - 1)]

EXTREME_STEPS = [(2, 1), (3, 2), (7, 1), (100, 50), (1000, 501), (1000, 999)]

LENGTHS = [2, 3, 7, 10, 64, 100, 137, 1000, 1024, 4999, 65536, 299999, 10**6, 1234567, 10**7, 10**9 + 7, 2**40 + 1, 2**53 - 1, 2**53]


def value(curve, start, target, steps, step):
    a, b = mpf(start), mpf(target)
    if step in (0, steps):
        return target if step else start
    exact = CURVES[curve](a, b, mpf(step) / steps, steps)
    with mp.workdps(70):
        return float(+exact)  # the midpoint of two doubles is one only approximately in 80 digits


def more(curve):
    pick = random.Random(curve)
    while True:
        start, target = pick.choice(ENDS)
        steps = pick.choice(LENGTHS)
        middle = steps // 2
        near = pick.randrange(1, min(steps, 1000))
        step = pick.choice([pick.randrange(1, steps), pick.randrange(1, steps), 1, steps - 1, near, steps - near, middle, middle + 1])
        if not curve.startswith("Exponential") or start * target > 0:
            yield curve, start, target, steps, step


def extremes(curve):
    for ends, places in (EXTREME_ENDS, EXTREME_STEPS), (LONG_ENDS, LONG_STEPS):
        for start, target in ends:
            for steps, step in places:
                if not curve.startswith("Exponential") or (start != 0 and target != 0 and (start < 0) == (target < 0)):
                    yield curve, start, target, steps, step


def main():
    path = os.path.join(os.path.dirname(__file__), "..", "tests", "Properties", "Peers", "exact.csv")
    rows = {curve: {} for curve in CURVES}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line[0] != "#" and not line.startswith("curve;"):
                curve, start, target, steps, step, stands = line.strip().split(";")
                row = curve, float(start), float(target), int(steps), int(step)
                rows[curve][row] = value(*row)
                if rows[curve][row] != float(stands):
                    print(f"{row} stood as {stands}, and is {rows[curve][row]!r}")
    for curve, own in rows.items():
        ramps = more(curve)
        while len(own) < 200:
            row = next(ramps)
            own[row] = value(*row)
        for row in extremes(curve):
            own[row] = value(*row)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER)
        for own in rows.values():
            for (curve, start, target, steps, step), exact in own.items():
                file.write(f"{curve};{start!r};{target!r};{steps};{step};{exact!r}\n")


if __name__ == "__main__":
    main()
