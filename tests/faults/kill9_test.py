#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-01: kills the clerk at random points and looks at what is left.

Passes when nothing that was acknowledged is missing, nothing is half there and the file is sound. The
controls say "Saved" before the save, and save in pieces.
"""
# shows: hz08_c5

import os
import subprocess
import sys
import time

from harness import practice, programs, tier

LONGEST_LIFE = 0.04  # seconds after the first acknowledgement
SHARE_OF_YOUNG = 0.2  # lives that may end before it, while the database is opened and recovered
KILLS_BETWEEN_LOOKS = 10
KILLS_OF_A_CONTROL = 200
# A file that only grows makes every look slower than the one before.
KILLS_OF_A_FILE = 500


def run_until_killed(path, mode, chance):
    """Starts the clerk, lets it work for a moment, kills it. Answers the keys it acknowledged."""
    clerk = subprocess.Popen([programs.DRIVER, path, mode], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    is_young = chance.random() < SHARE_OF_YOUNG
    first = b"" if is_young else clerk.stdout.readline()
    time.sleep(chance.uniform(0, LONGEST_LIFE))
    clerk.kill()
    rest, errors = clerk.communicate()
    if not first and not is_young:
        raise SystemExit(f"the clerk did not save anything: {errors.decode()}")
    return programs.acknowledged(programs.spoken(first + rest))


def campaign(mode, kills, chance, stop_early=False):
    """Kills the clerk `kills` times over one file. Answers (acknowledged, findings)."""
    with programs.scratch() as folder:
        path = os.path.join(folder, "practice.rooftree")
        programs.drive(path, "prepare")
        acknowledged, found = [], practice.Findings()
        for number in range(1, kills + 1):
            acknowledged += run_until_killed(path, mode, chance)
            if number % KILLS_BETWEEN_LOOKS and number != kills:
                continue
            found = practice.look(path, acknowledged)
            if found.complaints or (stop_early and found.any):
                break
        return len(acknowledged), found


def main():
    programs.need()
    run = tier.Run("FT-01 kill -9")
    run.control("said before it is saved",
                campaign("save-early", KILLS_OF_A_CONTROL, run.chance, stop_early=True)[1].missing)
    run.control("saved in pieces",
                campaign("save-in-pieces", KILLS_OF_A_CONTROL, run.chance, stop_early=True)[1].half)
    kills, acknowledged = tier.pick(100, 2000, 10000), 0
    for done in range(0, kills, KILLS_OF_A_FILE):
        said, found = campaign("save", min(KILLS_OF_A_FILE, kills - done), run.chance)
        acknowledged += said
        run.require(not found.any, f"{found.missing} missing, {found.half} half there, {found.complaints}")
    run.say(kills=kills, acknowledged=acknowledged, bad=len(run.failures))
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
