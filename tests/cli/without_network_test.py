#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main story of the command line where there is no network at all, and no attempt to reach one (R-66).

It runs in an empty network namespace, in which not even the loopback is up, and, when strace is installed, under its
eyes: a socket of the internet families is a failure, whether or not anything answers. Skips (77) where namespaces are
not allowed.
"""
# shows: hz13_c3

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import story  # noqa: E402

SKIPPED = 77
# A socket of any family but the local one and the kernel's own.
OUTWARD = re.compile(r"\bsocket\((?!AF_(UNIX|NETLINK)\b|PF_(UNIX|NETLINK)\b)[^)]*|\bconnect\([^)]*sa_family=AF_INET6?.*")
REACH_OUT = "import socket; socket.create_connection(('192.0.2.1', 80), 2)"


def namespace():
    """The words before a command that take the network away from it, or nothing."""
    for words in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if shutil.which("unshare") and subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
            return words
    return None


def watched(log):
    return ["strace", "-f", "-qq", "-A", "-o", str(log), "-e", "trace=socket,connect"]


def outward(log):
    return [line for line in log.read_text(errors="replace").splitlines() if OUTWARD.search(line)]


def can_watch(folder):
    log = folder / "may-i"
    return bool(shutil.which("strace")) and subprocess.run(
        [*watched(log), "true"], capture_output=True, check=False).returncode == 0


def can_fail(before, watches, folder):
    """What reaches out has to fail here, and to be seen."""
    log = folder / "control"
    ended = subprocess.run([*before, *(watched(log) if watches else []), sys.executable, "-c", REACH_OUT],
                           capture_output=True, check=False)
    if ended.returncode == 0:
        return "a program in the empty namespace reached somebody"
    if watches and not outward(log):
        return "strace did not see a program that reaches out"
    return None


def main():
    program, before = story.program(), namespace()
    if not program or not before:
        print("no rooftree-cli" if not program else "network namespaces are not allowed here")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="rooftree-offline-") as name:
        folder = pathlib.Path(name)
        watches = can_watch(folder)
        if problem := can_fail(before, watches, folder):
            print(f"FAILED: {problem}")
            return 1
        log = folder / "calls"
        told = story.Story(program, folder, "ZZOFFLINE", before=[*before, *(watched(log) if watches else [])])
        told.tell()
        seen = outward(log) if watches else []
        print("\n".join(seen))
        print(f"{len(told.told)} commands without a network{'' if watches else ', not watched: no strace here'}; "
              f"{len(seen)} attempts to reach one")
        return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
