#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-06: bytes, sectors, pages and whole ends of the file are changed behind the program's back.

Every damage that changes a record, the trail or a table's shape has to be noticed: the practice is refused, or the checks of
`rooftree-cli verify` and `doctor` find it (driver/Practices.cpp asks the same ones). A damaged file is
never written to, and nothing crashes.

The control is SQLite's own integrity_check: alone it must miss some of the changes, or the damage done
here is too crude to prove anything.
"""

import collections
import os
import shutil
import sqlite3
import sys

from harness import programs, tier

SECTOR = 512
PAGE = 4096
# Without it, a letter that became another one is found in the trail only.
HASHES = b"row_hash"
SAVES = 12
# What is typed and not saved is no record, changes with every key, and is gone a day after it was saved.
NO_RECORDS = {b"kept_draft"}


def flip(data, chance):
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)


def flip_in_data(data, chance):
    """A letter or digit becomes another one: the kindest damage, and the hardest to see."""
    while True:
        at = chance.randrange(PAGE, len(data))
        if chr(data[at]).isalnum():
            data[at] ^= 1
            return


def zero_sector(data, chance):
    at = chance.randrange(len(data) // SECTOR) * SECTOR
    data[at:at + SECTOR] = bytes(SECTOR)


def random_sector(data, chance):
    at = chance.randrange(len(data) // SECTOR) * SECTOR
    data[at:at + SECTOR] = chance.randbytes(SECTOR)


def random_page(data, chance):
    at = chance.randrange(len(data) // PAGE) * PAGE
    data[at:at + PAGE] = chance.randbytes(PAGE)


def old_page(data, chance):
    """A page is where another one should be."""
    pages = len(data) // PAGE
    one, other = chance.randrange(1, pages) * PAGE, chance.randrange(1, pages) * PAGE
    data[one:one + PAGE] = data[other:other + PAGE]


def cut_off(data, chance):
    del data[chance.randrange(len(data)):]


def cut_pages(data, chance):
    del data[chance.randrange(1, len(data) // PAGE) * PAGE:]


def wrong_header(data, chance):
    data[chance.randrange(16)] ^= 0xFF


def foreign_application(data, chance):
    data[68:72] = chance.randbytes(4)


def grown(data, chance):
    data.extend(chance.randbytes(chance.randrange(1, 3 * PAGE)))


DAMAGES = (flip, flip, flip_in_data, flip_in_data, zero_sector, random_sector, random_page, old_page, cut_off,
           cut_pages, wrong_header, foreign_application, grown)


def content(path):
    """Every row of every table; nothing when they cannot be read any more."""
    base = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        base.text_factory = bytes
        # What SQLite calls the indexes that it made itself means nothing.
        tables = base.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()
        rows = {name: base.execute(f'SELECT * FROM "{name.decode()}" NOT INDEXED').fetchall()
                for name, sql in tables
                if sql and sql.startswith(b"CREATE TABLE") and name not in NO_RECORDS}
        return tables, rows
    except (sqlite3.Error, UnicodeDecodeError, OverflowError):
        return None
    finally:
        base.close()


def sqlite_is_content(path):
    base = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        return [row[0] for row in base.execute("PRAGMA integrity_check")] == ["ok"]
    except (sqlite3.Error, UnicodeDecodeError):
        return False
    finally:
        base.close()


class Tally:
    def __init__(self):
        self.changed = 0
        self.noticed = 0
        self.harmless = 0
        self.missed_by_sqlite = 0
        self.missed = collections.Counter()


def judge(run, path, original, damage, data, inspector, tally):
    changed = content(path) != original
    sqlite_noticed = not sqlite_is_content(path)
    verdict, detail = inspector.ask(path)
    run.require(verdict != "CRASHED", f"{damage.__name__}: crashed with {detail}")
    with open(path, "rb") as file:
        run.require(file.read() == bytes(data), f"{damage.__name__}: a damaged file was written to ({verdict})")
    noticed = verdict in ("REFUSED", "NOTICED")
    tally.changed += changed
    tally.harmless += not changed
    tally.noticed += changed and noticed
    tally.missed_by_sqlite += changed and not sqlite_noticed
    if changed and not noticed:
        tally.missed[damage.__name__] += 1
        if os.environ.get("ROOFTREE_FAULT_KEEP"):
            shutil.copy(path, f"{os.environ['ROOFTREE_FAULT_KEEP']}-{sum(tally.missed.values())}")


def main():
    programs.need()
    run = tier.Run("FT-06 damage")
    rounds, tally = tier.pick(150, 700, 3500), Tally()
    with programs.scratch() as folder, programs.Inspector() as inspector:
        template = os.path.join(folder, "template")
        programs.drive(template, "prepare")
        programs.drive(template, "save", SAVES)
        original = content(template)
        with open(template, "rb") as file:
            sound = file.read()
        for number in range(rounds):
            damage = DAMAGES[number % len(DAMAGES)]
            data = bytearray(sound)
            damage(data, run.chance)
            if data == sound:
                continue
            path = os.path.join(folder, f"damaged-{number}")
            with open(path, "wb") as file:
                file.write(data)
            os.chmod(path, 0o600)
            judge(run, path, original, damage, data, inspector, tally)
            for name in os.listdir(folder):
                if name != "template":
                    os.remove(os.path.join(folder, name))
    run.control("SQLite's own check misses changes", tally.missed_by_sqlite)
    run.say(damages=rounds, changed_what_is_stored=tally.changed, noticed=tally.noticed, harmless=tally.harmless,
            missed_by_integrity_check=tally.missed_by_sqlite)
    if tally.missed:
        print(f"changed and not noticed: {dict(tally.missed)}")
    has_hashes = any(name == HASHES for name, _ in original[0])
    run.require(not has_hashes or not tally.missed, "a change was not noticed")
    run.require(set(tally.missed) <= {"flip", "flip_in_data"}, "damage to whole sectors was not noticed")
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
