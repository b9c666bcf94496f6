#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-03: every single system call on the practice's files fails once, and from then on.

The driver runs with preload/injector.cpp: its n-th call fails, for every n and each kind of failure.
"Saved" must never be said of what is not there, "Not saved" never of what is; where the program said
that it does not know, the same save key must settle it without a second record. The file stays sound,
and works when the fault is gone.

The control says "Saved" without looking at the answer.

    ioerror_test.py [WORK...]      those whose name begins so, such as migration; all unless told
"""
# shows: hz08_c6

import os
import shutil
import subprocess
import sys

from harness import fixtures, judge, programs, tier

KINDS = ("eio", "eio-ever", "enospc", "enospc-ever", "short")
PRACTICE = "practice.rooftree"
LONGEST = 60  # seconds; more is a hang
REFUSED = 3  # the driver's exit when the practice could not be opened


class Work:
    """One thing that the driver does, on a copy of one file."""

    def __init__(self, name, mode, judged, template, in_company=False):
        self.name = name
        self.mode = mode
        self.judged = judged
        self.template = template
        self.in_company = in_company  # another desk has the practice open, and dies in the end

    def run(self, folder, kind, call):
        """Answers (exit code, what was said, calls that were counted)."""
        shutil.rmtree(folder, ignore_errors=True)
        os.mkdir(folder)
        path, count = os.path.join(folder, PRACTICE), folder + ".count"
        if self.template:
            shutil.copy(self.template, path)
        other = self._other_desk(path) if self.in_company else None
        try:
            done = subprocess.run([programs.DRIVER, path, *map(str, self.mode)], capture_output=True,
                                  check=False, timeout=LONGEST,
                                  env=programs.environment(LD_PRELOAD=programs.INJECTOR,
                                                           ROOFTREE_FAULT_FOLDER=folder,
                                                           ROOFTREE_FAULT_CALL=call, ROOFTREE_FAULT_KIND=kind,
                                                           ROOFTREE_FAULT_COUNT=count))
        except subprocess.TimeoutExpired:
            return None, [], 0
        finally:
            if other:
                other.kill()
                other.communicate()
        with open(count, encoding="ascii") as file:
            return done.returncode, programs.spoken(done.stdout), int(file.read())

    @staticmethod
    def _other_desk(path):
        other = subprocess.Popen([programs.DRIVER, path, "hold"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        other.stdout.readline()
        return other

    def wrong(self, folder, kind, call, inspector, totals):
        """What is wrong after the call failed, or nothing."""
        code, said, _ = self.run(folder, kind, call)
        path = os.path.join(folder, PRACTICE)
        if code is None:
            return "hangs"
        if code not in (0, REFUSED):
            return f"ended with {code}"
        for words in said:
            totals[words[0]] = totals.get(words[0], 0) + 1
        wrong = self.judged(path, said, inspector)
        return wrong or settled(path, [words[1] for words in said if words[0] == "UNSURE"], inspector)


def settled(path, keys, inspector):
    """Sends what is uncertain once more: saved exactly once, and whole."""
    for key in keys:
        said = programs.drive(path, "resend", key)
        if said != [["ACK", key]]:
            return f"could not be settled: {said}"
        wrong = judge.saves(path, said, inspector)
        if wrong:
            return f"settled, and {wrong}"
    return ""


def works(folder):
    """Everything that touches the files; within fixtures.laid_out()."""
    template = os.path.join(folder, "template")
    programs.drive(template, "prepare")
    programs.drive(template, "save", 2)
    yield Work("save", ("save", 3), judge.saves, template)
    yield Work("save beside another desk", ("save", 3), judge.saves, template, in_company=True)
    yield Work("draft", ("draft", 3), judge.drafts, template)
    yield Work("new practice", ("prepare",), judge.creation, None)
    for version, path in fixtures.old():
        yield Work(f"migration from {version}", ("migrate",), judge.migration(fixtures.rows(path)), path)


def sweep(run, work, kind, share, folder, inspector):
    """Answers (faults, totals of what was said)."""
    live = os.path.join(folder, "live")
    code, _, calls = work.run(live, kind, 0)
    run.require(code == 0 and calls > 0, f"{work.name}: undisturbed it ends with {code} after {calls} calls")
    totals, faults = {}, 0
    chosen = [call for call in range(1, calls + 1) if run.chance.random() < share]
    for at in tier.rounds(len(chosen), f"calls of {work.name}, {kind}"):
        faults += 1
        wrong = work.wrong(live, kind, chosen[at], inspector, totals)
        run.require(not wrong, f"{work.name}, {kind} at call {chosen[at]}: {wrong}")
    return faults, totals


def control(run, folder, inspector):
    work = Work("control", ("save-unchecked", 2), judge.saves, os.path.join(folder, "template"))
    live = os.path.join(folder, "live")
    _, _, calls = work.run(live, "enospc", 0)
    caught = 0
    for call in range(1, calls + 1):
        caught = int(work.wrong(live, "enospc-ever", call, inspector, {}) == "lost")
        if caught:
            break
    run.control("an answer that nobody looks at", caught)


def main():
    programs.need(programs.DRIVER, programs.INJECTOR)
    run = tier.Run("FT-03 I/O errors")
    share = tier.pick(0.012, 0.25, 1)
    total, said = 0, {}
    with programs.scratch() as folder, fixtures.laid_out(), programs.Inspector() as inspector:
        everything = list(works(folder))
        control(run, folder, inspector)
        for work in everything:
            if sys.argv[1:] and not work.name.startswith(tuple(sys.argv[1:])):
                continue
            faults = 0
            for kind in KINDS:
                done, totals = sweep(run, work, kind, share, folder, inspector)
                faults += done
                said = {word: said.get(word, 0) + totals.get(word, 0) for word in (*said, *totals)}
            total += faults
            run.say(work=work.name, faults=faults)
    run.say(faults_in_all=total, called_saved=said.get("ACK", 0), called_not_saved=said.get("NOT", 0),
            called_unsure=said.get("UNSURE", 0), bad=len(run.failures))
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
