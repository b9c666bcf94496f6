#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that the house rules forbid, each where it is forbidden (CONTRIBUTING.md, "What the checks refuse")."""

import re

from tree import Tree, root_argument, statements

DIALOGS = r"ui/widgets/(.*/)?\w*Dialogs\w*\.(h|cpp)$"
ASYNC = r"ui/presentation/(.*/)?Async\w*\.(h|cpp)$"
CLOCK = r"src/.*Clock\.(h|cpp)$"

# rule, folders, files that may, pattern, what to do instead
RULES = [
    ("style-sheet", "ui", r"ui/theme/", r"setStyleSheet\(", "looks come from ui/theme"),
    ("colour", "ui", r"ui/theme/",
     r"#[0-9a-fA-F]{6}\b|QColor\(\s*(0x|\d)|\bqRgba?\(|Qt::(white|black|red|green|blue|gray|yellow)\b",
     "take a colour role from ui/theme"),
    ("dialog", "ui", DIALOGS, r"\b(QMessageBox|QFileDialog|QInputDialog)\b", "use the Dialogs port"),
    ("exec", "ui", DIALOGS + r"|ui/app/", r"(\.|->)exec\(", "no nested event loop; open() and a signal"),
    ("event-loop", "src ui", "", r"\bprocessEvents\b|\bQEventLoop\b", "no nested event loop"),
    ("sender", "src ui", "", r"\bsender\(\)", "connect with a lambda that knows its object"),
    ("string-connect", "src ui tests", "", r"\b(SIGNAL|SLOT)\(", "connect member pointers"),
    ("thread", "src ui", ASYNC, r"\bQtConcurrent::|\bstd::j?thread\b|\bQThread::create\b|new QThread\b",
     "cross threads through runAsync"),
    ("then", "src ui", "", r"\.then\(\s*this\b", "crashes in Qt 6.4 when the receiver is gone; use runAsync"),
    ("number", "ui src", r"src/domain/", r"\bto(Double|Float)\(\s*&", "parse what was typed with the domain's parsers"),
    ("arg-chain", "src ui", "", r"\.arg\(.*\)\s*\.arg\(",
     "a value may contain %1: give all values to one arg(), numbers through QString::number"),
    ("html", "ui", "", r"\bsetHtml\(|\binsertHtml\(|Qt::RichText\b", "show text from people as plain text"),
    ("what", "src ui", "", r"(\.|->)what\(\)", "the text of an exception may hold a patient's data: use its code"),
    ("qt-sql", "src ui tests", "", r"\bQSql(Query|Database)\b", "storage goes through SOCI"),
    ("sql", "src ui", r"src/storage/",
     r'"[^"]*\b(SELECT\s|INSERT INTO\b|DELETE FROM\b|UPDATE \w+ SET\b|CREATE TABLE\b|PRAGMA \w)',
     "SQL belongs to src/storage"),
    ("network", "src ui", "", r"\bQNetworkAccessManager\b|\bQ(Tcp|Udp)Socket\b|\bQDesktopServices\b|\bQWebSocket\b",
     "the program has no network of its own"),
    ("clock", "src ui", CLOCK, r"\bcurrent(Date|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch|Time)\(\)|system_clock::now",
     "ask the Clock port"),
    ("log", "src ui", "", r"\bq(Debug|Info|Warning|Critical)\(", "log through spdlog, ids and counts only"),
    ("settings", "ui/views ui/widgets", "", r"\bQSettings\b", "settings belong to ui/app"),
    ("translate", "src", r"src/wording/", r"\btr\(|\bQCoreApplication::translate\b", "the core holds no sentences for people"),
    ("singleton", "src ui", "", r"\bstatic\b[^;=]*\binstance\(\)", "pass it from the composition root"),
    ("delete", "src ui", "", r"(?<![=\w])\s*\bdelete(\[\])?\s+\w", "unique_ptr in the core, parents in the ui"),
    ("std-namespace", "src ui tests", "", r"\busing namespace std;", "name std::"),
    ("process", "src ui", r"src/cli/", r"\bQProcess\b|\bstd::system\(|\bpopen\(", "only the command line starts another program: the desktop, for its tour"),
    ("sleep", "src ui tests", r"tests/(faults|bench)/",
     r"sleep_for\(|\bQTest::q(Sleep|Wait)\(|\bQThread::(m|u)?sleep\(|\busleep\(", "wait for the event, not for time"),
]
UNOWNED_NOTE = re.compile(r"//.*\b(TODO|FIXME|XXX)\b(?!\s*\(#\d+\))")


COMPILED = [(name, folders.split(), re.compile(may) if may else None, re.compile(pattern), instead)
            for name, folders, may, pattern, instead in RULES]


def applies(folders, may, path):
    name = path.as_posix()
    return any(name.startswith(folder + "/") for folder in folders) and not (may and may.match(name))


def check_file(tree, path):
    text = tree.text(path)
    rules = [(name, pattern, instead) for name, folders, may, pattern, instead in COMPILED
             if applies(folders, may, path)]
    for number, code in statements(text):
        for name, pattern, instead in rules:
            if pattern.search(code):
                tree.report(path, number, name, instead + ".")
    for number, line in enumerate(text.splitlines(), 1):
        if UNOWNED_NOTE.search(line):
            tree.report(path, number, "todo", "a TODO names its issue: TODO(#12).")


def main():
    tree = Tree(root_argument())
    for path in tree.files(["src", "ui", "tests"], {".h", ".cpp"}):
        check_file(tree, path)
    tree.finish()


if __name__ == "__main__":
    main()
