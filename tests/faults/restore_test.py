#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-07: restores a backup over a practice whose program was killed and left its log behind.

Passes when every restored practice is the one of the backup, row for row, its trail is whole, the
practice that was there is kept with everything that was saved in it, spoilt backups change nothing,
and when the negative control, a copy laid over the file by hand, is caught being wrong.

    restore_test.py [ROUNDS [SEED]]      3 rounds unless told; a release takes 200
"""

import hashlib
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time

from harness import tier
from backup_tools import Clerk, NOT_COMPARED, PHRASE, Practice, are_programs_there, content, links, saved_keys

ROUNDS_OF_CONTROL = 10
LONGEST_LIFE = 0.3


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def crash(practice, chance):
    """Saves, is killed, and leaves a log. Answers what was acknowledged."""
    clerk = Clerk(practice.path)
    time.sleep(chance.uniform(0.02, LONGEST_LIFE))
    return clerk.kill()


def control(practice, chance):
    """Lays a good copy over the file by hand and leaves the log: must go wrong."""
    wrong = 0
    for number in range(ROUNDS_OF_CONTROL):
        copy = os.path.join(practice.folder, f"copy-{number}")
        base = sqlite3.connect(practice.path)
        base.execute("VACUUM INTO ?", (copy,))
        base.close()
        right = content(copy)
        crash(practice, chance)
        shutil.copyfile(copy, practice.path)
        try:
            wrong += content(practice.path) != right
        except sqlite3.DatabaseError:
            wrong += 1
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(practice.path + suffix):
                os.remove(practice.path + suffix)
        shutil.copyfile(copy, practice.path)
        os.chmod(practice.path, 0o600)
    print(f"control: {wrong} of {ROUNDS_OF_CONTROL} copies laid over by hand are wrong", flush=True)
    return wrong


def spoilt(file, folder, chance):
    """Three ways in which a backup comes back from a drawer."""
    with open(file, "rb") as source:
        good = source.read()
    cut = os.path.join(folder, "cut.rooftree-backup")
    with open(cut, "wb") as out:
        out.write(good[:chance.randrange(len(good))])
    flipped = os.path.join(folder, "flipped.rooftree-backup")
    with open(flipped, "wb") as out:
        # Behind the key slots: a changed cost would only make the test slow.
        at = chance.randrange(192, len(good))
        out.write(good[:at] + bytes([good[at] ^ 1]) + good[at + 1:])
    return [(cut, PHRASE), (flipped, PHRASE), (file, b"five unlikely plain words\n")]


def restore_round(practice, chance):
    """Answers what is wrong."""
    complaints = []
    done = practice.backup()
    up_to = done["facts"]["chainSeq"]
    right = content(practice.path, up_to)
    acknowledged = crash(practice, chance)
    had_log = os.path.exists(practice.path + "-wal") and os.path.getsize(practice.path + "-wal") > 0
    before = {name: digest(practice.path + name) for name in ("", "-wal")
              if os.path.exists(practice.path + name)}
    file, phrase = chance.choice(spoilt(done["file"], practice.folder, chance))
    if practice.restore(file, phrase, expected=None).returncode == 0:
        complaints.append(f"a spoilt backup was restored: {file}")
    restored = practice.restore(done["file"])
    aside = restored.stderr.decode().split("is kept: ")[1].split("\n")[0]
    if content(practice.path, up_to) != right:
        complaints.append("the restored practice is not the one of the backup")
    if links(practice.path) != up_to + 1:
        complaints.append("the trail does not end with the restore")
    if practice.cli("verify", expected=None).returncode != 0:
        complaints.append("the trail of the restored practice is broken")
    keys, damage = saved_keys(aside)
    complaints += damage
    missing = [key for key in acknowledged if key not in keys]
    if missing:
        complaints.append(f"{len(missing)} saves are not in the practice that was kept")
    if practice.strays():
        complaints.append(f"left behind: {practice.strays()}")
    print(f"{len(acknowledged)} saved after the backup, log {'left' if had_log else 'gone'}, "
          f"{len(before)} files moved aside, {len(complaints)} complaints", flush=True)
    return complaints


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else tier.pick(3, 20, 200)
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30)
    print(f"seed {seed}; not compared: {', '.join(sorted(NOT_COMPARED))}", flush=True)
    chance = random.Random(seed)
    if not are_programs_there():
        print("no programs")
        return 77
    with tempfile.TemporaryDirectory(prefix="rooftree-restore-") as folder:
        if not control(Practice(folder), chance):
            print("FAILED: a copy laid over by hand was not noticed")
            return 1
    complaints = []
    with tempfile.TemporaryDirectory(prefix="rooftree-restore-") as folder:
        practice = Practice(folder)
        done = 0
        for _ in tier.rounds(rounds, "restores"):
            done += 1
            complaints += restore_round(practice, chance)
            time.sleep(1.1)  # names of backups and of what is kept tell seconds
    for complaint in complaints:
        print(complaint)
    print(f"{done} restores, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
