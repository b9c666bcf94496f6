#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A log holds sentences, codes, ids and counts: every log call's text is a literal, and every value one of these.

Security requirement R-70. What a person is called, said or typed has no way into an expression that is listed here.
"""
# shows: hz20_c4

import re

from tree import Tree, root_argument, without_comment

CALL = re.compile(r"(?:\blog\(\)|\b\w*[lL]og(?:ger)?\b|\bspdlog)\s*(?:\.|->|::)\s*"
                  r"(?:trace|debug|info|warn|error|critical|log)\s*\(")
LITERAL = re.compile(r'^(?:"(?:\\.|[^"\\])*"\s*)+$')
# An outcome's reason code; a word for a setting, a migration, a state of the server; a number.
VALUES = [re.compile(pattern) for pattern in (
    r"^[\w.()>*-]*\b(detail|code|sqlState)\.toStdString\(\)$",
    r"^(setting|code|sqlState)$",
    r"^(migration|code|reason|action|table)\.toStdString\(\)$",
    r"^([\w.()>-]*\b)?\w*([cC]ount|[vV]ersion|[nN]umber|[sS]eq|[bB]ytes|[pP]ages|[tT]ries|[mM]s|[sS]econds|[mM]inutes|[dD]ays)"
    r"(\(\)|\.count\(\)|\.value\(\))?$",
    r"^[\w.()>-]+\.size\(\)$",
    r"^\*?(gone|done|kept|left|added|removed)$",
    r"^\w*([iI]d|event)\.value\(\)$",
    r"^static_cast<(int|qint64|std::size_t)>\([\w.()>-]*\)$",
    r"^QString::number\(\w*([cC]ount|[nN]umber|[vV]ersion|[dD]ays)\)\.toStdString\(\)$",
    # What moc wrote down of a class.
    r"^slow\.className$",
    # Messages of Qt pass the list of harmless ones first.
    r"^levelOf\(type\)$",
    r"^loggable\(category, message\)\.toStdString\(\)$",
)]


def arguments(text, start):
    """The arguments of the call whose opening bracket is before `start`, and where it ends."""
    found, depth, quoted, last, at = [], 0, False, start, start
    while at < len(text):
        c = text[at]
        if quoted:
            at += c == "\\"
            quoted = c != '"'
        elif c == '"':
            quoted = True
        elif c in "([{":
            depth += 1
        elif c in ")]}" and depth:
            depth -= 1
        elif c in ",)" and not depth:
            found.append(" ".join(text[last:at].split()))
            last = at + 1
            if c == ")":
                return [each for each in found if each]
        at += 1
    return found


def is_allowed(argument):
    return any(pattern.match(argument) for pattern in VALUES)


def check_file(tree, path):
    text = "\n".join(without_comment(line) for line in tree.text(path).splitlines())
    for call in CALL.finditer(text):
        given = arguments(text, call.end())
        # log(level, text, ...) has its level first.
        if given and is_allowed(given[0]) and not LITERAL.match(given[0]):
            given = given[1:]
        if not given:
            continue
        number = text.count("\n", 0, call.start()) + 1
        if not LITERAL.match(given[0]):
            tree.report(path, number, "log-text", f"the text of a log line is a literal, not {given[0]}.")
        for argument in given[1:]:
            if not is_allowed(argument):
                tree.report(path, number, "log-value",
                            f"\"{argument}\" may hold a patient's data: log a code, an id or a count.")


def main():
    tree = Tree(root_argument())
    for path in tree.files(["src", "ui"], {".h", ".cpp"}):
        check_file(tree, path)
    tree.finish()


main()
