#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps a practice of an older schema as tests/data/practices/schema-NNNN.sql.

    make_fixture.py VERSION...            with the programs of the build (ROOFTREE_FAULT_PROGRAMS)
    make_fixture.py --raise VERSION...    from the newest older one that is kept, by the migrations in between

A new practice is made by the program of today; the schema of VERSION by its migrations; and of every
row the columns that there were then. That is what a program of that time would have written as long as
migrations only add. One that changes the meaning of a column needs a fixture made before it is merged,
or --raise: since schema 9 the trail vouches for hashes of rows, which older schemas do not have.
"""

import os
import pathlib
import sqlite3
import sys

from harness import fixtures, programs

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAVES = 3


def today(folder):
    path = os.path.join(folder, "today")
    programs.drive(path, "prepare")
    programs.drive(path, "save", SAVES)
    programs.drive(path, "draft", 1)
    return path


def columns(base, schema_name, table):
    return [row[1] for row in base.execute(f'PRAGMA {schema_name}.table_info("{table}")')]


def without_triggers(base):
    """Takes them away, for rows that were checked and hashed before; answers how to make them again."""
    triggers = base.execute("SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        base.execute(f'DROP TRIGGER main."{name}"')
    return [sql for _, sql in triggers]


def copy_rows(base, source):
    base.execute("ATTACH ? AS today", (source,))
    triggers = without_triggers(base)
    tables = [row[0] for row in base.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'")]
    for table in tables:
        now = columns(base, "today", table)
        shared = ", ".join(name for name in columns(base, "main", table) if name in now)
        if shared and table != "schema_info":
            base.execute(f"DELETE FROM main.{table}")
            base.execute(f"INSERT INTO main.{table} ({shared}) SELECT {shared} FROM today.{table}")
    for sql in triggers:
        base.execute(sql)
    base.commit()
    base.execute("DETACH today")


def pragma(base, name):
    return f"PRAGMA {name}={base.execute(f'PRAGMA {name}').fetchone()[0]};"


def keep(version, folder, source):
    path = os.path.join(folder, f"then-{version}")
    if source is None:
        older = max(each for each in fixtures.versions() if each < version)
        fixtures.make(fixtures.versions()[older], path)
    programs.drive(path, "schema", version)
    base = sqlite3.connect(path)
    if source is not None:
        copy_rows(base, source)
    lines = ["-- SPDX-License-Identifier: GPL-3.0-or-later",
             f"-- A practice of schema {version}, kept by tests/faults/make_fixture.py: never edit it.",
             pragma(base, "application_id"), pragma(base, "user_version"), *base.iterdump()]
    base.close()
    fixtures.FOLDER.mkdir(exist_ok=True)
    path = fixtures.FOLDER / f"schema-{version:04}.sql"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(path.relative_to(ROOT))


def main():
    programs.need()
    with programs.scratch() as folder:
        raises = sys.argv[1] == "--raise"
        source = None if raises else today(folder)
        for version in map(int, sys.argv[1 + raises:]):
            keep(version, folder, source)


if __name__ == "__main__":
    main()
