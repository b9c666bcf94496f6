# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a harness may take, where its randomness comes from, and how it ends.

ROOFTREE_FAULT_TIER is short (unless told: with every ./dev test), medium or long (before a release).
ROOFTREE_FAULT_SEED repeats a run. ROOFTREE_FAULT_MINUTES ends one that takes longer, between two rounds,
and it says how far it came.
"""

import os
import random
import sys
import time

TIERS = ("short", "medium", "long")
SKIPPED = 77


def name():
    chosen = os.environ.get("ROOFTREE_FAULT_TIER", "short")
    if chosen not in TIERS:
        sys.exit(f"ROOFTREE_FAULT_TIER is {chosen!r}; it may be {', '.join(TIERS)}")
    return chosen


def pick(short, medium, long):
    """The one of the three that belongs to the tier."""
    return dict(zip(TIERS, (short, medium, long)))[name()]


def minutes():
    """How long the harness may take; endless unless told."""
    return float(os.environ.get("ROOFTREE_FAULT_MINUTES") or "inf")


_BEGUN = time.monotonic()


def rounds(count, what="rounds"):
    """0 to count - 1, or until the time is over, which is said: a figure is what was reached."""
    for number in range(count):
        if time.monotonic() - _BEGUN > 60 * minutes():
            print(f"stopped after {minutes():g} minutes: {number:,} of {count:,} {what}", flush=True)
            return
        yield number


class Run:
    """One run of a harness: seed, time, figures and verdict.

    A control is a deliberately broken variant; one that is not caught fails the run, because a test
    that cannot fail proves nothing.
    """

    def __init__(self, test):
        self.test = test
        self.seed = int(os.environ.get("ROOFTREE_FAULT_SEED") or random.randrange(1 << 30))
        self.chance = random.Random(self.seed)
        self.failures = []
        self.begun = time.monotonic()
        print(f"{test}: tier {name()}, seed {self.seed}", flush=True)

    def say(self, **figures):
        words = ", ".join(f"{value:,} {what.replace('_', ' ')}" if isinstance(value, int) else f"{value}"
                          for what, value in figures.items())
        print(f"{self.test}: {words}", flush=True)

    def control(self, what, caught):
        print(f"{self.test}: control {what}: {'caught' if caught else 'NOT CAUGHT'}"
              f"{f' ({caught:,} times)' if isinstance(caught, int) and caught > 1 else ''}", flush=True)
        if not caught:
            self.failures.append(f"the control was not caught: {what}")

    def require(self, is_true, sentence):
        if not is_true:
            self.failures.append(sentence)

    def finish(self):
        """The exit code."""
        for failure in self.failures[:20]:
            print(f"FAILED: {failure}", flush=True)
        print(f"{self.test}: {'FAILED' if self.failures else 'passed'} after "
              f"{time.monotonic() - self.begun:.0f} s", flush=True)
        return 1 if self.failures else 0
