#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built programs carry the hardening of security requirement R-80: check_hardening.py PROGRAM..."""
# shows: hz22_c2

import re
import subprocess
import sys

# what readelf must show of a program
WANTED = [
    ("position-independent", re.compile(r"\(FLAGS_1\).*\bPIE\b")),
    ("read-only after relocation", re.compile(r"^\s*GNU_RELRO\b", re.MULTILINE)),
    ("bound at start", re.compile(r"\(FLAGS_1\).*\bNOW\b")),
    ("guarded by a stack protector", re.compile(r"\b__stack_chk_fail\b")),
    ("without an executable stack", re.compile(r"^\s*GNU_STACK\b.*\bRW\s", re.MULTILINE)),
]


def readelf(program):
    return subprocess.run(["readelf", "--wide", "--program-headers", "--dynamic", "--dyn-syms", program],
                          capture_output=True, text=True, check=True).stdout


def main():
    missing = []
    for program in sys.argv[1:]:
        told = readelf(program)
        missing += [f"{program} is not {name}." for name, pattern in WANTED if not pattern.search(told)]
    print("\n".join(missing) or "Every program is hardened.")
    sys.exit(1 if missing else 0)


main()
