#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-09 while the program runs: somebody sets the clock, the clocks change, the time zone moves.

A desk saves, looks and shows the day, while the time of day below it is moved; what nobody can set, the time
since the machine started, is let run quickly where an hour has to pass. Jumps of more than two minutes are said
and are in the trail, small ones are not; the lock comes when it is due, whatever the clock says; the
waiting-room screen's clock does not move; the trail keeps its order and is whole; days are those of London, in
whatever zone the system is and through both changes of the clocks.

The controls: a lock that follows the time of day, which the harness makes by letting all time run with it, and a
trail put in the order of the clock.
"""
# shows: hz16_c4

import calendar
import os
import sqlite3
import struct
import subprocess
import sys
import time

from harness import programs, tier
from clock_test import order

HOURS = os.path.join(programs.FOLDER, "rooftree-hoursdriver")
SHIFTER = os.path.join(programs.FOLDER, "rooftree-shifter.so")
DAY = 24 * 60 * 60
ALLOWED = 120  # seconds that a clock may be put right by
IDLE = 5 * 60  # seconds until the lock
ZONES = ("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "no/such-zone", "")
# (UTC, what the screen has to show): both changes of 2026, a leap day, and midnights of summer and winter.
MOMENTS = (
    ("2026-03-29 00:59:30", "2026-03-29T00:59"), ("2026-03-29 01:00:30", "2026-03-29T02:00"),
    ("2026-10-25 00:30:30", "2026-10-25T01:30"), ("2026-10-25 00:59:30", "2026-10-25T01:59"),
    ("2026-10-25 01:00:30", "2026-10-25T01:00"), ("2026-10-25 01:30:30", "2026-10-25T01:30"),
    ("2028-02-28 23:59:30", "2028-02-28T23:59"), ("2028-02-29 00:00:30", "2028-02-29T00:00"),
    ("2028-02-29 12:00:30", "2028-02-29T12:00"), ("2028-03-01 00:00:30", "2028-03-01T00:00"),
    ("2026-06-30 22:59:30", "2026-06-30T23:59"), ("2026-06-30 23:00:30", "2026-07-01T00:00"),
    ("2026-12-31 23:59:30", "2026-12-31T23:59"), ("2027-01-01 00:00:30", "2027-01-01T00:00"),
)


class Clocks:
    """The file that the shifter reads while the program runs."""

    def __init__(self, folder):
        self.path = os.path.join(folder, "clocks")
        self.set(0, 0)

    def set(self, wall, everything):
        self.wall, self.everything = wall, everything
        mode = "r+b" if os.path.exists(self.path) else "wb"
        with open(self.path, mode) as file:
            file.write(struct.pack("<qq", wall, everything))

    def stand_at(self, moment):
        """The time of day; nothing else moves."""
        self.set(int(moment - time.time()) - self.everything, self.everything)


class Desk:
    """A program with somebody signed in; a context."""

    def __init__(self, path, clocks):
        self.path, self.clocks = path, clocks

    def __enter__(self):
        self.process = subprocess.Popen([HOURS, self.path, "desk"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env=programs.environment(LD_PRELOAD=SHIFTER, TZ="Europe/London",
                                                                 ROOFTREE_SHIFT_FILE=self.clocks.path))
        self.ask("look")
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=60)
        self.process.stdout.close()

    def ask(self, wish):
        self.process.stdin.write(wish.encode() + b"\n")
        self.process.stdin.flush()
        words = self.process.stdout.readline().decode().split()
        if not words:
            sys.exit(f"the desk ended at {wish!r} with {self.process.wait()}")
        return words[1:]

    def look(self):
        """(jumps, the last in seconds, whether it is locked, the waiting room's clock in seconds)."""
        jumps, last, state, waiting = self.ask("look")
        return int(jumps), int(last) / 1000, state == "locked", int(waiting) / 1000


def rows(path, sql):
    base = sqlite3.connect(path)
    try:
        return base.execute(sql).fetchone()[0]
    finally:
        base.close()


def jumps(run, path, clocks):
    """Two days back, 400 days forth, and around the two minutes; saves after each."""
    noted, told = rows(path, "SELECT count(*) FROM audit_event WHERE action = 'clock.jump'"), 0
    cases = [-2 * DAY, 400 * DAY, ALLOWED + 5, -ALLOWED - 5, ALLOWED - 5, -ALLOWED + 5]
    cases += [run.chance.choice((-1, 1)) * run.chance.randrange(ALLOWED + 5, 500 * DAY)
              for _ in range(tier.pick(10, 100, 1000))]
    with Desk(path, clocks) as desk:
        for jump in cases:
            before = desk.look()
            clocks.set(clocks.wall + jump, clocks.everything)
            desk.ask("save")
            after = desk.look()
            is_jump = abs(jump) > ALLOWED
            told += is_jump
            run.require(after[0] - before[0] == int(is_jump), f"a jump of {jump} s was said {after[0] - before[0]} times")
            run.require(not is_jump or abs(after[1] - jump) < 5, f"a jump of {jump} s was called {after[1]} s")
            run.require(not after[2], f"a jump of {jump} s locked the desk")
            run.require(after[3] - before[3] < 5, f"the waiting room's clock moved with a jump of {jump} s")
            clocks.set(0, clocks.everything)
            desk.look()
            told += is_jump
    found = rows(path, "SELECT count(*) FROM audit_event WHERE action = 'clock.jump'") - noted
    run.require(found == told, f"{found} of {told} jumps are in the trail")
    return len(cases)


def locks_on_time(desk, clocks, wall, quick=False):
    """Whether the desk is (open just before, locked just after) five minutes have passed; the time of day is
    moved by `wall` meanwhile, and with `quick` all other time too."""
    desk.ask("touch")
    begun = clocks.everything + (wall if quick else 0)
    clocks.set(clocks.wall + wall, begun + IDLE - 8)
    before = desk.look()[2]
    clocks.set(clocks.wall, begun + IDLE + 8)
    return not before, desk.look()[2]


def lock(run, path, clocks):
    cases = (0, -2 * DAY, 400 * DAY, 3600, -3600)
    for wall in cases:
        clocks.set(0, 0)
        with Desk(path, clocks) as desk:
            was_open, is_locked = locks_on_time(desk, clocks, wall)
        run.require(was_open, f"locked too early when the clock moved by {wall} s")
        run.require(is_locked, f"not locked after five minutes when the clock moved by {wall} s")
    clocks.set(0, 0)
    with Desk(path, clocks) as desk:
        was_open, _ = locks_on_time(desk, clocks, 3600, quick=True)
    clocks.set(0, 0)
    run.control("a lock that follows the time of day", int(not was_open))
    return len(cases)


def days(run, path, clocks):
    """What the screen shows, in every zone that the system is moved to while the desk runs."""
    shown = 0
    with Desk(path, clocks) as desk:
        for zone in ("Europe/London", *ZONES):
            desk.ask(f"zone {zone}")
            for moment, right in MOMENTS:
                clocks.stand_at(calendar.timegm(time.strptime(moment, "%Y-%m-%d %H:%M:%S")))
                desk.ask("save")
                words = desk.ask("today")
                shown += 1
                run.require(words == [right], f"at {moment} UTC in {zone or 'no zone'} the screen shows {words}")
        clocks.set(0, 0)
        desk.look()
        before = desk.look()[0]
        for zone in ZONES:
            desk.ask(f"zone {zone}")
            desk.ask("save")
        run.require(desk.look()[0] == before, "a change of the time zone was called a jump")
    return shown


def main():
    programs.need(programs.DRIVER, SHIFTER, HOURS)
    run = tier.Run("FT-09 hours")
    with programs.scratch() as folder, programs.Inspector() as inspector:
        path = os.path.join(folder, "practice.rooftree")
        subprocess.run([HOURS, path, "prepare"], check=True)
        clocks = Clocks(folder)
        moved = jumps(run, path, clocks)
        locks = lock(run, path, clocks)
        shown = days(run, path, clocks)
        moments = order(path)
        is_mixed = any(late < early for early, late in zip(moments, moments[1:]))
        run.control("a trail in the order of the clock", int(is_mixed))
        wrong = inspector.wrong(path, ("GOOD",))
        run.require(not wrong, f"the trail: {wrong}")
        run.say(jumps=moved, locks=locks, moments_shown=shown, links=len(moments), bad=len(run.failures))
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
