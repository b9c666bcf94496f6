#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-17: thousands sit down at a waiting-room station, and nothing of anybody is left in it.

The window of the station is worked from inside (rooftree-kiosksitter); a desk sends patients to it and files what they
say. Half of them finish, half walk away. Afterwards the words are searched in the accessibility tree, in the memory of
the process (/proc/PID/mem, as root) and in its files; all words begin alike, so that a piece of any of them is found.

The control: word and name are found while they are on the screen.
"""
# shows: hz02_c6, hz02_c7, hz02_c10

import os
import shutil
import sqlite3
import subprocess
import sys
import time

from harness import programs, tier
from kiosk_test import AS_NOBODY, NOBODY, Desk, in_files, in_memory

SITTER = os.path.join(os.path.dirname(programs.DRIVER), "rooftree-kiosksitter")
BEGIN = "qzx"  # of every word
NAME = "Zzcanina"
SEARCH_EVERY = 25
FORGETS = 2  # seconds: the station looks once a second, and forgets what it read before


class Sitter:
    def __init__(self, desk, home):
        # As the supervisor of the station starts it.
        environment = {"PATH": os.environ["PATH"], "HOME": home, "TMPDIR": home, "XDG_RUNTIME_DIR": home,
                       "LANG": "C.UTF-8", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0", **programs.SANITIZED}
        self.process = subprocess.Popen([*AS_NOBODY, SITTER, desk.path, desk.token], env=environment, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        if self.process.stdout.readline().strip() != "READY":
            sys.exit("the station did not open")

    def ask(self, act, seed):
        """How often the accessibility tree holds the word afterwards; None when the station fell over."""
        self.process.stdin.write(f"{act} {seed}\n")
        self.process.stdin.flush()
        words = self.process.stdout.readline().split()
        return int(words[1]) if words else None

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


class Growth:
    """How much memory the station holds; it settles in the first tenth."""

    def __init__(self, pid):
        self.status = f"/proc/{pid}/status"
        self.kib = []

    def look(self):
        with open(self.status, encoding="ascii", errors="replace") as lines:
            self.kib += [int(line.split()[1]) for line in lines if line.startswith("VmRSS")]

    def words(self):
        if len(self.kib) < 2:
            return "memory not compared"
        settled = self.kib[len(self.kib) // 10]
        return (f"{settled // 1024} MB of memory after the first tenth, {self.kib[-1] // 1024} MB in the end, "
                f"{max(self.kib) // 1024} MB at most")


def standing(desk):
    """What the practice knows of the station's last sessions; no word of anybody."""
    asked = (("pulse", "SELECT state, session_id, seen_at FROM kiosk_pulse"),
             ("session", "SELECT id, state, offered_at, finished_at FROM kiosk_session ORDER BY id DESC LIMIT 2"),
             ("ticket", "SELECT session_id, taken_at, valid_until FROM kiosk_ticket ORDER BY id DESC LIMIT 2"),
             ("letter", "SELECT session_id, kind, posted_at FROM kiosk_letter ORDER BY id DESC LIMIT 3"))
    with sqlite3.connect(f"file:{desk.path}?mode=ro", uri=True) as practice:
        return ", ".join(f"{what} {row}" for what, sql in asked for row in practice.execute(sql))


def is_sent(run, desk, number):
    """Whether the station has got somebody new."""
    if not desk.wait("state", ["free"], 60):
        run.require(False, f"session {number}: the station is not free: {standing(desk)}")
    elif not desk.ask("send"):
        run.require(False, f"session {number}: the desk could not send it: {standing(desk)}")
    else:
        return True
    return False


def sit(run, desk, sitter, home, sessions):
    finds = done = 0
    grown = Growth(sitter.process.pid)
    for number in tier.rounds(sessions, "sessions"):
        seed = run.chance.randrange(2 ** 31)
        if not is_sent(run, desk, number):
            run.say(sessions=done, finds=finds, memory=grown.words())
            return
        if not number:
            in_tree = sitter.ask("hold", seed)
            run.control("the word is in the accessibility tree while it is on the screen", in_tree)
            run.control("the word is in memory while it is on the screen",
                        in_memory(sitter.process.pid, [BEGIN, NAME]) == {BEGIN, NAME})
        in_tree = sitter.ask("finish" if number % 2 else "leave", seed)
        run.require(in_tree == 0, f"session {number}: {in_tree} finds in the accessibility tree")
        finds += in_tree or 0
        done += 1
        if in_tree is None:
            break
        if number % SEARCH_EVERY == SEARCH_EVERY - 1:
            grown.look()
        if sessions < SEARCH_EVERY or number % SEARCH_EVERY == SEARCH_EVERY - 1:
            time.sleep(FORGETS)
            found = in_memory(sitter.process.pid, [BEGIN, NAME]) | in_files(home, [BEGIN, NAME])
            finds += len(found)
            run.require(not found, f"up to session {number}: {sorted(found)} is left")
    run.require(desk.wait("state", ["free"], 60), "the station is not free in the end")
    filed = int(desk.ask("count")[1])
    run.require(filed == done, f"{filed} of {done} were filed")
    run.say(sessions=done, finds=finds, memory=grown.words())


def main():
    programs.need(programs.DRIVER, SITTER)
    if os.geteuid() != 0:
        print("skipped: only root may read the memory of the station")
        return tier.SKIPPED
    run = tier.Run("FT-17 sitter")
    with programs.scratch() as folder:
        home = os.path.join(folder, "home")
        os.mkdir(home, 0o700)
        os.chmod(folder, 0o700)
        for path in (folder, home):
            shutil.chown(path, NOBODY, NOBODY)
        desk = Desk(folder)
        sitter = Sitter(desk, home)
        try:
            sit(run, desk, sitter, home, tier.pick(10, 500, 10_000))
        finally:
            sitter.close()
            desk.close()
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
