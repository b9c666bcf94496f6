#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hazard log is whole, and every control that it calls "in place" has a test that says it proves it.

docs/safety/hazard-log.md holds the controls, docs/safety/risk-plan.md the matrix and docs/safety/README.md the
words that a state may have. ./dev evidence writes the table of tests.
"""

import re

import hazards
from tree import Tree, root_argument

PLAN = "docs/safety/risk-plan.md"
STEPS = "docs/safety/README.md"
MATRIX_ROW = re.compile(r"^\| \*\*(VL|L|M|H|VH)\*\* \|((?: \d \|){5})$", re.MULTILINE)
STEP_ROW = re.compile(r"^\| comes with ([a-z ]+) \|", re.MULTILINE)


def matrix(text):
    """likelihood -> the five numbers by severity."""
    return {row.group(1): re.findall(r"\d", row.group(2)) for row in MATRIX_ROW.finditer(text)}


def check_risks(tree, log, numbers):
    for hazard, line in log.lines.items():
        risks = log.risks[hazard]
        if [risk.when for risk in risks] != ["Before", "After"]:
            tree.report(hazards.LOG, line, "risk", f"{hazard} needs one risk before and one after its controls.")
        for risk in risks:
            severity = int(risk.severity)
            right = numbers.get(risk.likelihood, ["?"] * 5)[severity - 1] if 1 <= severity <= 5 else "?"
            if risk.number != right:
                tree.report(hazards.LOG, line, "risk",
                            f"{hazard}: {risk.severity} x {risk.likelihood} is {right} in the matrix, not {risk.number}.")
        if not log.of(hazard):
            tree.report(hazards.LOG, line, "control", f"{hazard} has no control.")


def check_controls(tree, log, shown, steps):
    seen = set()
    for control in log.controls:
        name = hazards.name_of(control.tag)
        if control.tag in seen:
            tree.report(hazards.LOG, control.line, "control", f"{name} stands twice.")
        seen.add(control.tag)
        if control.hazard != name[:5]:
            tree.report(hazards.LOG, control.line, "control", f"{name} stands under {control.hazard}.")
        if control.state == hazards.IN_PLACE:
            if control.tag not in shown:
                tree.report(hazards.LOG, control.line, "evidence",
                            f"{name} is said to be in place, but no test has the tag [{control.tag}].")
        elif control.state not in steps:
            tree.report(hazards.LOG, control.line, "state", f"{name}: \"{control.state}\" is no state of {STEPS}.")


def text_or_nothing(tree, name):
    return tree.text(name) if (tree.root / name).is_file() else ""


def main():
    tree = Tree(root_argument())
    log = hazards.HazardLog(text_or_nothing(tree, hazards.LOG))
    found = list(hazards.tests(tree))
    known = {control.tag for control in log.controls}
    if not known:
        tree.report(hazards.LOG, 1, "control", "there is no control in the log.")
    steps = {f"comes with {step.strip()}" for step in STEP_ROW.findall(text_or_nothing(tree, STEPS))}
    check_risks(tree, log, matrix(text_or_nothing(tree, PLAN)))
    check_controls(tree, log, {test.tag for test in found}, steps)
    for test in found:
        if test.tag not in known:
            tree.report(test.path, test.line, "tag", f"[{test.tag}] is no control of {hazards.LOG}.")
    tree.finish()


main()
