#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source names its licence; nothing committed names a person's machine or holds a key."""

import re

from tree import Tree, root_argument

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
LICENSED = {".cpp", ".h", ".cmake", ".py", ".sh", ".sql", ".qss"}
# Written by the migrations; a test keeps it equal to what they make, to the byte.
GENERATED = {"resources/schema.sql"}
LICENSED_NAMES = {"CMakeLists.txt", "dev", "run", "with-postgres"}
TEXT = LICENSED | {".txt", ".md", ".json", ".csv", ".ts", ".yml", ".svg", ""}
SECRETS = [
    ("machine-path", re.compile(r"(?<![\w.])/(work|farm|root|home/[a-z]\w*|Users/\w+)/")),
    ("private-key", re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")),
    ("token", re.compile(r"\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|xox[abp]-[A-Za-z0-9-]{10,})\b")),
]
# The checks and their self-test hold what they look for.
OWN = "cmake/checks/"


def check_licence(tree, path):
    if path.as_posix() in GENERATED:
        return
    if path.suffix in LICENSED or path.name in LICENSED_NAMES:
        if SPDX not in "\n".join(tree.text(path).splitlines()[:2]):
            tree.report(path, 1, "spdx", f"the first line must say {SPDX}.")


def check_secrets(tree, path):
    if path.suffix not in TEXT:
        return
    for number, line in enumerate(tree.text(path).splitlines(), 1):
        for name, pattern in SECRETS:
            if pattern.search(line):
                tree.report(path, number, name, "this must not be committed.")


def main():
    tree = Tree(root_argument())
    for path in tree.tracked():
        check_licence(tree, path)
        if not path.as_posix().startswith(OWN):
            check_secrets(tree, path)
    tree.finish()


main()
