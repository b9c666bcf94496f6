#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the clerk at random points and looks at what is left.

Passes when nothing that was acknowledged is missing, nothing is half there and the file is sound,
and when both negative controls are caught: a test that cannot fail proves nothing.

    kill9_test.py [KILLS [SEED]]        40 kills unless told; a release takes 1000 and more

ROOFTREE_FAULT_PROGRAMS names the folder of rooftree-testdriver.
"""
# shows: hz08_c5

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

DRIVER = os.path.join(os.environ.get("ROOFTREE_FAULT_PROGRAMS", "."), "rooftree-testdriver")
LONGEST_LIFE = 0.04  # seconds after the first acknowledgement
SHARE_OF_YOUNG = 0.2  # lives that may end before it, while the database is opened and recovered
KILLS_BETWEEN_LOOKS = 10

# What one save of the driver consists of, by the event that wrote it.
PARTS = {
    "consultation": 1,
    "agenda_item": 2,
    "consultation_item": 2,
    "goal": 1,
    "goal_version": 1,
    "action_plan": 1,
    "follow_up": 1,
}


def run_until_killed(path, mode, chance):
    """Starts the clerk, lets it work for a moment, kills it. Answers the keys it acknowledged."""
    clerk = subprocess.Popen([DRIVER, path, mode], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    is_young = chance.random() < SHARE_OF_YOUNG
    first = b"" if is_young else clerk.stdout.readline()
    time.sleep(chance.uniform(0, LONGEST_LIFE))
    clerk.kill()
    rest, errors = clerk.communicate()
    if not first and not is_young:
        raise SystemExit(f"the clerk did not save anything: {errors.decode()}")
    lines = (first + rest).split(b"\n")[:-1]  # the last line may be cut short
    return [line.split()[1].decode() for line in lines if line.startswith(b"ACK ")]


def look(path, acknowledged):
    """Answers what is wrong: (acknowledged keys missing, saves half there, complaints)."""
    base = sqlite3.connect(path)
    saved = dict(base.execute("SELECT save_key, id FROM audit_event"))
    missing = sum(1 for key in acknowledged if key not in saved)
    events = {row[0] for row in base.execute(
        "SELECT id FROM audit_event WHERE action = 'consultation.write'")}
    wrong = set()
    for table, number in PARTS.items():
        counts = dict(base.execute(f"SELECT saved_in, count(*) FROM {table} GROUP BY saved_in"))
        wrong |= {event for event in events if counts.get(event, 0) != number}
        wrong |= {event for event in counts if event not in events}
    complaints = [row[0] for row in base.execute("PRAGMA integrity_check") if row[0] != "ok"]
    complaints += [str(row) for row in base.execute("PRAGMA foreign_key_check")]
    base.close()
    return missing, len(wrong), complaints


def campaign(mode, kills, chance, stop_early=False):
    """Kills the clerk `kills` times over one file. Answers totals."""
    with tempfile.TemporaryDirectory(prefix="rooftree-kill9-") as folder:
        path = os.path.join(folder, "practice.rooftree")
        subprocess.run([DRIVER, path, "prepare"], check=True)
        acknowledged, missing, half, complaints = [], 0, 0, []
        for number in range(1, kills + 1):
            acknowledged += run_until_killed(path, mode, chance)
            if number % KILLS_BETWEEN_LOOKS and number != kills:
                continue
            missing, half, complaints = look(path, acknowledged)
            if complaints or (stop_early and (missing or half)):
                break
        print(f"{mode}: {number} kills, {len(acknowledged)} acknowledged, {missing} missing, "
              f"{half} half there, {len(complaints)} complaints", flush=True)
        return missing, half, complaints


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30)
    print(f"seed {seed}", flush=True)
    chance = random.Random(seed)
    if not os.access(DRIVER, os.X_OK):
        print(f"no driver at {DRIVER}")
        return 77

    if not campaign("ack-early", 200, chance, stop_early=True)[0]:
        print("FAILED: an acknowledgement before the save was not noticed")
        return 1
    if not campaign("split", 200, chance, stop_early=True)[1]:
        print("FAILED: saves in pieces were not noticed")
        return 1
    missing, half, complaints = campaign("honest", kills, chance)
    for complaint in complaints:
        print(complaint)
    return 1 if missing or half or complaints else 0


if __name__ == "__main__":
    sys.exit(main())
