#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-03 for copies: every single system call of a backup and of a restore fails once, and from then on.

rooftree-cli runs with preload/injector.cpp over a practice whose program was killed and left its log
behind. A backup that was called done can be restored; one that was not left nothing under a backup's name
that cannot, and the practice is what it was. A restore that was called done is the backup, row for row, and
what was there is kept; one that was refused changed nothing. Both work when the fault is gone.

The control believes a backup "done" whatever the answer was.

    ioerror_backup_test.py [WORK...]      backup or restore; both unless told
"""
# shows: hz08_c6

import glob
import os
import shutil
import sqlite3
import subprocess
import sys

import backup_tools
from backup_tools import Clerk, NAME, PHRASE, content, links
from harness import programs, tier

KINDS = ("eio", "eio-ever", "enospc", "enospc-ever", "short")
LONGEST = 120  # seconds; more is a hang
CLI_ANSWERS = range(5)  # 0 done, 1 to 4 refused, each for a reason
REFUSED_UNCHANGED = (1, 2, 4)
UNCHANGED = b"othing was changed"
UNFINISHED = b"completes the restore"
LAST = 12  # calls at the end of a run, among which are those that give files their names
# What signing in writes on the way.
NOT_COMPARED = {"sign_in_try"}
AFTERWARDS = 6  # every so many faults the same is tried again without one


class Laid(backup_tools.Practice):
    """A copy of the prepared practice."""

    def __init__(self, folder, template):  # pylint: disable=super-init-not-called
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template.folder, folder)
        self.folder = folder
        self.path = os.path.join(folder, os.path.basename(template.path))
        self.backups = os.path.join(folder, os.path.basename(template.backups))
        self.password = os.path.join(folder, os.path.basename(template.password))

    def copies(self):
        return sorted(glob.glob(os.path.join(self.backups, "*.rooftree-backup")))

    def aside(self):
        return [path for path in glob.glob(self.path + "-before-restore-*")
                if not path.endswith(("-wal", "-shm"))]

    def is_restorable(self, file):
        return self.cli("backup", "verify", file, phrase=PHRASE, expected=None).returncode == 0


def state(path, up_to):
    """The rows that count, of the trail the first `up_to` links; nothing when there is no sound practice."""
    if not os.path.exists(path):
        return None
    try:
        rows = content(path, up_to)
    except sqlite3.Error:
        return None
    return {table: kept for table, kept in rows.items() if table not in NOT_COMPARED}


def ends_with_restore(path, in_backup):
    """One event after those of the backup, or two: where the practice could not be read for a moment, whoever
    restores signs in with an account of the backup, and that is in the trail as well."""
    if links(path) - in_backup not in (1, 2):
        return False
    base = sqlite3.connect(path)
    last = base.execute("SELECT action FROM audit_event ORDER BY id DESC LIMIT 1").fetchone()
    base.close()
    return last == ("backup.restore",)


class Prepared:
    """A practice with a backup, more saves after it, and a log that a killed program left."""

    def __init__(self, folder):
        os.mkdir(folder)
        self.practice = backup_tools.Practice(folder)
        self.folder, self.path = folder, self.practice.path
        self.backups, self.password = self.practice.backups, self.practice.password
        done = self.practice.backup()
        self.in_backup = done["facts"]["chainSeq"]
        self.of_backup = state(self.path, self.in_backup)
        Clerk(self.path).kill()
        looked_at = Laid(folder + "-looked-at", self)
        self.links = links(looked_at.path)
        self.before = state(looked_at.path, self.links)


def run(laid, words, kind, call, phrase=None):
    """Answers (exit code or nothing when it hung, output, calls that were counted)."""
    count = laid.folder + ".count"
    line, handles = laid.command(*words), ()
    if phrase:
        reading, writing = os.pipe()
        os.write(writing, phrase)
        os.close(writing)
        line, handles = line + ["--passphrase-fd", str(reading)], (reading,)
    try:
        done = subprocess.run(line, capture_output=True, check=False, timeout=LONGEST, pass_fds=handles,
                              env=programs.environment(LD_PRELOAD=programs.INJECTOR,
                                                       ROOFTREE_FAULT_FOLDER=laid.folder,
                                                       ROOFTREE_FAULT_CALL=call, ROOFTREE_FAULT_KIND=kind,
                                                       ROOFTREE_FAULT_COUNT=count))
    except subprocess.TimeoutExpired:
        return None, b"", 0
    finally:
        for handle in handles:
            os.close(handle)
    calls = 0
    if os.path.exists(count):
        with open(count, encoding="ascii") as file:
            calls = int(file.read() or 0)
        os.remove(count)
    return done.returncode, done.stdout + done.stderr, calls


class Backup:
    name = "backup"
    share = (0.002, 0.05, 1)

    @staticmethod
    def go(laid, kind, call):
        for copy in laid.copies():
            os.remove(copy)
        return run(laid, ("backup", laid.backups), kind, call)

    @staticmethod
    def wrong(laid, prepared, code, _):
        if state(laid.path, prepared.links) != prepared.before:
            return "the practice is not what it was"
        copies = laid.copies()
        if code == 0 and not copies:
            return "called done, and there is none"
        if not all(laid.is_restorable(copy) for copy in copies):
            return "there is a backup that cannot be restored"
        return ""

    @staticmethod
    def again(laid):
        for copy in laid.copies():
            os.remove(copy)
        laid.backup()
        return "" if laid.copies() and not laid.strays() else f"left behind: {laid.strays()}"


class Restore:
    name = "restore"
    share = (0.001, 0.03, 1)

    @staticmethod
    def go(laid, kind, call):
        return run(laid, ("restore", laid.copies()[0], "--confirm", NAME), kind, call, phrase=PHRASE)

    @staticmethod
    def wrong(laid, prepared, code, said):
        kept = laid.aside()
        if code == 0:
            if state(laid.path, prepared.in_backup) != prepared.of_backup:
                return "called restored, and it is not the backup"
            if not ends_with_restore(laid.path, prepared.in_backup):
                return "the trail does not end with the restore"
            if len(kept) != 1 or state(kept[0], prepared.links) != prepared.before:
                return "what was there is not kept"
            return ""
        # What the next program finds, which completes a switch that was begun.
        is_readable = laid.cli("verify", expected=None).returncode == 0
        if is_readable and state(laid.path, prepared.links) == prepared.before:
            return ""
        if code in REFUSED_UNCHANGED or UNCHANGED in said or UNFINISHED not in said:
            return f"refused with {code}, and the practice is another"
        # The switch was under way and the disk answers nothing any more: told so, and all is there.
        if state(laid.path, prepared.in_backup) != prepared.of_backup:
            return "unfinished, and not completed by the next program"
        if not any(state(path, prepared.links) == prepared.before for path in laid.aside()):
            return "unfinished, and what was there is gone"
        return ""

    @staticmethod
    def again(laid):
        if not os.path.exists(laid.path) or laid.aside():
            return ""
        laid.restore(laid.copies()[0])
        return "" if not laid.strays() else f"left behind: {laid.strays()}"


def sweep(told, work, kind, prepared, place):
    """Answers (faults, how often it was called done)."""
    code, said, calls = work.go(Laid(place, prepared), kind, 0)
    told.require(code == 0 and calls > 0, f"{work.name}: undisturbed it ends with {code}: {said.decode()}")
    share = tier.pick(*work.share)
    chosen = {call for call in range(1, calls + 1) if told.chance.random() < share}
    chosen |= set(told.chance.sample(range(max(1, calls - LAST), calls + 1), tier.pick(1, 6, LAST)))
    chosen = sorted(chosen)
    faults = done = 0
    for at in tier.rounds(len(chosen), f"calls of {work.name}, {kind}"):
        laid = Laid(place, prepared)
        code, said, _ = work.go(laid, kind, chosen[at])
        faults += 1
        done += code == 0
        what = f"{work.name}, {kind} at call {chosen[at]} of {calls}"
        if code not in CLI_ANSWERS:
            told.require(False, f"{what}: {'hangs' if code is None else f'ended with {code}'}")
            continue
        wrong = work.wrong(laid, prepared, code, said)
        if not wrong and faults % AFTERWARDS == 0:
            wrong = work.again(laid)
        told.require(not wrong, f"{what}: {wrong} ({code}: {said.decode().strip()[:200]})")
    return faults, done


def control(told, prepared, place):
    """Every call from one on fails, and it is believed to be done."""
    _, _, calls = Backup.go(Laid(place, prepared), "enospc", 0)
    laid = Laid(place, prepared)
    code, _, _ = Backup.go(laid, "enospc-ever", calls // 2)
    told.control("a backup that is called done whatever the answer",
                 code != 0 and Backup.wrong(laid, prepared, 0, b"") != "")


def main():
    programs.need(programs.DRIVER, programs.INJECTOR, backup_tools.CLI)
    told = tier.Run("FT-03 I/O errors of copies")
    with programs.scratch() as folder:
        prepared, place = Prepared(os.path.join(folder, "prepared")), os.path.join(folder, "live")
        control(told, prepared, place)
        total = 0
        for work in (Backup, Restore):
            if sys.argv[1:] and work.name not in sys.argv[1:]:
                continue
            swept = [sweep(told, work, kind, prepared, place) for kind in KINDS]
            faults = sum(each[0] for each in swept)
            total += faults
            told.say(work=work.name, faults=faults, called_done=sum(each[1] for each in swept))
    told.say(faults_in_all=total, bad=len(told.failures))
    return told.finish()


if __name__ == "__main__":
    sys.exit(main())
