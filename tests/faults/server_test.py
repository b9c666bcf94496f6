#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-12 and FT-13: a PostgreSQL server is killed under load, and answers to COMMIT get lost.

Everything called saved is there and whole, nothing called not saved is, nothing is there twice, and the
clerk works on by itself when the server is back.

The controls: a clerk who does not wait for the server's disk, and one who does not look at the answer.
"""

import subprocess
import sys
import threading
import time

from harness import practice, programs, tier
from harness.server import Server, Wire

BACK_AT_WORK = 60  # seconds; more is never, and the figure is reported
# What the server may write late, it writes very late.
LATE = "wal_writer_delay=10s"
KILLS_OF_THE_CONTROL = 6


class Clerk:
    """The driver at work, and what it has said so far."""

    def __init__(self, url, *mode):
        self.process = subprocess.Popen([programs.DRIVER, url, *map(str, mode)], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE)
        self.said = []
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def _listen(self):
        for line in self.process.stdout:
            self.said.append(line.decode().split())

    def wait_for_saves(self, more, within=BACK_AT_WORK):
        """Seconds until so many more were called saved; nothing when that took too long."""
        begun, wanted = time.monotonic(), len(programs.acknowledged(self.said)) + more
        while len(programs.acknowledged(self.said)) < wanted:
            if time.monotonic() - begun > within or self.process.poll() is not None:
                return None
            time.sleep(0.005)
        return time.monotonic() - begun

    def finish(self, kill=True):
        if kill:
            self.process.kill()
        self.process.wait(timeout=600)
        self.listener.join()
        return self.said


def judge(server, said):
    """(lost, called not saved and there, half there)."""
    saved = {key: event for key, event in server.rows("SELECT save_key, id FROM audit_event")}
    acknowledged = programs.acknowledged(said)
    lost = sum(1 for key in acknowledged if key not in saved)
    lies = sum(1 for words in said if words[0] == "NOT" and words[1] in saved)
    events = {row[0] for row in server.rows("SELECT id FROM audit_event WHERE action = 'consultation.write'")}
    half = set()
    for table, number in practice.PARTS.items():
        counts = dict(server.rows(f"SELECT saved_in, count(*) FROM {table} GROUP BY saved_in"))
        half |= {event for event in events if int(counts.get(event, 0)) != number} | (counts.keys() - events)
    return lost, lies, len(half)


def kills(run, server, mode, rounds):
    """Kills the server `rounds` times under one clerk. Answers what was said, the longest gap and how many it were."""
    clerk, slowest, killed = Clerk(server.url(), mode), 0.0, 0
    for _ in tier.rounds(rounds, "kills"):
        clerk.wait_for_saves(3, within=60)
        time.sleep(run.chance.uniform(0, 0.2))
        server.kill()
        killed += 1
        server.start()
        seconds = clerk.wait_for_saves(1)
        run.require(seconds is not None, "the clerk did not work on after the server had come back")
        slowest = max(slowest, seconds or 0)
        if seconds is None:
            break
    return clerk.finish(), slowest, killed


def is_lazy_clerk_caught(run, server):
    """A connection made after a kill is no longer lazy: a new clerk every time."""
    for _ in range(KILLS_OF_THE_CONTROL):
        said, *_ = kills(run, server, "save-lazy", 1)
        lost, _, _ = judge(server, said)
        if lost:
            return lost
    return 0


def require_none(run, what, found):
    lost, lies, half = found
    run.require(not lost, f"{what}: {lost} lost")
    run.require(not lies, f"{what}: {lies} called not saved, and there")
    run.require(not half, f"{what}: {half} half there")


def count(said, word):
    return sum(1 for words in said if words[0] == word)


def killed_servers(run, server):
    run.control("nobody waits for the server's disk", is_lazy_clerk_caught(run, server))
    rounds = tier.pick(2, 20, 200)
    said, slowest, rounds = kills(run, server, "save", rounds)
    found = judge(server, said)
    require_none(run, "killed", found)
    run.say(server_kills=rounds, called_saved=count(said, "ACK"), called_unsure=count(said, "UNSURE"),
            bad=sum(found), slowest=f"back at work after {slowest:.1f} s at most")


def lost_answers(run, server):
    saves = tier.pick(20, 400, 3000)
    with Wire(server, lambda: "request") as wire:
        said = Clerk(server.url(wire.folder), "save-unchecked", 3).finish(kill=False)
    run.control("an answer that nobody looks at", judge(server, said)[0])
    chosen = (None, "answer", "request")
    with Wire(server, lambda: run.chance.choices(chosen, (2, 2, 1))[0]) as wire:
        said = Clerk(server.url(wire.folder), "save", saves).finish(kill=False)
    found = judge(server, said)
    require_none(run, "wire", found)
    run.require(len(said) == saves, f"wire: {len(said)} answers for {saves} saves")
    run.require(wire.cuts["answer"] > 0, "no answer was lost")
    run.say(saves=saves, answers_lost=wire.cuts["answer"], requests_lost=wire.cuts["request"],
            called_saved=count(said, "ACK"), called_not_saved=count(said, "NOT"),
            called_unsure=count(said, "UNSURE"), bad=sum(found))


def main():
    programs.need()
    run = tier.Run("FT-12/13 server")
    with Server(LATE) as server:
        programs.drive(server.url(), "prepare")
        killed_servers(run, server)
        lost_answers(run, server)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
