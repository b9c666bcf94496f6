#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of ours can open a connection (security requirement R-66): libpq alone speaks to a server.

    check_network.py [TREE]        no CMake file of the tree finds or links a library that speaks to the network
    check_network.py PROGRAM...    the built programs load no such library and import no such function
"""
# shows: hz13_c3

import pathlib
import re
import subprocess
import sys

from tree import Tree, root_argument

QT = r"Network(Auth)?|WebSockets|WebEngine\w*|WebView|HttpServer|RemoteObjects|Mqtt|Coap|Multimedia|Positioning"
LINKED = re.compile(rf"\bQt6::({QT})\b")
COMPONENT = re.compile(rf"find_package\(\s*Qt6\b[^)]*\b({QT})\b[^)]*\)")
# Boost has network code: it is found by the header of Boost.Math alone, and check_layers refuses every other part of it.
OTHER = re.compile(r"\b(CURL::\w+|find_package\(\s*(CURL|OpenSSL|Boost)\b|libcurl|libsoup|FetchContent|ExternalProject)")

LIBRARY = re.compile(rf"\(NEEDED\).*\[(libQt6({QT})\.|libcurl|libsoup|libssl|libzmq)[^\]]*\]")
FUNCTIONS = ("socket socketpair connect bind listen accept accept4 getaddrinfo gethostbyname sendto sendmsg recvfrom"
             " res_query").split()
IMPORT = re.compile(rf"\bUND ({'|'.join(FUNCTIONS)}|_ZN\w*(QNetwork|QTcp|QUdp|QSsl|QAbstractSocket|QHostInfo|QLocalS)\w*)"
                    r"(@\S+)?(\s|$)", re.MULTILINE)


def check_sources(tree):
    for path in tree.tracked():
        if path.name != "CMakeLists.txt" and path.suffix != ".cmake":
            continue
        text = tree.text(path)
        for pattern in (LINKED, COMPONENT, OTHER):
            for found in pattern.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                tree.report(path, line, "network", "the program has no network of its own.")


def check_program(program):
    told = subprocess.run(["readelf", "--wide", "--dynamic", "--dyn-syms", program],
                          capture_output=True, text=True, check=True).stdout
    for found in LIBRARY.finditer(told):
        yield f"{program} loads {found.group(1)}, which speaks to the network."
    for found in IMPORT.finditer(told):
        yield f"{program} imports {found.group(1)}."


def main():
    programs = [name for name in sys.argv[1:] if pathlib.Path(name).is_file()]
    if not programs:
        tree = Tree(root_argument())
        check_sources(tree)
        tree.finish()
    found = [sentence for program in programs for sentence in check_program(program)]
    print("\n".join(found) or "No program can open a connection by itself.")
    sys.exit(1 if found else 0)


main()
