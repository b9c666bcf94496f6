#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An import that is killed anywhere has brought in everybody or nobody, and the next one everybody.

The control brings the same people in as several files, each a transaction of its own.
"""
# shows: hz17_c7

import os
import sqlite3
import subprocess
import sys
import time

from harness import practice, programs, tier

PEOPLE = 1500
FILES_OF_THE_CONTROL = 10
KILLS_OF_THE_CONTROL = 60
HEADER = "NHS Number,Surname,First Name,Date of Birth\n"


def numbers(count):
    """NHS numbers of the range for tests: their last digit makes the weighted sum a multiple of 11."""
    found, serial = [], 999_000_000
    while len(found) < count:
        serial += 1
        check = 11 - sum(int(digit) * weight for digit, weight in zip(str(serial), range(10, 1, -1))) % 11
        if check != 10:
            found.append(f"{serial}{check % 11}")
    return found


def write_lists(folder, people, files):
    paths = []
    share = -(-len(people) // files)
    for number in range(files):
        path = os.path.join(folder, f"list-{files}-{number}.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(HEADER)
            for at, one in enumerate(people[number * share:(number + 1) * share], number * share):
                file.write(f"{one},Family{at},Given,05/11/1960\n")
        paths.append(path)
    return paths


def people_in(path):
    base = sqlite3.connect(path)
    count = base.execute("SELECT count(*) FROM patient").fetchone()[0]
    base.close()
    return count


def fresh(path):
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(path + suffix):
            os.remove(path + suffix)
    programs.drive(path, "prepare")
    return people_in(path)


def kill_once(path, lists, seconds):
    importing = subprocess.Popen([programs.DRIVER, path, "import", *lists], stdout=subprocess.PIPE)
    time.sleep(seconds)
    importing.kill()
    return programs.acknowledged(programs.spoken(importing.communicate()[0]))


def is_between(run, path, lists, whole, before):
    """Kills once. Answers whether a part of the people is there."""
    said = kill_once(path, lists, run.chance.uniform(0, whole))
    found = practice.look(path)
    run.require(not found.complaints, f"damaged: {found.complaints}")
    now = people_in(path) - before
    run.require(now == PEOPLE or not said, "called imported, and not there")
    return now not in (0, PEOPLE)


def main():
    programs.need()
    run = tier.Run("E37 import")
    kills, between = tier.pick(6, 100, 500), 0
    with programs.scratch() as folder:
        path = os.path.join(folder, "practice.rooftree")
        everybody = numbers(PEOPLE)
        one, several = (write_lists(folder, everybody, files) for files in (1, FILES_OF_THE_CONTROL))
        before = fresh(path)
        begun = time.monotonic()
        programs.drive(path, "import", *one)
        whole = time.monotonic() - begun
        run.require(people_in(path) - before == PEOPLE, "undisturbed, somebody is missing")
        caught = 0
        for _ in range(KILLS_OF_THE_CONTROL):
            caught = is_between(run, path, several, whole, fresh(path))
            if caught:
                break
        run.control("several files", caught)
        for _ in range(kills):
            before = fresh(path)
            between += is_between(run, path, one, whole, before)
            programs.drive(path, "import", *one)
            run.require(people_in(path) - before == PEOPLE, "the next import did not bring everybody in")
        run.require(not between, f"{between} times a part was there")
    run.say(kills=kills, people=PEOPLE, partly_there=between)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
