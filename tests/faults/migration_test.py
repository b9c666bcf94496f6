#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-20: an upgrade is there or it is not, wherever it is killed, and no row gets lost.

Every kept practice of an older schema (tests/data/practices) is upgraded and killed on the way, over and
over; then the upgrade is finished. A practice of a newer schema is refused and left as it is. Power cuts
and disk errors in upgrades are in powerloss_test.py and ioerror_test.py.

The control commits every statement of a migration by itself.

    migration_test.py [SCHEMA...]      those of these schemas; all unless told
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import time

from harness import fixtures, judge, programs, tier

KILLS_OF_THE_CONTROL = 400


def time_of(path, mode):
    """How long the driver takes, so that kills fall into its work."""
    begun = time.monotonic()
    programs.drive(path, mode)
    return time.monotonic() - begun


def kill_once(path, mode, seconds):
    migrating = subprocess.Popen([programs.DRIVER, path, mode], stdout=subprocess.PIPE)
    time.sleep(seconds)
    migrating.kill()
    return programs.spoken(migrating.communicate()[0])


def campaign(run, fixture, mode, kills, inspector, stop_early=False):
    """Answers what was wrong after each kill that left something wrong, and the number of kills."""
    wrong, killed = [], 0
    judged = judge.migration(fixtures.rows(fixture))
    with programs.scratch() as folder:
        path = os.path.join(folder, "practice.rooftree")
        shutil.copy(fixture, path)
        whole = time_of(path, mode)
        for _ in tier.rounds(kills, "kills"):
            killed += 1
            for name in os.listdir(folder):
                os.remove(os.path.join(folder, name))
            shutil.copy(fixture, path)
            said = kill_once(path, mode, run.chance.uniform(0, whole))
            found = judged(path, said, inspector)
            if not found and mode == "migrate":
                found = judged(path, programs.drive(path, mode), inspector)
            if found:
                wrong.append(found)
            if wrong and stop_early:
                break
    return wrong, killed


def require_refusal_of_newer(run, fixture, inspector):
    with programs.scratch() as folder:
        path = os.path.join(folder, "practice.rooftree")
        shutil.copy(fixture, path)
        programs.drive(path, "migrate")
        base = sqlite3.connect(path)
        newest = base.execute("PRAGMA user_version").fetchone()[0]
        base.execute(f"PRAGMA user_version={newest + 1}")
        base.commit()
        base.close()
        with open(path, "rb") as file:
            before = file.read()
        verdict = inspector.ask(path)
        done = subprocess.run([programs.DRIVER, path, "migrate"], capture_output=True, check=False)
        with open(path, "rb") as file:
            run.require(file.read() == before, "a newer practice was written to")
        run.require(verdict == ("REFUSED", "database.newer"), f"a newer practice: {verdict}")
        run.require(done.returncode == 3 and not done.stdout, "a newer practice was migrated")
        return newest


def main():
    programs.need()
    run = tier.Run("FT-20 migration")
    kills, total = tier.pick(4, 100, 500), 0
    with fixtures.laid_out(), programs.Inspector() as inspector:
        oldest = fixtures.old()[0][1]
        wrong, _ = campaign(run, oldest, "migrate-in-pieces", KILLS_OF_THE_CONTROL, inspector, stop_early=True)
        run.control("every statement by itself", len(wrong))
        chosen = [old for old in fixtures.old() if not sys.argv[1:] or str(old[0]) in sys.argv[1:]]
        for version, path in chosen:
            wrong, killed = campaign(run, path, "migrate", kills, inspector)
            run.require(not wrong, f"from {version}: {wrong[:3]}")
            total += killed
            run.say(from_schema=version, kills_of_it=killed, bad_of_it=len(wrong))
        newest = require_refusal_of_newer(run, oldest, inspector)
        without = [str(version) for version in range(1, newest) if version not in fixtures.versions()]
        if without:
            print(f"no practice is kept of schema {', '.join(without)}: make_fixture.py makes one")
        # Between releases nobody has these; a release needs them all.
        run.require(not without or tier.name() == "short", f"no practice is kept of schema {without}")
        run.say(schemas=len(chosen), kills=total, bad=len(run.failures))
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
