#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-02: what a power cut may leave, at every moment of the program's work on its files.

One run of the driver is recorded; then the disk is rebuilt as a cut after each operation could have
left it (see harness/disk.py), many times with other sectors lost. Each state is looked at from outside
with nothing but SQLite, and some of them, or all where opening is the question, by the program itself.
Nothing that was called saved may be missing, nothing half there, nothing damaged, and the program must
open what it finds.

The control saves with synchronous=NORMAL, which loses saves here and nowhere else.
"""
# shows: hz08_c6

import os
import shutil
import subprocess
import sys

from harness import fixtures, judge, programs, tier
from harness.disk import Disk, read_record

KEEPS = (0, 1, 0.5, 0.9, 0.1)
PRACTICE = "practice.rooftree"
SAVES_BEFORE = 3


class Trace:
    """What one run did to the folder. `accepts` judges one state: (path, said, inspector) -> what is
    wrong, or nothing."""

    def __init__(self, name, mode, accepts, prepare=None):
        self.name = name
        self.mode = mode
        self.accepts = accepts
        self.prepare = prepare or prepare_practice

    def record(self, folder):
        """Runs the driver; answers the disk before it and the operations."""
        live = os.path.join(folder, "live")
        os.mkdir(live)
        self.prepare(os.path.join(live, PRACTICE))
        disk = Disk(live)
        record = os.path.join(folder, "record")
        done = subprocess.run([programs.DRIVER, os.path.join(live, PRACTICE), *map(str, self.mode)],
                              stdout=subprocess.DEVNULL, check=False,
                              env=programs.environment(LD_PRELOAD=programs.RECORDER,
                                                       ROOFTREE_FAULT_FOLDER=live,
                                                       ROOFTREE_FAULT_RECORD=record))
        if done.returncode != 0:
            sys.exit(f"{self.name}: the driver failed with {done.returncode}")
        operations = list(read_record(record))
        shutil.rmtree(live)
        os.remove(record)
        return disk, operations


def prepare_practice(path):
    programs.drive(path, "prepare")
    programs.drive(path, "save", SAVES_BEFORE)


def replay(run, trace, most, stop_early=False):
    """Judges up to `most` different states. Answers (states, {what was wrong: how often})."""
    with programs.scratch() as folder, programs.Inspector() as inspector:
        disk, operations = trace.record(folder)
        state = os.path.join(folder, "state")
        wrong, seen, said = {}, set(), []
        rounds = max(1, -(-most // (len(KEEPS) * max(1, len(operations)))))
        # Fewer states than moments: every so many moments then, and a random one among them.
        stride = max(1, len(operations) * len(KEEPS) * rounds // most)
        for number, operation in enumerate(operations):
            if operation[0] == "A":
                said += programs.spoken(operation[4])
            disk.apply(*operation)
            if number % stride != run.chance.randrange(stride) or len(seen) >= most:
                continue
            for keep in KEEPS[:1] if disk.is_certain else KEEPS * rounds:
                content = disk.after_cut(run.chance, keep)
                if not is_new(seen, content, len(said)):
                    continue
                lay_out(state, content)
                verdict = trace.accepts(os.path.join(state, PRACTICE), said, inspector)
                if verdict:
                    wrong[verdict] = wrong.get(verdict, 0) + 1
            if wrong and stop_early:
                break
    return len(seen), wrong


def is_new(seen, content, said):
    before = len(seen)
    seen.add(hash((said, *sorted(content.items()))))
    return len(seen) > before


def lay_out(folder, content):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for name, data in content.items():
        os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)


def traces():
    """(trace, states of the tier); within fixtures.laid_out()."""
    for version, path in fixtures.old():
        yield Trace(f"migration from {version}", ("migrate",), judge.migration(fixtures.rows(path)),
                    prepare=lambda to, made=path: shutil.copy(made, to)), tier.pick(60, 1500, 4000)
    yield Trace("new practice", ("prepare",), judge.creation,
                prepare=lambda path: None), tier.pick(100, 2000, 10000)
    saves = tier.pick(12, 80, 200)
    yield Trace("draft", ("draft", saves), judge.drafts), tier.pick(100, 3000, 15000)
    yield Trace("save", ("save", saves), judge.saves), tier.pick(500, 10000, 80000)


def main():
    programs.need(programs.DRIVER, programs.RECORDER)
    run = tier.Run("FT-02 power loss")
    lazy = Trace("control", ("save-lazy", 12), judge.saves)
    _, wrong = replay(run, lazy, 400, stop_early=True)
    run.control("synchronous=NORMAL", wrong.get("lost", 0))
    total = 0
    with fixtures.laid_out():
        for trace, most in traces():
            states, wrong = replay(run, trace, most)
            total += states
            run.say(trace=trace.name, states=states, bad=sum(wrong.values()))
            run.require(not wrong, f"{trace.name}: {wrong}")
    run.say(states_in_all=total)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
