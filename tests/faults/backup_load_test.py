#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-08: backs up while a clerk saves as fast as it can, kills backups at any moment and fills their disk.

Passes when every backup that said it was made is the owner's alone and restores to a practice with
everything that was acknowledged before it began, when a killed or starved one leaves no file that
looks like a backup and nothing that the next one does not remove, and when the negative control, a
plain copy of the file, is caught missing saves.

    backup_load_test.py [ROUNDS [SEED]]      3 rounds unless told; a release takes 200
"""

import glob
import os
import random
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

from harness import tier
from backup_tools import Clerk, PHRASE, Practice, are_programs_there, saved_keys

LONGEST_BACKUP = 1.5


COPIES_OF_THE_CONTROL = 20

# A clerk saves thousands of times a round: after that many the practice is one of decades.
ROUNDS_OF_A_PRACTICE = 5


def control(practice, clerk):
    """Copies the file as it lies there, without its log, until a copy is no good: one that is taken
    while the log is empty is good by chance."""
    for _ in range(COPIES_OF_THE_CONTROL):
        time.sleep(0.1)
        if missing := missing_in_a_plain_copy(practice, clerk):
            return missing
    return 0


def missing_in_a_plain_copy(practice, clerk):
    before = list(clerk.keys)
    copy = os.path.join(practice.folder, "copied")
    shutil.copyfile(practice.path, copy)
    try:
        keys, _ = saved_keys(copy)
    except Exception:  # not even a database
        keys = set()
    missing = sum(1 for key in before if key not in keys)
    print(f"control: a plain copy misses {missing} of {len(before)} saves", flush=True)
    return missing


def is_control_caught():
    with tempfile.TemporaryDirectory(prefix="rooftree-load-") as folder:
        practice = Practice(folder)
        clerk = Clerk(practice.path)
        missing = control(practice, clerk)
        clerk.kill()
        return missing > 0


def whole_backups(practice):
    return set(glob.glob(os.path.join(practice.backups, "*.rooftree-backup")))


def killed(practice, chance):
    """Kills a backup somewhere. Answers whether it had not finished."""
    process = subprocess.Popen(practice.command("backup", practice.backups), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        process.wait(chance.uniform(0.2, LONGEST_BACKUP))
    except subprocess.TimeoutExpired:
        process.kill()
    return process.wait() != 0


def starve():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, 64 * 1024))


def starved(practice):
    """A backup whose files may not grow. Answers what is wrong."""
    before = whole_backups(practice)
    done = subprocess.run(practice.command("backup", practice.backups), capture_output=True,
                          preexec_fn=starve, check=False)
    if done.returncode == 0:
        return ["a backup without room said it was made"]
    if whole_backups(practice) != before:
        return ["a backup without room left a file"]
    return []


def check_backup(practice, done, acknowledged):
    """Restores a backup elsewhere and looks."""
    complaints = []
    mode = stat.S_IMODE(os.stat(done["file"]).st_mode)
    if mode != 0o600:
        complaints.append(f"the backup has mode {mode:o}")
    if done["verified"] != "restored":
        complaints.append("the backup was not tried out")
    with tempfile.TemporaryDirectory(prefix="rooftree-load-") as folder:
        place, practice.path = practice.path, os.path.join(folder, "elsewhere.rooftree")
        practice.restore(done["file"], PHRASE)
        keys, damage = saved_keys(practice.path)
        if practice.cli("verify", expected=None).returncode != 0:
            complaints.append("the trail of a restored backup is broken")
        practice.path = place
    missing = [key for key in acknowledged if key not in keys]
    if missing:
        complaints.append(f"{len(missing)} of {len(acknowledged)} saves are missing in a backup")
    return complaints + damage


def load_round(practice, chance):
    complaints = []
    clerk = Clerk(practice.path)
    before = whole_backups(practice)
    unfinished = killed(practice, chance)
    if unfinished and whole_backups(practice) - before:
        # Killed between its name and its note: then it must be whole.
        print("killed after its file had its name", flush=True)
    complaints += starved(practice)
    time.sleep(1.1)  # the names of backups tell seconds
    acknowledged = list(clerk.keys)
    done = practice.backup()
    after = len(clerk.keys)
    clerk.kill()
    if practice.strays():
        complaints.append(f"left behind: {practice.strays()}")
    complaints += check_backup(practice, done, acknowledged)
    print(f"{'killed one, ' if unfinished else ''}{len(acknowledged)} saved before, "
          f"{after - len(acknowledged)} during the backup, {len(complaints)} complaints", flush=True)
    return complaints


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else tier.pick(3, 50, 200)
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30)
    print(f"seed {seed}", flush=True)
    chance = random.Random(seed)
    if not are_programs_there():
        print("no programs")
        return 77
    complaints = []
    if not is_control_caught():
        print("FAILED: a plain copy that misses saves was not noticed")
        return 1
    done, practice, folder = 0, None, None
    for number in tier.rounds(rounds, "backups"):
        if number % ROUNDS_OF_A_PRACTICE == 0:
            if folder:
                folder.cleanup()
            folder = tempfile.TemporaryDirectory(prefix="rooftree-load-")
            practice = Practice(folder.name)
        done += 1
        complaints += load_round(practice, chance)
    if folder:
        folder.cleanup()
    for complaint in complaints:
        print(complaint)
    print(f"{done} backups under load, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
