#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The waiting-room station holds nothing that staff do (security requirement R-20).

    check_station.py PROGRAM         read from the symbols of the program as it was built: an installed one has none
    check_station.py --root PROGRAM  it does not run as root; nothing is tried where this is not run as root
"""
# shows: hz02_c9

import os
import re
import subprocess
import sys

# A use case of staff asks for a proof of the gate, whatever it is called and wherever it lies.
STAFF = re.compile(r"\brooftree::app::Authorized<")
# Parts of the program that a patient's screen has no use for.
PART = re.compile(r"\brooftree::(audit|exchange|documents|backup|composition|desktop|cli|commands)::")
# Dialogs that show a person's files, or send something to paper.
DIALOG = re.compile(r"\b(Q(?:File|Print|PrintPreview|PageSetup|Color|Font|Input)Dialog|QPrint\w*)::")
LEAST = 1000  # a program without its symbols would pass for nothing


def names(program, *which):
    told = subprocess.run(["nm", "--demangle", *which, program], capture_output=True, text=True, check=True).stdout
    return [line.split(None, 2)[-1] for line in told.splitlines() if line.strip()]


def faults(program):
    own = names(program, "--defined-only")
    if len(own) < LEAST:
        yield f"{program} has no symbols to read."
    used = names(program, "--dynamic", "--undefined-only")
    for name in own:
        if STAFF.search(name):
            yield f"{program} holds what staff do: {name[:120]}"
        elif PART.search(name):
            yield f"{program} holds {PART.search(name).group(0)}..."
    for name in used:
        if DIALOG.search(name):
            yield f"{program} can show {DIALOG.search(name).group(1)}."


def refuses_root(program):
    if os.geteuid() != 0:
        print("Only root can try this.")
        sys.exit(77)
    told = subprocess.run([program, "--station", "/nowhere.token", "--database", "/nowhere.db"],
                          capture_output=True, text=True, timeout=30, env={"QT_QPA_PLATFORM": "offscreen"})
    refused = told.returncode != 0 and "does not run as root" in told.stderr
    print("It refuses root." if refused else f"{program} runs as root.")
    sys.exit(0 if refused else 1)


def main():
    if sys.argv[1] == "--root":
        refuses_root(sys.argv[2])
    found = sorted({fault for program in sys.argv[1:] for fault in faults(program)})
    print("\n".join(found[:40]) or "The station holds nothing that staff do.")
    sys.exit(1 if found else 0)


main()
