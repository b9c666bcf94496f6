#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-09: somebody sets the computer's clock.

A clock that is plainly wrong is refused before anything is saved. A wait after wrong passwords is not shortened by it, the trail keeps its order and stays whole, and what
is written is readable. In the control the time since the start of the machine is shifted too, which no
person can do: then the wait is over, so the harness would see it if the wait followed the clock.
"""
# shows: hz16_c4

import os
import sqlite3
import subprocess
import sys
import time

from harness import programs, tier
import backup_tools

SHIFTER = os.path.join(programs.FOLDER, "rooftree-shifter.so")
DAY = 24 * 60 * 60
BACK, FORTH = -2 * DAY, 400 * DAY
WRONG_TRIES = 9  # five are free; the last of these asks to wait for some seconds
LONGEST_PAUSE = 12  # seconds


def start(practice, password, shift=0, shifts_all=False, accepts=True):
    """Signs in and lists who works here, with whatever date it is."""
    env = programs.environment(LD_PRELOAD=SHIFTER, ROOFTREE_SHIFT_SECONDS=shift)
    if shifts_all:
        env["ROOFTREE_SHIFT_ALL"] = "1"
    more = ["--accept-clock"] if accepts else []
    return subprocess.run([backup_tools.CLI, "users", "list", "--database", practice.path, "--user", "rashworth",
                           "--password-file", password, *more], capture_output=True, check=False, env=env, timeout=60)


def be_wrong(practice, wrong):
    """Tries until one has to wait, and says when it began."""
    for _ in range(WRONG_TRIES):
        while True:
            begun = time.monotonic()
            told = start(practice, wrong).stderr.decode()
            if "second" not in told:
                break
            if time.monotonic() - begun > LONGEST_PAUSE:
                return
            time.sleep(0.2)


def waits(done):
    return done.returncode != 0 and "second" in done.stderr.decode()


def order(path):
    """The moments of the trail in the order of its links."""
    base = sqlite3.connect(path)
    try:
        return [row[0] for row in base.execute(
            "SELECT e.at FROM audit_chain c JOIN audit_event e ON e.id = c.event_id ORDER BY c.seq")]
    finally:
        base.close()


def main():
    programs.need(SHIFTER, backup_tools.CLI)
    run = tier.Run("FT-09 clock")
    with programs.scratch() as folder:
        practice = backup_tools.Practice(folder)
        wrong = os.path.join(folder, "wrong.pw")
        with open(wrong, "w", encoding="ascii") as file:
            file.write("not the password at all\n")
        for shift in (BACK, FORTH, 0):
            run.require(start(practice, practice.password, shift).returncode == 0, f"no sign-in at {shift:+} s")
        back = start(practice, practice.password, -FORTH, accepts=False)
        run.require(back.returncode == 1 and b"clock looks wrong" in back.stderr, "a year too early is not refused")
        moments = order(practice.path)
        run.require(any(late < early for early, late in zip(moments, moments[1:])), "the clock was not set back")
        run.require(practice.cli("verify").returncode == 0, "the trail is not whole")
        be_wrong(practice, wrong)
        for shift in (0, FORTH, BACK):
            run.require(waits(start(practice, practice.password, shift)), f"the wait is over at {shift:+} s")
        over = start(practice, practice.password, FORTH, shifts_all=True)
        run.control("the time since the start shifted too", int(over.returncode == 0))
        run.say(links=len(moments), clocks=3)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
