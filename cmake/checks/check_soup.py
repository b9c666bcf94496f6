#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of libraries is whole (security requirement R-81).

    check_soup.py [TREE]        every package of cmake/packages.txt stands in docs/safety/soup.md
    check_soup.py PROGRAM...    so does every library that the built programs need
"""
# shows: hz22_c1

import pathlib
import re
import subprocess
import sys

from tree import Tree, root_argument

LIST = "docs/safety/soup.md"
PACKAGES = "cmake/packages.txt"
NEEDED = re.compile(r"\(NEEDED\).*\[([^\]]+)\]")
GROUPS = ("build", "run", "test", "check")


def words_of(text):
    """Whatever stands in a table: names of libraries and packages."""
    rows = "\n".join(line for line in text.splitlines() if line.startswith("|"))
    return set(re.findall(r"[A-Za-z0-9][\w.+-]*\w|g\+\+|libstdc\+\+", rows))


def check_packages(tree):
    listed = words_of(tree.text(LIST)) if (tree.root / LIST).is_file() else set()
    for number, line in enumerate(tree.text(PACKAGES).splitlines(), 1):
        parts = line.split()
        if parts and parts[0] in GROUPS and parts[1] not in listed:
            tree.report(PACKAGES, number, "soup", f"{parts[1]} is missing in {LIST}.")


def needed_by(program):
    told = subprocess.run(["readelf", "--wide", "--dynamic", program], capture_output=True, text=True, check=True)
    return [name.split(".so")[0] for name in NEEDED.findall(told.stdout)]


def main():
    programs = [name for name in sys.argv[1:] if pathlib.Path(name).is_file()]
    if not programs:
        tree = Tree(root_argument())
        check_packages(tree)
        tree.finish()
    root = pathlib.Path(__file__).resolve().parents[2]
    text = (root / LIST).read_text(encoding="utf-8")
    missing = [f"{program} needs {library}, which is missing in {LIST}."
               for program in programs for library in needed_by(program) if f"`{library}`" not in text]
    print("\n".join(missing) or "Every library that is linked is on the list.")
    sys.exit(1 if missing else 0)


main()
