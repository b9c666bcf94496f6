#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/safety/requirements.md has a row for every security requirement, and what it names is there.

A row names tests by their words in quotes and other proof by its path in backticks.
"""

import re

import hazards
from tree import Tree, root_argument

TABLE = "docs/safety/requirements.md"
ROW = re.compile(r"^\| (R-\d\d) \| P\d \| ([^|]+) \| ([^|]+) \|([^|]*)\|$")
NUMBERS = {*range(1, 7), *range(10, 18), *range(20, 28), *range(30, 38), *range(40, 45), *range(50, 55),
           *range(60, 69), *range(70, 80), *range(80, 88)}
STATES = ("held", "in part", "not yet")


def names_of_tests(tree):
    names = set()
    for path in tree.files(["tests"], {".cpp"}):
        for case in hazards.TEST_CASE.finditer(tree.text(path)):
            names.add(hazards.unquoted(case.group(1)))
    return names


def check_row(tree, number, row, tests):
    name, _, state, proof = (part.strip() for part in row.groups())
    found = re.findall(r'"([^"]+)"', proof)
    paths = re.findall(r"`([^`]+)`", proof)
    if state not in STATES:
        tree.report(TABLE, number, "state", f'{name}: "{state}" is none of: {", ".join(STATES)}.')
    if state == "held" and not found and not paths:
        tree.report(TABLE, number, "proof", f"{name} is called held and names no test.")
    if state != "held" and "Missing: " not in proof:
        tree.report(TABLE, number, "missing", f"{name} is not held and does not say what is missing.")
    for words in found:
        if words not in tests:
            tree.report(TABLE, number, "test", f'{name}: no test is called "{words}".')
    for path in paths:
        if not (tree.root / path).exists():
            tree.report(TABLE, number, "path", f"{name}: {path} is not there.")


def main():
    tree = Tree(root_argument())
    tests = names_of_tests(tree)
    seen = []
    text = tree.text(TABLE) if (tree.root / TABLE).is_file() else ""
    for number, line in enumerate(text.splitlines(), 1):
        row = ROW.match(line)
        if row:
            seen.append(row.group(1))
            check_row(tree, number, row, tests)
    for number in sorted(NUMBERS):
        times = seen.count(f"R-{number:02}")
        if times != 1:
            tree.report(TABLE, 1, "row", f"R-{number:02} stands {times} times.")
    tree.finish()


if __name__ == "__main__":
    main()
