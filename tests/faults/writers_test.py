#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-10: eight programs write to one SQLite file as fast as they can, others read, one never stops reading.

Everything called saved is there, nobody is told "busy", and the log (-wal) stays bounded: while desks
read and write as desks do, below 16 MB; after somebody stood in one read for long it shrinks again.

The control does not wait for other writers.
"""

import os
import subprocess
import sys
import threading
import time

from harness import judge, programs, tier

WRITERS = 8
READERS = 2
LOG_BOUND = 16 << 20


class LogWatch(threading.Thread):
    """The largest size of the log."""

    def __init__(self, path):
        super().__init__(daemon=True)
        self.path = path + "-wal"
        self.largest = 0
        self.stopped = threading.Event()

    def run(self):
        while not self.stopped.wait(0.01):
            self.largest = max(self.largest, size(self.path))

    def stop(self):
        self.stopped.set()
        self.join()
        return self.largest


def size(path):
    try:
        return os.path.getsize(path)
    except FileNotFoundError:
        return 0


def start(path, *mode, **pipes):
    return subprocess.Popen([programs.DRIVER, path, *map(str, mode)], stdout=subprocess.PIPE, **pipes)


def write(path, mode, saves):
    """Answers everything that the writers said."""
    writers = [start(path, mode, saves) for _ in range(WRITERS)]
    said = []
    outputs = [None] * WRITERS
    # Each is read on its own, or a full pipe would hold it up.
    readers = [threading.Thread(target=lambda at=at: outputs.__setitem__(at, writers[at].communicate()[0]))
               for at in range(WRITERS)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    for output in outputs:
        said += programs.spoken(output)
    return said


def phase(run, name, path, saves, inspector):
    watch = LogWatch(path)
    watch.start()
    readers = [start(path, "read") for _ in range(READERS)]
    drains = [threading.Thread(target=reader.stdout.read, daemon=True) for reader in readers]
    for drain in drains:
        drain.start()
    begun = time.monotonic()
    said = write(path, "save", saves)
    seconds = time.monotonic() - begun
    for reader in readers:
        run.require(reader.poll() is None, f"{name}: a reader stopped with {reader.poll()}")
        reader.kill()
        reader.wait()
    largest = watch.stop()
    busy = sum(1 for words in said if words[0] != "ACK")
    run.require(len(said) == WRITERS * saves, f"{name}: {len(said)} answers")
    run.require(not busy, f"{name}: {busy} were told that it did not work")
    wrong = judge.saves(path, said, inspector)
    run.require(not wrong, f"{name}: {wrong}")
    run.say(phase=name, saves=len(said), a_second=int(len(said) / seconds), refused=busy, largest_log=largest)
    return largest


def main():
    programs.need()
    run = tier.Run("FT-10 writers")
    saves = tier.pick(40, 1000, 5000)
    with programs.scratch() as folder, programs.Inspector() as inspector:
        path = os.path.join(folder, "practice.rooftree")
        programs.drive(path, "prepare")
        refused = [words for words in write(path, "save-impatient", 20) if words[0] == "NOT"]
        run.control("nobody waits for the others", len(refused))
        largest = phase(run, "readers", path, saves, inspector)
        run.require(largest <= LOG_BOUND, f"the log grew to {largest:,} bytes")
        holder = start(path, "hold", stdin=subprocess.PIPE)
        holder.stdout.readline()
        phase(run, "a reader held open", path, max(20, saves // 5), inspector)
        holder.communicate(b"")
        programs.drive(path, "save", 60)
        after = phase(run, "and let go", path, max(20, saves // 5), inspector)
        run.require(after <= 2 * LOG_BOUND, f"the log stayed at {after:,} bytes after the reader had gone")
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
