#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that have grown past what one idea needs fail; functions over 60 lines are listed when ctags is there."""

import re
import shutil
import subprocess

from tree import Tree, root_argument

LIMITS = {".cpp": 400, ".h": 200}
FUNCTION_LIMIT = 60


def check_files(tree):
    for path in tree.files(["src", "ui"], set(LIMITS)):
        lines = len(tree.text(path).splitlines())
        limit = LIMITS[path.suffix]
        if lines > limit:
            tree.report(path, lines, "size", f"{lines} lines, the limit is {limit}: which two ideas are in it?")


def list_long_functions(tree):
    ctags = shutil.which("ctags")
    if not ctags:
        return
    paths = [str(tree.root / path) for path in tree.files(["src", "ui"], {".cpp"})]
    listed = subprocess.run([ctags, "-L", "-", "--kinds-C++=f", "--fields=+ne", "-f", "-"],
                            input="\n".join(paths), capture_output=True, text=True, check=False)
    for row in listed.stdout.splitlines():
        span = re.search(r"\bline:(\d+).*\bend:(\d+)", row)
        if span and int(span[2]) - int(span[1]) + 1 > FUNCTION_LIMIT:
            name, path = row.split("\t")[:2]
            print(f"warning: {path}:{span[1]}: {name} has {int(span[2]) - int(span[1]) + 1} lines")


def main():
    tree = Tree(root_argument())
    check_files(tree)
    list_long_functions(tree)
    tree.finish()


main()
