# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the hazard log, and which tests say that they prove one of its controls.

A test in C++ carries the control as a tag, "[hz03_c2]". A check or harness in Python has a line
"# shows: hz08_c5, hz22_c2".
"""

import collections
import re

LOG = "docs/safety/hazard-log.md"
HEADING = re.compile(r"^## (HZ-\d\d) (.+)$")
RISK = re.compile(r"\b(Before|After): (\d) x (VL|L|M|H|VH) = (\d)\b")
ROW = re.compile(r"^\| (HZ-\d\d)\.c(\d+) \| (.+) \| ([^|]+) \|$")
IN_PLACE = "in place"

TAG = re.compile(r"\[(hz\d\d_c\d+)\]")
SHOWS = re.compile(r"^# shows: (.+)$", re.MULTILINE)
QUOTED = r'"(?:\\.|[^"\\])*"'
TEST_CASE = re.compile(rf"\bTEST_CASE\(\s*((?:{QUOTED}\s*)+),\s*((?:{QUOTED}\s*)+)\)")

Control = collections.namedtuple("Control", "tag line hazard sentence state")
Test = collections.namedtuple("Test", "tag name path line")
Risk = collections.namedtuple("Risk", "when severity likelihood number")


class HazardLog:
    """The log as read: hazards by number with their risks, and the controls in their order."""

    def __init__(self, text):
        self.titles, self.lines, self.controls = {}, {}, []
        self.risks = collections.defaultdict(list)
        hazard = None
        for number, line in enumerate(text.splitlines(), 1):
            heading, row = HEADING.match(line), ROW.match(line)
            if heading:
                hazard = heading.group(1)
                self.titles[hazard], self.lines[hazard] = heading.group(2), number
            elif row:
                self.controls.append(Control(tag_of(row.group(1), row.group(2)), number, hazard,
                                             row.group(3), row.group(4).strip()))
            for found in RISK.finditer(line):
                self.risks[hazard].append(Risk(*found.groups()))

    def of(self, hazard):
        return [control for control in self.controls if control.hazard == hazard]


def tag_of(hazard, number):
    return f"hz{hazard[3:]}_c{number}"


def name_of(tag):
    """HZ-03.c2 for hz03_c2."""
    return f"HZ-{tag[2:4]}.{tag[5:]}"


def unquoted(parts):
    return "".join(part[1:-1] for part in re.findall(QUOTED, parts))


def cpp_tests(text, path):
    for found in TEST_CASE.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        for tag in TAG.findall(unquoted(found.group(2))):
            yield Test(tag, unquoted(found.group(1)), path, line)


def python_tests(text, path):
    # The name that ctest has for it: faults_kill9_test, cli_without_network_test, check_hardening.
    name = f"{path.parent.name}_{path.stem}" if path.parts[0] == "tests" else path.stem
    for found in SHOWS.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        for tag in re.split(r",\s*", found.group(1).strip()):
            yield Test(tag, name, path, line)


def tests(tree):
    """Every (control, test) of the tree."""
    for path in tree.files(["tests"], {".cpp"}):
        yield from cpp_tests(tree.text(path), path)
    for path in tree.files(["tests", "cmake/checks"], {".py"}):
        if path.name != "hazards.py":
            yield from python_tests(tree.text(path), path)
