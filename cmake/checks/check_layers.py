#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Third lock of the dependency rule: reads the #include lines of every folder (docs/architecture.md)."""

import re

from tree import Tree, root_argument

# What a folder may include besides itself.
CORE = {"domain", "application", "resources"}
MAY_SEE = {
    "src/domain": set(),
    "src/resources": set(),
    "src/wording": {"domain"},
    "src/application": {"domain", "resources"},
    "src/storage": CORE,
    "src/audit": CORE,
    "src/exchange": CORE,
    "src/documents": CORE,
    "src/backup": CORE,
    "src/host": {"domain"},
    "src/composition": CORE | {"storage", "audit", "exchange", "documents", "backup", "host"},
    "src/station": CORE | {"storage", "host"},
    "src/speech": {"application"},
    "src/cli": CORE | {"storage", "audit", "exchange", "documents", "backup", "composition", "host", "wording"},
    "ui/presentation": {"domain", "application", "audit", "exchange", "documents", "wording"},
    "ui/theme": set(),
    "ui/widgets": {"theme"},
    "ui/views": {"domain", "application", "wording", "presentation", "widgets", "theme"},
    "ui/app": CORE | {"storage", "audit", "exchange", "documents", "composition", "host", "station", "speech",
                      "wording", "presentation", "widgets", "views", "theme"},
}
FOLDERS = {name.split("/")[1] for name in MAY_SEE}
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')

# Outside headers that only some folders may include: pattern, folders, why.
OUTSIDE = [
    (re.compile(r"soci|sqlite3|libpq|pqxx"), {"src/storage"}, "database headers belong to src/storage"),
    (re.compile(r"QSql|QtSql"), set(), "storage goes through SOCI, not Qt SQL"),
    (re.compile(r"QtNetwork|QNetwork|QTcp|QUdp|QSsl|QWebSocket|QHostInfo|QHostAddress|sys/socket|netdb|netinet|arpa/|curl/"), set(),
     "the program has no network of its own"),
    (re.compile(r"^boost/math/"), {"src/audit"}, "the distributions belong to src/audit"),
    (re.compile(r"^boost/(?!math/)"), set(), "of Boost only Boost.Math is used"),
    (re.compile(r"libspeechd|speech-dispatcher/"), {"src/speech"}, "the voice belongs to src/speech"),
    (re.compile(r"QXml|QDom|QtXml|libxml|pugixml|expat|tinyxml"), set(),
     "no XML is read: it could name entities of elsewhere"),
    (re.compile(r"QtWebEngine|QtWebView|QtQml|QtQuick|QJSEngine|QtPositioning"), set(), "the program runs no scripts and shows no pages"),
]
DOMAIN_NEVER = re.compile(r"QFile|QDir|QIODevice|QSaveFile|QJson|QSettings|fstream|filesystem|cstdio|spdlog")


def check_file(tree, folder, path):
    own = folder.split("/")[1]
    for number, line in enumerate(tree.text(path).splitlines(), 1):
        match = INCLUDE.match(line)
        if match and match.group(1):
            check_inside(tree, path, number, match.group(1), MAY_SEE[folder] | {own}, folder)
        elif match:
            check_outside(tree, path, number, match.group(2), folder)


def check_inside(tree, path, number, header, allowed, folder):
    if header.startswith("."):
        tree.report(path, number, "layers", f'"{header}" must be named from src/ or ui/.')
    first = header.split("/")[0]
    if "/" in header and first in FOLDERS and first not in allowed:
        tree.report(path, number, "layers", f'{folder} must not see "{header}".')


def check_outside(tree, path, number, header, folder):
    for pattern, allowed, why in OUTSIDE:
        if pattern.match(header) and folder not in allowed:
            tree.report(path, number, "layers", f"<{header}>: {why}.")
    if folder == "src/domain" and DOMAIN_NEVER.match(header):
        tree.report(path, number, "layers", f"<{header}>: the domain knows no files, JSON, logs or settings.")


def main():
    tree = Tree(root_argument())
    for folder in MAY_SEE:
        for path in tree.files([folder], {".h", ".cpp"}):
            check_file(tree, folder, path)
    tree.finish()


main()
