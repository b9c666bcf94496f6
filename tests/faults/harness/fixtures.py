# SPDX-License-Identifier: GPL-3.0-or-later
"""Practices as earlier programs left them: tests/data/practices/schema-NNNN.sql, one a schema."""

import contextlib
import os
import pathlib
import re
import sqlite3

from harness import programs

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "data" / "practices"
_made = {}


def versions():
    """{version: path of the SQL}."""
    found = {}
    for path in sorted(FOLDER.glob("schema-*.sql")):
        found[int(re.search(r"schema-(\d+)", path.name)[1])] = path
    return found


def make(sql, path):
    """The practice's file from its SQL."""
    base = sqlite3.connect(path)
    base.executescript(pathlib.Path(sql).read_text(encoding="utf-8"))
    base.execute("PRAGMA journal_mode=WAL")
    base.close()
    os.chmod(path, 0o600)


@contextlib.contextmanager
def laid_out():
    """Makes every fixture, for old()."""
    with programs.scratch() as folder:
        for version, sql in versions().items():
            _made[version] = os.path.join(folder, f"schema-{version}.rooftree")
            make(sql, _made[version])
        yield
        _made.clear()


def old():
    """[(version, path)] within laid_out()."""
    return sorted(_made.items())


def rows(path):
    """{table: number of rows}; nothing when it cannot be read."""
    try:
        base = sqlite3.connect(path)
        names = [row[0] for row in base.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'")]
        return {name: base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
    except sqlite3.Error:
        return None
    finally:
        base.close()
