"""How long NumPy takes for the closed forms of four decays, per step: what Fill is compared with.

Run it with a Python that has NumPy (Debian: apt install python3-numpy):

    python3 benchmarks/numpy_closed_form.py [steps]
"""

import sys
import time

import numpy as np


def best(f, rounds=9):
    """The shortest of several rounds, in seconds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        f()
        times.append(time.perf_counter() - begin)
    return min(times)


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 10**7
    a, b = 1e-3, 1e-5
    i = np.arange(n)
    forms = {
        "linear": lambda: a + (b - a) * (i / n),
        "linear, with the steps": lambda: a + (b - a) * (np.arange(n) / n),
        "cosine": lambda: b + (a - b) * (1 + np.cos(np.pi * i / n)) / 2,
        "exponential": lambda: a * (b / a) ** (i / n),
        "polynomial(0.9)": lambda: b + (a - b) * (1 - i / n) ** 0.9,
        "cosine, with the steps": lambda: b + (a - b) * (1 + np.cos(np.pi * np.arange(n) / n)) / 2,
    }
    for name, form in forms.items():
        print(f"{name}: {best(form) / n * 1e9:.2f} ns a step")


if __name__ == "__main__":
    main()
