"""Computes the coefficients in src/Schedules.Combinators/Numerics, and the maximum error of each polynomial.

Run it with a Python that has mpmath (Debian: apt install python3-mpmath), from anywhere:

    python3 tools/coefficients.py

Each polynomial is the minimax one, found by Remez's exchange in 60 digits: of all polynomials of its degree the one whose largest error,
weighed as said, is the smallest. The coefficients are then rounded to doubles, and the error that is printed, in units of 2^-53, is that
of the rounded ones.
"""

from mpmath import atanh, cos, findroot, log, lu_solve, matrix, mp, mpf, pi, polyval, sin, sqrt

mp.dps = 60


def remez(f, weight, low, high, degree, rounds=12, grid=2000):
    """The polynomial p of the degree with the least max |(p - f) weight| on [low, high], the coefficient of x^0 first."""
    count = degree + 2
    points = [(low + high) / 2 + (high - low) / 2 * cos(pi * (2 * k + 1) / (2 * count)) for k in range(count)]
    xs = [low + (high - low) * (mpf(i) + mpf(1) / 2) / grid for i in range(grid)]
    fs = [f(x) for x in xs]
    ws = [weight(x) for x in xs]
    for _ in range(rounds):
        system = matrix(count, count)
        right = matrix(count, 1)
        for row, x in enumerate(points):
            for k in range(degree + 1):
                system[row, k] = x**k
            system[row, degree + 1] = (-1) ** row / weight(x)
            right[row] = f(x)
        coefficients = list(lu_solve(system, right))[:-1]
        errors = [(polyval(coefficients[::-1], x) - y) * w for x, y, w in zip(xs, fs, ws)]
        # The new points: the largest error of each stretch of one sign, the largest alternating ones if there are more than needed.
        peaks = []
        for i, error in enumerate(errors):
            if peaks and (errors[peaks[-1]] > 0) == (error > 0):
                if abs(error) > abs(errors[peaks[-1]]):
                    peaks[-1] = i
            else:
                peaks.append(i)
        while len(peaks) > count:
            peaks.pop(0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1)
        if len(peaks) < count:
            break
        points = [xs[i] for i in peaks]
    return coefficients


def show(name, f, weight, low, high, degree):
    low, high = mpf(low), mpf(high)
    rounded = [float(c) for c in remez(f, weight, low, high, degree)]
    worst = max(
        abs((polyval([mpf(c) for c in rounded[::-1]], x) - f(x)) * weight(x))
        for x in (low + (high - low) * (mpf(i) + mpf(1) / 2) / 5000 for i in range(5000))
    )
    print(f"{name}: degree {degree}, off by at the most {float(worst * 2**53):.2g} * 2^-53")
    for k, c in enumerate(rounded):
        print(f"    x^{k}: {c!r}")


def pair(name, value):
    high = float(value)
    print(f"{name}: {high!r} + {float(value - mpf(high))!r}")


def split(name, value):
    """The first 26 bits, rounded, and the rest."""
    high = float(value)
    c = 134217729.0 * high
    top = c - (c - high)
    print(f"{name}: {top!r} + {float(value - mpf(top))!r}")


def half_angle(z):
    """(sin(pi / 2 sqrt z)^2 - 2 z) / z"""
    return sin(pi / 2 * sqrt(z)) ** 2 / z - 2


def sine(z):
    """sin(pi / 2 sqrt z) / sqrt z - 1.5"""
    return sin(pi / 2 * sqrt(z)) / sqrt(z) - mpf(3) / 2


def power(x):
    """(2^x - 1 - x ln 2) / x^2"""
    return (mpf(2) ** x - 1 - x * log(2)) / x**2


def logarithm(u):
    """(atanh(s) / s - 1 - s^2 / 3) / s^4 at u = s^2"""
    return (atanh(sqrt(u)) / sqrt(u) - 1 - u / 3) / u**2


if __name__ == "__main__":
    show("SineSquared", half_angle, lambda z: z / sin(pi / 2 * sqrt(z)) ** 2, 0, "0.25", 7)
    show("Sine", sine, lambda z: sqrt(z) / sin(pi / 2 * sqrt(z)), 0, "0.25", 7)
    show("Exp2", power, lambda x: x**2 / mpf(2) ** x, "-0.5", "0.5", 10)
    show("Log2", logarithm, lambda u: u**2, 0, (sqrt(2) - 1) ** 2 / (sqrt(2) + 1) ** 2, 8)
    split("ln 2", log(2))
    pair("2 / ln 2", 2 / log(2))
    pair("1 / ln 2", 1 / log(2))
    pair("ln 2", log(2))
    pair("1 / 3", mpf(1) / 3)
