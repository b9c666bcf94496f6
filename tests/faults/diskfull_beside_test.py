#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-04 for what is not the save itself: the program's log, and the draft of what is being typed.

The log's disk is full, or a call on the log fails: every save is made and called saved, the program goes on, and
says at the end whether its log is written; with room again the log goes on. The draft's disk is full, or a call
fails under it: as long as the status line says that the draft is kept, every letter is in it; when a letter is
not, the status line has said so. With room again all of it is kept, and the visit can be saved. Without root
only failing calls and the quota are tried.

The controls: a program that gives up with its log, and a status line that believes that all is kept.
"""

import os
import shutil
import subprocess
import sys

from harness import judge, programs, tier
from diskfull_test import KIB, small_disk

KEEPER = os.path.join(programs.FOLDER, "rooftree-keeperdriver")
TYPIST = os.path.join(programs.FOLDER, "rooftree-draftdriver")
KINDS = ("eio", "eio-ever", "enospc", "enospc-ever", "short")
AUTHOR = "1"
SAVES = 8
LONGEST = 60  # seconds; more is a hang


def injected(folder, call, kind):
    return programs.environment(LD_PRELOAD=programs.INJECTOR, ROOFTREE_FAULT_FOLDER=folder,
                                ROOFTREE_FAULT_CALL=call, ROOFTREE_FAULT_KIND=kind,
                                ROOFTREE_FAULT_COUNT=folder + ".count")


def calls_of(folder):
    with open(folder + ".count", encoding="ascii") as file:
        return int(file.read())


class Log:
    """Saves into a sound practice, with a log that is not."""

    def __init__(self, folder, inspector):
        self.folder, self.inspector = folder, inspector
        self.template = os.path.join(folder, "template")
        self.path = os.path.join(folder, "practice.rooftree")
        programs.drive(self.template, "prepare")

    def work(self, place, mode="log", saves=SAVES, **more):
        """Answers (exit code, what was said)."""
        for suffix in ("-wal", "-shm"):
            if os.path.exists(self.path + suffix):
                os.remove(self.path + suffix)
        shutil.copy(self.template, self.path)
        done = subprocess.run([KEEPER, place, mode, self.path, str(saves)], capture_output=True, check=False,
                              timeout=LONGEST, **more)
        return done.returncode, programs.spoken(done.stdout)

    def wrong(self, code, said, saves=SAVES):
        if code != 0:
            return f"ended with {code}"
        if len(programs.acknowledged(said)) != saves:
            return f"only {len(programs.acknowledged(said))} of {saves} saves were made"
        return judge.saves(self.path, said, self.inspector)


def fill_up(disk, rest):
    """Leaves `rest` KiB of room."""
    free = os.statvfs(disk)
    size = free.f_bavail * free.f_frsize - rest * KIB
    with open(os.path.join(disk, "filler"), "wb") as file:
        file.write(bytes(max(0, size)))


def full_log(run, log):
    rounds = tier.pick(3, 20, 40)
    for number in range(rounds):
        with small_disk(os.path.join(log.folder, "disk"), "3m") as disk:
            if not disk:
                return 0
            place = os.path.join(disk, "log")
            # A log that is about to begin anew, in every other round.
            os.mkdir(place, 0o700)
            with open(os.path.join(place, "rooftree.log"), "wb") as file:
                file.write(b"x" * ((KIB - 16) * KIB if number % 2 else 0))
            fill_up(disk, run.chance.randrange(0, 60))
            code, said = log.work(place)
            wrong = log.wrong(code, said) or ("" if ["LOG", "not-kept"] in said else "nobody said so")
            run.require(not wrong, f"full log: {wrong}")
            os.remove(os.path.join(disk, "filler"))
            code, said = log.work(place)
            wrong = log.wrong(code, said) or ("" if ["LOG", "kept"] in said else "it did not go on")
            run.require(not wrong, f"log, with room again: {wrong}")
    return rounds


def failing_log(run, log):
    place, faults = os.path.join(log.folder, "log"), 0
    for beginning in (0, (KIB - 16) * KIB):  # the second begins anew on the way
        for kind in KINDS:
            lay_log(place, beginning)
            code, _ = log.work(place, saves=3, env=injected(place, 0, kind))
            calls = calls_of(place)
            run.require(code == 0 and calls, f"log, {kind}: undisturbed it ends with {code} after {calls} calls")
            chosen = [call for call in range(1, calls + 1) if run.chance.random() < tier.pick(0.15, 1, 1)]
            for call in chosen:
                faults += 1
                lay_log(place, beginning)
                code, said = log.work(place, saves=3, env=injected(place, call, kind))
                wrong = log.wrong(code, said, 3)
                run.require(not wrong, f"log, {kind} at call {call}: {wrong}")
    return faults


def lay_log(place, size):
    shutil.rmtree(place, ignore_errors=True)
    os.mkdir(place, 0o700)
    with open(os.path.join(place, "rooftree.log"), "wb") as file:
        file.write(b"x" * size)


class Typist:
    """Somebody who types and reads the status line; a context."""

    def __init__(self, path, mode="type-watched", env=None):
        self.path = path
        self.process = subprocess.Popen([TYPIST, path, mode, AUTHOR], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, env=env)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        for end in (self.process.stdin, self.process.stdout):
            try:
                end.close()
            except BrokenPipeError:
                pass

    def told(self, wish=None):
        """(letters, whether the status line calls them kept), or the words of another answer."""
        if wish:
            try:
                self.process.stdin.write(wish.encode() + b"\n")
                self.process.stdin.flush()
            except BrokenPipeError:
                return None
        words = self.process.stdout.readline().decode().split()
        if words[:1] == ["TYPED"]:
            return int(words[1]), words[2] == "kept"
        return words or None


def in_draft(path, aside):
    """How many letters the next start would offer, seen on a copy; -1 when they are not what was typed."""
    shutil.rmtree(aside, ignore_errors=True)
    os.mkdir(aside)
    for suffix in ("", "-wal"):
        if os.path.exists(path + suffix):
            shutil.copy(path + suffix, os.path.join(aside, os.path.basename(path) + suffix))
    answer = subprocess.run([TYPIST, os.path.join(aside, os.path.basename(path)), "offer", AUTHOR], check=False,
                            capture_output=True, text=True).stdout.strip()
    words = answer.removeprefix("OFFER").strip() if answer.startswith("OFFER") else ""
    right = "".join(chr(ord("a") + at % 26) for at in range(len(words)))
    return len(words) if words == right else -1


def silently_lost(typist, aside, wish=None):
    """What is wrong after some typing: a letter that is not in the draft, and the status line calls it kept."""
    told = typist.told(wish)
    if told is None:
        return f"ended with {typist.process.wait(timeout=LONGEST)}", False
    letters, is_kept = told
    found = in_draft(typist.path, aside)
    if found < 0:
        return "what is kept is not what was typed", is_kept
    if is_kept and found < letters:
        return f"{letters - found} letters are called kept and are not", is_kept
    return "", is_kept


def full_draft(run, template, folder, mode="type-watched"):
    """Answers (what was wrong, rounds in which it was said that nothing is kept)."""
    wrong, warned = [], 0
    for _ in range(1 if mode == "type-deaf" else tier.pick(2, 20, 40)):
        with small_disk(os.path.join(folder, "disk"), "16m") as disk:
            if not disk:
                return None, 0
            path = os.path.join(disk, "practice.rooftree")
            shutil.copy(template, path)
            with Typist(path, mode) as typist:
                # Opened and typed once while there is room, as a day begins.
                found, _ = silently_lost(typist, os.path.join(folder, "aside"))
                wrong += [found] if found else []
                fill_up(disk, run.chance.randrange(0, 8))
                for _ in range(tier.pick(2, 4, 6)):
                    found, is_kept = silently_lost(typist, os.path.join(folder, "aside"), "more")
                    wrong += [found] if found else []
                    warned += not is_kept
                os.remove(os.path.join(disk, "filler"))
                found, is_kept = silently_lost(typist, os.path.join(folder, "aside"), "more")
                wrong += [found] if found else [] if is_kept else ["with room again it is not kept"]
                if mode != "type-deaf" and typist.told("save") != ["SAVED"]:
                    wrong.append("with room again the visit is not saved")
    return wrong, warned


def failing_draft(run, template, folder):
    live, faults, warned, refused = os.path.join(folder, "live"), 0, 0, 0
    path = os.path.join(live, "practice.rooftree")
    for kind in KINDS:
        lay_practice(template, live)
        with Typist(path, env=injected(live, 0, kind)) as typist:
            typist.told()
            typist.process.stdin.close()
            typist.process.wait(timeout=LONGEST)
        calls = calls_of(live)
        run.require(calls > 0, f"draft, {kind}: no calls")
        for call in sorted(run.chance.sample(range(1, calls + 1), min(calls, tier.pick(3, 40, 400)))):
            faults += 1
            lay_practice(template, live)
            with Typist(path, env=injected(live, call, kind)) as typist:
                told = typist.told()
                if told is None:
                    # The practice could not be opened: said so, and nothing was typed.
                    code = typist.process.wait(timeout=LONGEST)
                    run.require(code == 3, f"draft, {kind} at call {call}: ended with {code}")
                    refused += 1
                    continue
                letters, is_kept = told
                found = in_draft(path, os.path.join(folder, "aside"))
                warned += not is_kept
                run.require(found >= 0, f"draft, {kind} at call {call}: not what was typed")
                run.require(not is_kept or found == letters,
                            f"draft, {kind} at call {call}: {letters - found} letters are called kept and are not")
    return faults, warned, refused


def lay_practice(template, live):
    shutil.rmtree(live, ignore_errors=True)
    os.mkdir(live)
    shutil.copy(template, os.path.join(live, "practice.rooftree"))


def logs(run):
    with programs.scratch() as folder, programs.Inspector() as inspector:
        log = Log(folder, inspector)
        place = os.path.join(folder, "log")
        lay_log(place, 0)
        code, said = log.work(place, "log-strict", env=injected(place, 3, "enospc-ever"))
        run.control("a program that gives up with its log", int(bool(log.wrong(code, said))))
        disks = full_log(run, log)
        faults = failing_log(run, log)
    run.say(full_logs=disks, failing_calls_of_the_log=faults, bad=len(run.failures))


def drafts(run):
    with programs.scratch() as folder:
        template = os.path.join(folder, "template.rooftree")
        subprocess.run([TYPIST, template, "prepare"], check=True)
        caught, _ = full_draft(run, template, folder, "type-deaf")
        if caught is None:
            print("no small disk without root: left out")
            warned = disks = 0
        else:
            run.control("a status line that believes that all is kept", len(caught))
            wrong, warned = full_draft(run, template, folder)
            disks = tier.pick(2, 20, 40)
            run.require(not wrong, f"full disk under a draft: {wrong[:3]}")
        faults, told, refused = failing_draft(run, template, folder)
    run.say(full_disks_under_a_draft=disks, said_so=warned, failing_calls_of_drafts=faults, said_of_them=told,
            not_opened=refused, bad=len(run.failures))


def main():
    programs.need(programs.DRIVER, programs.INJECTOR, KEEPER, TYPIST)
    run = tier.Run("FT-04 full disk beside saves")
    logs(run)
    drafts(run)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
