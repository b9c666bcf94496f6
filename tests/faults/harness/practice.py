# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks into a practice's file without any code of the program under test."""

import sqlite3

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


class Findings:
    """What is wrong with one file."""

    def __init__(self):
        self.saved = {}
        self.missing = 0  # acknowledged and not there
        self.half = 0  # saves of which only a part is there
        self.complaints = []  # of SQLite, about the file

    @property
    def any(self):
        return bool(self.missing or self.half or self.complaints)


def look(path, acknowledged=(), thoroughly=True):
    """Findings about the file; `acknowledged` are save keys that the screen called saved."""
    found = Findings()
    base = sqlite3.connect(path)
    try:
        if thoroughly:
            found.complaints += [row[0] for row in base.execute("PRAGMA integrity_check") if row[0] != "ok"]
            found.complaints += [str(row) for row in base.execute("PRAGMA foreign_key_check")]
        _count(base, found, acknowledged)
    except sqlite3.Error as error:
        found.complaints.append(str(error))
    finally:
        base.close()
    return found


def _count(base, found, acknowledged):
    if not base.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'audit_event'").fetchone()[0]:
        found.missing = len(acknowledged)
        return
    found.saved = dict(base.execute("SELECT save_key, id FROM audit_event"))
    found.missing = sum(1 for key in acknowledged if key not in found.saved)
    events = {row[0] for row in base.execute(
        "SELECT id FROM audit_event WHERE action = 'consultation.write'")}
    wrong = set()
    for table, number in PARTS.items():
        counts = dict(base.execute(f"SELECT saved_in, count(*) FROM {table} GROUP BY saved_in"))
        wrong |= {event for event in events if counts.get(event, 0) != number}
        wrong |= {event for event in counts if event not in events}
    found.half = len(wrong)


def draft_number(path):
    """The number of the draft that is kept, 0 without one, -1 when it is not whole."""
    base = sqlite3.connect(path)
    try:
        row = base.execute("SELECT content FROM kept_draft WHERE resolved_at IS NULL").fetchone()
    except sqlite3.OperationalError:
        row = None
    finally:
        base.close()
    if not row:
        return 0
    content = row[0].decode() if isinstance(row[0], bytes) else row[0]
    number, length, text = content.split(" ", 2)
    return int(number) if len(text) == int(length) else -1
