#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-02 for copies: what a power cut may leave at every moment of a backup and of a restore.

The folder of the backups is recorded while rooftree-cli makes one: what bears a backup's name afterwards is
the whole file, byte for byte, and it is there once it was called made. The practice's folder is recorded
during a restore: the next program finds the practice as it was or the backup, row for row, and the backup
once it was called restored; what was there is kept.

The controls leave out what the program asked the disk to finish.
"""
# shows: hz08_c6

import os
import shutil
import subprocess
import sys
import time

import backup_tools
import powerloss_test
from backup_tools import NAME, PHRASE
from harness import programs, tier
from harness.disk import Disk, read_record
from ioerror_backup_test import Laid, Prepared, state

DONE = ("A", 0, 0, "", b"ACK done\n")


def recorded(watched, line, handles=()):
    """The disk before and what the program did to the files in `watched`, and then said."""
    record = watched + ".record"
    disk = Disk()
    fill(disk, watched)
    done = subprocess.run(line, capture_output=True, check=False, pass_fds=handles,
                          env=programs.environment(LD_PRELOAD=programs.RECORDER,
                                                   ROOFTREE_FAULT_FOLDER=watched,
                                                   ROOFTREE_FAULT_RECORD=record))
    if done.returncode:
        sys.exit(f"the program failed: {done.stderr.decode()}")
    operations = [each for each in read_record(record) if each[0] != "A"]
    os.remove(record)
    return disk, [*operations, DONE]


def fill(disk, folder):
    """What lies in the folder itself is certain."""
    for entry in os.scandir(folder):
        if entry.is_file():
            with open(entry.path, "rb") as file:
                disk.apply("C", entry.inode(), 0, entry.name, b"")
                disk.apply("W", entry.inode(), 0, "", file.read())
            disk.apply("F", entry.inode(), 0, "", b"")
    disk.apply("D", 0, 0, "", b"")


class Backup:
    """The folder of the backups."""

    name = "backup"

    def __init__(self, prepared, without=""):
        self.prepared, self.without = prepared, without
        self.whole = {}

    def record(self, folder):
        laid = Laid(os.path.join(folder, "laid"), self.prepared)
        before = set(laid.copies())
        time.sleep(1.1)  # names of backups tell seconds
        disk, operations = recorded(laid.backups, laid.command("backup", laid.backups))
        for copy in laid.copies():
            with open(copy, "rb") as file:
                self.whole[os.path.basename(copy)] = file.read()
        self.made = {os.path.basename(copy) for copy in set(laid.copies()) - before}
        return disk, [each for each in operations if each[0] not in self.without]

    def accepts(self, path, said, _):
        folder = os.path.dirname(path)
        found = {name for name in os.listdir(folder) if name.endswith(".rooftree-backup")}
        for name in found:
            with open(os.path.join(folder, name), "rb") as file:
                if file.read() != self.whole.get(name):
                    return "half a backup under a backup's name"
        if not set(self.whole) - self.made <= found:
            return "an older backup is gone"
        return "lost" if said and not self.made <= found else ""


class Restore:
    """The folder of the practice."""

    name = "restore"

    def __init__(self, prepared, folder, without=""):
        self.prepared, self.without = prepared, without
        self.folder = folder  # what is not in the practice's folder

    def record(self, folder):
        shutil.rmtree(self.folder, ignore_errors=True)
        laid = Laid(self.folder, self.prepared)
        live = os.path.join(folder, "live")
        os.mkdir(live, 0o700)
        for suffix in ("", "-wal"):
            if os.path.exists(laid.path + suffix):
                os.rename(laid.path + suffix, os.path.join(live, os.path.basename(laid.path)) + suffix)
        laid.path = os.path.join(live, os.path.basename(laid.path))
        self.laid = laid
        reading, writing = os.pipe()
        os.write(writing, PHRASE)
        os.close(writing)
        line = laid.command("restore", laid.copies()[0], "--confirm", NAME)
        disk, operations = recorded(live, line + ["--passphrase-fd", str(reading)], (reading,))
        os.close(reading)
        shutil.rmtree(live)
        return disk, [each for each in operations if each[0] not in self.without]

    def accepts(self, path, said, _):
        for name in os.listdir(os.path.dirname(path)):
            file = os.path.join(os.path.dirname(path), name)
            os.chmod(file, 0o700 if os.path.isdir(file) else 0o600)
        self.laid.path = path
        done = self.laid.cli("verify", expected=None)
        if done.returncode:
            return f"does not open: {done.stderr.decode().strip()[:120]}"
        prepared = self.prepared
        if state(path, prepared.in_backup) == prepared.of_backup and self.laid.aside():
            kept = state(self.laid.aside()[0], prepared.links) == prepared.before
            return "" if kept else "what was there is not kept"
        if state(path, prepared.links) != prepared.before:
            return "neither the practice nor the backup"
        return "called restored, and it is not" if said else ""


def main():
    programs.need(programs.DRIVER, programs.RECORDER, backup_tools.CLI)
    run = tier.Run("FT-02 power loss of copies")
    with programs.scratch() as folder:
        prepared = Prepared(os.path.join(folder, "prepared"))
        for without, what in (("F", "contents that are not synced"), ("D", "names that are not synced")):
            _, wrong = powerloss_test.replay(run, Backup(prepared, without), 400, stop_early=True)
            run.control(what, sum(wrong.values()))
        beside = os.path.join(folder, "beside")
        _, wrong = powerloss_test.replay(run, Restore(prepared, beside, "F"), 200, stop_early=True)
        run.control("a restore whose contents are not synced", sum(wrong.values()))
        total = 0
        for trace, most in ((Backup(prepared), tier.pick(100, 2000, 10000)),
                            (Restore(prepared, beside), tier.pick(30, 400, 2000))):
            states, wrong = powerloss_test.replay(run, trace, most)
            total += states
            run.say(trace=trace.name, states=states, bad=sum(wrong.values()))
            run.require(not wrong, f"{trace.name}: {wrong}")
    run.say(states_in_all=total)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
