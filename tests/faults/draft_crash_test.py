#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-23: kills the program while somebody types, and asks what is left of the words.

Passes when at most a second of typing is lost each time, nothing but the end is missing, and
nobody but the author is offered it. First a journal that lags five seconds must be caught: a test
that cannot fail proves nothing.

    draft_crash_test.py [KILLS [SEED]]   30 kills unless told; a release takes 300.
                                         ROOFTREE_FAULT_TIER=long is 300 as well.

ROOFTREE_FAULT_PROGRAMS names the folder of rooftree-draftdriver.
"""

import os
import random
import subprocess
import sys
import tempfile
import time

DRIVER = os.path.join(os.environ.get("ROOFTREE_FAULT_PROGRAMS", "."), "rooftree-draftdriver")
MOST_LOST_MS = 1000
SHORTEST_LIFE, LONGEST_LIFE = 0.3, 2.5  # seconds after the first character
SIDE_BY_SIDE = 3  # practices that are typed into at once
AUTHOR, OTHER = "1", "2"


def letters(number):
    """What the driver types first: one letter a character."""
    return "".join(chr(ord("a") + at % 26) for at in range(number))


class Typist:
    """One practice in which one author types, dies and comes back."""

    def __init__(self, folder, mode, chance):
        self.path = os.path.join(folder, f"practice-{chance.randrange(10 ** 9)}.rooftree")
        self.mode = mode
        self.chance = chance
        self.times = {}  # when each character was typed in this life, by its number
        subprocess.run([DRIVER, self.path, "prepare"], check=True)

    def start(self):
        self.process = subprocess.Popen([DRIVER, self.path, self.mode, AUTHOR],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.first = self.process.stdout.readline()
        self.dies_at = time.monotonic() + self.chance.uniform(SHORTEST_LIFE, LONGEST_LIFE)

    def kill(self):
        time.sleep(max(0.0, self.dies_at - time.monotonic()))
        self.process.kill()
        rest, errors = self.process.communicate()
        lines = (self.first + rest).split("\n")[:-1]  # the last line may be cut short
        if not lines:
            raise SystemExit(f"nothing was typed: {errors}")
        self.times = {int(line.split()[1]): int(line.split()[2]) for line in lines
                      if line.startswith("TYPED ") and len(line.split()) == 3}

    def offered(self, author):
        answer = subprocess.run([DRIVER, self.path, "offer", author], check=True,
                                capture_output=True, text=True).stdout.strip()
        return None if answer == "NONE" else answer.removeprefix("OFFER").strip()

    def look(self):
        """Answers (milliseconds lost, complaints)."""
        complaints = []
        if self.offered(OTHER) is not None:
            complaints.append("another author was offered the draft")
        words = self.offered(AUTHOR) or ""
        if words != letters(len(words)):
            complaints.append("what came back is not what was typed")
        typed = max(self.times)
        if len(words) >= typed:
            return 0, complaints
        first_lost = self.times.get(len(words) + 1, min(self.times.values()))
        return self.times[typed] - first_lost, complaints


def campaign(mode, kills, chance, stop_early=False):
    """Answers (kills, worst loss in milliseconds, lives that lost too much, complaints)."""
    worst, too_much, complaints, done = 0, 0, [], 0
    with tempfile.TemporaryDirectory(prefix="rooftree-drafts-") as folder:
        typists = [Typist(folder, mode, random.Random(chance.random()))
                   for _ in range(SIDE_BY_SIDE)]
        while done < kills:
            for typist in typists:
                typist.start()
            for typist in sorted(typists, key=lambda each: each.dies_at):
                typist.kill()
            for typist in typists:
                lost, wrong = typist.look()
                worst = max(worst, lost)
                too_much += lost > MOST_LOST_MS
                complaints += wrong
                done += 1
            if stop_early and (too_much or complaints):
                break
    return done, worst, too_much, complaints


def main():
    if not os.path.exists(DRIVER):
        print("skipped: this build has no desktop")
        return 77
    is_long = os.environ.get("ROOFTREE_FAULT_TIER") == "long"
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 300 if is_long else 30
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10 ** 9)
    print(f"seed {seed}")
    chance = random.Random(seed)

    done, worst, too_much, complaints = campaign("type-slow", 30, chance, stop_early=True)
    print(f"lagging journal: {done} kills, worst loss {worst} ms")
    if not too_much:
        print("FAILED: a journal that lags five seconds was not noticed")
        return 1

    done, worst, too_much, complaints = campaign("type", kills, chance)
    print(f"journal: {done} kills, worst loss {worst} ms, {too_much} lost more than "
          f"{MOST_LOST_MS} ms, {len(complaints)} complaints")
    for each in sorted(set(complaints)):
        print(f"  {each}")
    return 1 if too_much or complaints else 0


if __name__ == "__main__":
    sys.exit(main())
