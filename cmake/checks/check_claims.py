#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says stays inside its intended purpose (docs/safety/intended-purpose.md).

No text that a person may read speaks of a dose, a diagnosis, triage, a prediction or a band of severity: whoever
builds such a thing changes the intended purpose first, and with it this check.
"""
# shows: hz06_c1, hz21_c1

import re

from tree import Tree, root_argument, without_comment

CLAIMS = [
    ("dose", re.compile(r"\b(dos(e|es|age|ages)|opioids?|morphine|methadone|OME|MME)\b", re.IGNORECASE)),
    ("diagnosis", re.compile(r"\b(diagnos\w+|differential)\b", re.IGNORECASE)),
    ("triage", re.compile(r"\btriag\w+\b", re.IGNORECASE)),
    ("prediction", re.compile(r"\b(predict\w*|prognos\w+|risk scores?|likely to (die|relapse))\b", re.IGNORECASE)),
    ("band", re.compile(r"\bGOLD (group|stage|grade|[A-E1-4])\b|\bseverity (band|score|class)\b")),
]
# Places that say what the program does not do, and words of other systems that are read and never shown as ours.
MAY = re.compile(r"(gives no advice|works out no dose|no diagnosis)")
STRING = re.compile(r'"((?:\\.|[^"\\])*)"')
# The one calculator, which is off until a safety officer and an administrator turn it on (HZ-06): its files may
# speak of what it computes, and nothing else may. Its name stands where it is switched, listed and traced.
CALCULATOR = re.compile(r"(^|/)opioids/|^resources/(rules/opioid_factors\.json|help/opioid-total\.md)$"
                        r"|/OpioidSentences\.cpp$")
ITS_NAME = re.compile(r"\bopioid[A-Z]\w*|\bopioids?[.-][a-z-]+|[Oo]pioid total|opioids/")
READ_BY_PEOPLE = ["resources/help", "resources/topics", "resources/rules", "resources/indicators",
                  "resources/training"]


def report(tree, path, number, text):
    text = ITS_NAME.sub("", text)
    for rule, pattern in CLAIMS:
        if rule == "dose" and CALCULATOR.search(str(path)):
            continue
        if pattern.search(text) and not MAY.search(text):
            tree.report(path, number, rule, "this is outside the intended purpose; a safety officer decides first.")


def main():
    tree = Tree(root_argument())
    for path in tree.files(["src", "ui"], {".h", ".cpp"}):
        for number, line in enumerate(tree.text(path).splitlines(), 1):
            if not line.lstrip().startswith("#include"):
                report(tree, path, number, " ".join(STRING.findall(without_comment(line))))
    for path in tree.files(READ_BY_PEOPLE, {".md", ".csv", ".json", ".txt"}):
        for number, line in enumerate(tree.text(path).splitlines(), 1):
            report(tree, path, number, line)
    tree.finish()


main()
