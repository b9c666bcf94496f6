#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source is as clang-format 14 leaves it (.clang-format); ./dev format mends it."""

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from tree import Tree, root_argument

VERSION = 14
SKIPPED = 77
BATCH = 20


def formatter():
    """The clang-format of our version, or None after saying why there is none."""
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if not program:
            continue
        told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
        if re.search(rf"version {VERSION}\.", told):
            return program
        print(f"{name} is {told.strip()}: other versions than {VERSION} format a few lines differently.")
    print(f"Skipped: clang-format {VERSION} is not installed.")
    return None


def check_batch(program, tree, paths):
    told = subprocess.run([program, "--dry-run", "-Werror", "--style=file", *map(str, paths)],
                          cwd=tree.root, capture_output=True, text=True, check=False)
    for row in told.stderr.splitlines():
        place = re.match(r"(.+?):(\d+):\d+: error: ", row)
        if place:
            tree.report(place[1], place[2], "format", "run ./dev format.")


def main():
    tree = Tree(root_argument())
    program = formatter()
    if not program:
        sys.exit(SKIPPED)
    paths = list(tree.files(["src", "ui", "tests"], {".h", ".cpp"}))
    batches = [paths[at:at + BATCH] for at in range(0, len(paths), BATCH)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda batch: check_batch(program, tree, batch), batches))
    tree.finish()


main()
