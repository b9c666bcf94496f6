# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fast checks share: which files there are, and how a finding is told."""

import pathlib
import re
import subprocess
import sys

LITERAL_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\])*"|//.*')


class Tree:
    """A source tree below `root`: the project itself, or a sample that a self-test made."""

    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()
        self.findings = []

    def files(self, folders, suffixes):
        """Files below `folders` with one of `suffixes`, as paths relative to the root, sorted."""
        for folder in folders:
            for path in sorted((self.root / folder).rglob("*")):
                if path.suffix in suffixes and path.is_file():
                    yield path.relative_to(self.root)

    def tracked(self):
        """Files that git knows; in a tree without git, all files."""
        listed = subprocess.run(
            ["git", "-C", str(self.root), "ls-files", "-z", "."], capture_output=True, check=False)
        if listed.returncode == 0 and listed.stdout:
            names = listed.stdout.decode().split("\0")
            return [pathlib.Path(name) for name in names if name and (self.root / name).is_file()]
        return [path.relative_to(self.root) for path in sorted(self.root.rglob("*")) if path.is_file()]

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    def report(self, path, line, rule, sentence):
        self.findings.append(f"{path}:{line}: [{rule}] {sentence}")

    def finish(self):
        """Prints the findings and ends the program: 0 when there are none, else 1."""
        for finding in self.findings:
            print(finding)
        sys.exit(1 if self.findings else 0)


def without_comment(line):
    """The line without its // comment; a // inside a string stays."""
    return LITERAL_OR_COMMENT.sub(lambda m: "" if m.group().startswith("//") else m.group(), line)


def statements(text):
    """Yields (number, code): comments gone, and a line that starts with '.' joined to the one before."""
    pending, start = "", 1
    for number, line in enumerate(text.splitlines(), 1):
        code = without_comment(line)
        if code.lstrip().startswith(".") and pending:
            pending += code.lstrip()
            continue
        if pending.strip():
            yield start, pending
        pending, start = code, number
    if pending.strip():
        yield start, pending


def root_argument():
    """The tree to check: the only argument, or the project that holds this script."""
    return sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
