#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests that prove the controls of the hazard log, and writes docs/safety/evidence.md.

    evidence.py BUILD        ./dev evidence calls it beside a scratch PostgreSQL, so that both engines are in it
"""

import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

import hazards
from tree import Tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = "docs/safety/evidence.md"
HEAD = """# Evidence: which tests prove which control

Written by `./dev evidence`, which ran every test below{engines}; do not edit it. The controls are those of the
[hazard log](hazard-log.md). {counts}
"""


def catch_results(program, tags):
    """name of a test case -> passed, as the program itself tells."""
    if not tags:
        return {}
    told = subprocess.run([program, ",".join(f"[{tag}]" for tag in sorted(tags)), "-r", "xml"],
                          capture_output=True, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    root = xml.etree.ElementTree.fromstring(told.stdout)
    return {case.get("name"): case.find("OverallResult").get("success") == "true" for case in root.iter("TestCase")}


def ctest_passes(build, name):
    told = subprocess.run(["ctest", "--test-dir", build, "-R", f"^{name}$", "--no-tests=error"],
                          capture_output=True, text=True, check=False)
    return told.returncode == 0 and "Skipped" not in told.stdout


def results(build, found):
    in_cpp = [test for test in found if test.path.suffix == ".cpp"]
    passed = {}
    for program in ("core_tests", "ui_tests"):
        path = pathlib.Path(build, "tests", program)
        if path.exists():
            passed.update(catch_results(path, {test.tag for test in in_cpp}))
    for name in sorted({test.name for test in found if test.path.suffix != ".cpp"}):
        passed[name] = ctest_passes(build, name)
    return passed


def word(passed, name):
    return {True: "passed", False: "**failed**", None: "**not run**"}[passed.get(name)]


def rows(log, hazard, found, passed):
    for control in log.of(hazard):
        name = hazards.name_of(control.tag)
        proofs = [test for test in found if test.tag == control.tag]
        if not proofs:
            yield f"| {name} | {control.state} | | |"
        for test in proofs:
            yield f"| {name} | {control.state} | {test.name} (`{test.path.as_posix()}`) | {word(passed, test.name)} |"


def table(log, found, passed, engines):
    tags = {test.tag for test in found}
    in_place = [control for control in log.controls if control.state == hazards.IN_PLACE]
    ahead = [hazards.name_of(control.tag) for control in log.controls
             if control.state != hazards.IN_PLACE and control.tag in tags]
    counts = (f"{len(log.controls)} controls of {len(log.titles)} hazards; {len(in_place)} in place, proved by "
              f"{len({test.name for test in found})} tests.")
    if ahead:
        counts += f"\nProved already, not yet called in place: {', '.join(ahead)}."
    yield HEAD.format(engines=engines, counts=counts)
    for hazard, title in log.titles.items():
        yield f"## {hazard} {title}\n"
        yield "| control | state | test | result |\n| --- | --- | --- | --- |"
        yield from rows(log, hazard, found, passed)
        yield ""


def main():
    tree = Tree(ROOT)
    log = hazards.HazardLog(tree.text(hazards.LOG))
    found = sorted(hazards.tests(tree), key=lambda test: (test.tag, str(test.path), test.line))
    passed = results(sys.argv[1], found)
    engines = " on SQLite and on PostgreSQL" if os.environ.get("ROOFTREE_TEST_POSTGRES") else " on SQLite"
    text = "\n".join(table(log, found, passed, engines)).rstrip() + "\n"
    (ROOT / TABLE).write_text(text, encoding="utf-8")
    bad = sorted({test.name for test in found if not passed.get(test.name)})
    print("\n".join(f"{name}: {word(passed, name)}" for name in bad) or f"{len(passed)} tests passed; {TABLE} is written.")
    sys.exit(1 if bad else 0)


main()
