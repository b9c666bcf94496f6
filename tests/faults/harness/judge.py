# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be left after a fault. Each judge answers what is wrong with a file, or nothing.

`said` are the lines of the driver until then, `inspector` the program's own look (programs.Inspector).
"""

import os
import subprocess

from harness import fixtures, practice, programs


def saves(path, said, inspector):
    """Everything called saved is there, whole, and the file is sound."""
    found = practice.look(path, programs.acknowledged(said))
    if found.complaints:
        return f"damaged: {found.complaints[0]}"
    if found.missing:
        return "lost"
    if found.half:
        return "half there"
    refused = [words[1] for words in said if words[0] == "NOT"]
    if any(key in found.saved for key in refused):
        return "called not saved, and saved"
    return inspector.sample(path, ("GOOD",))


def drafts(path, said, inspector):
    """The draft is the last one that was kept, or a newer one, and whole."""
    wrong = saves(path, [], inspector)
    if wrong:
        return wrong
    last = max((int(key.split("-")[1]) for key in programs.acknowledged(said)), default=0)
    return "" if practice.draft_number(path) >= last else "lost"


def creation(path, said, inspector):
    """Nothing yet, or a practice that opens; and in both cases the next try makes one that lasts."""
    if programs.acknowledged(said):
        return saves(path, said, inspector) if os.path.exists(path) else "lost"
    if os.path.exists(path) and os.path.getsize(path):
        verdict, detail = inspector.ask(path)
        if verdict == "GOOD":
            return ""
        if verdict != "OLD" and detail != "database.missing":
            return f"{verdict} {detail}"
        mode = "migrate" if verdict == "OLD" else "prepare"
    else:
        mode = "prepare"
    done = subprocess.run([programs.DRIVER, path, mode], capture_output=True, check=False)
    if done.returncode:
        return f"in the way of the next try: {done.stderr.decode().strip()}"
    return inspector.wrong(path, ("GOOD",))


# Drafts got a table with room for every form.
MOVED = {"draft": "kept_draft"}


def migration(rows):
    """At one version or another, with every row that was there before."""
    def judge(path, said, inspector):
        wrong = inspector.wrong(path, ("GOOD",) if programs.acknowledged(said) else ("GOOD", "OLD"))
        if wrong:
            return wrong
        now = fixtures.rows(path)
        there = {table: max(now.get(table, 0), now.get(MOVED.get(table), 0)) for table in rows}
        return "" if now and all(there[table] >= count for table, count in rows.items()) else "lost"
    return judge
