#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-04: the disk is full, or the user's quota is.

The driver saves until it is told that there is no room. What it called saved is there, it did not die,
and it goes on when there is room again. Without root only the quota (ulimit -f) is tried.

The control says "Saved" without looking at the answer.
"""
# shows: hz08_c6

import contextlib
import os
import resource
import shutil
import subprocess
import sys

from harness import judge, programs, tier
import backup_tools

SAVES = 200
KIB = 1024


def run_with_quota(path, mode, most):
    return subprocess.run([programs.DRIVER, path, mode, str(SAVES)], capture_output=True, check=False,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)))


@contextlib.contextmanager
def small_disk(folder, size):
    """A tmpfs of its own below `folder`; nothing when that is not allowed here."""
    os.makedirs(folder, exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder],
                             capture_output=True, check=False).returncode == 0
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", folder], check=True)


def require_honest(run, what, path, said, code, inspector):
    run.require(code == 0, f"{what}: ended with {code}")
    run.require(any(words[0] != "ACK" for words in said), f"{what}: the disk was never full")
    wrong = judge.saves(path, said, inspector)
    run.require(not wrong, f"{what}: {wrong}")
    after = programs.drive(path, "save", 2)
    run.require(len(programs.acknowledged(after)) == 2, f"{what}: with room again: {after}")


def quota(run, template, folder, inspector):
    """Quotas from nearly nothing to a few saves more than there is."""
    start, rounds = os.path.getsize(template), tier.pick(4, 20, 40)
    for number in range(rounds):
        path = os.path.join(folder, f"quota-{number}")
        shutil.copy(template, path)
        done = run_with_quota(path, "save", start + run.chance.randrange(KIB, 700 * KIB))
        require_honest(run, "quota", path, programs.spoken(done.stdout), done.returncode, inspector)
    return rounds


def full(run, template, folder, inspector):
    start, rounds = os.path.getsize(template) // KIB, tier.pick(2, 20, 40)
    for _ in range(rounds):
        with small_disk(os.path.join(folder, "disk"), f"{start + run.chance.randrange(100, 1700)}k") as disk:
            if not disk:
                print("no small disk without root: left out")
                return 0
            path = os.path.join(disk, "practice.rooftree")
            shutil.copy(template, path)
            done = subprocess.run([programs.DRIVER, path, "save", str(SAVES)], capture_output=True,
                                  check=False)
            # Room again.
            subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
            require_honest(run, "full disk", path, programs.spoken(done.stdout), done.returncode, inspector)
    return rounds


def export(run, folder):
    """L08: a report that does not fit leaves no half file and what lay there before."""
    practice = backup_tools.Practice(folder)
    with small_disk(os.path.join(folder, "stick"), "24k") as stick:
        if not stick:
            return 0
        before = os.path.join(stick, "filler")
        with open(before, "wb") as file:
            file.write(bytes(16 * KIB))
        done = practice.cli("export", "audit", os.path.join(stick, "report.pdf"), "--from", "2026-01-01",
                            "--to", "2026-06-30", expected=None)
        run.require(done.returncode != 0, "an export that does not fit was called done")
        run.require(b"disk" in done.stderr or b"space" in done.stderr, f"export: said {done.stderr.decode()}")
        run.require(os.listdir(stick) == ["filler"], f"an export left {os.listdir(stick)}")
        run.require(os.path.getsize(before) == 16 * KIB, "an export took what lay there")
    return 1


def backup(run, folder):
    """A backup that does not fit leaves nothing under its name, and is made when there is room."""
    practice = backup_tools.Practice(folder)
    with small_disk(os.path.join(folder, "stick"), "256k") as stick:
        if not stick:
            return 0
        done = practice.cli("backup", stick, expected=None)
        run.require(done.returncode != 0, "a backup that does not fit was called done")
        run.require(b"disk is full" in done.stderr, f"backup: said {done.stderr.decode()}")
        run.require(not os.listdir(stick), f"a backup left {os.listdir(stick)}")
        subprocess.run(["mount", "-o", "remount,size=64m", stick], check=True)
        done = practice.cli("backup", stick, expected=None)
        run.require(done.returncode == 0 and len(os.listdir(stick)) == 1, "with room again: no backup")
    return 1


def main():
    programs.need()
    run = tier.Run("FT-04 full disk")
    with programs.scratch() as folder, programs.Inspector() as inspector:
        template = os.path.join(folder, "template")
        programs.drive(template, "prepare")
        careless = os.path.join(folder, "control")
        shutil.copy(template, careless)
        done = run_with_quota(careless, "save-unchecked", os.path.getsize(template) + 300 * KIB)
        run.control("an answer that nobody looks at",
                    judge.saves(careless, programs.spoken(done.stdout), inspector) == "lost")
        rounds = quota(run, template, folder, inspector)
        disks = full(run, template, folder, inspector)
    with programs.scratch() as folder:
        exports = export(run, folder)
    with programs.scratch() as folder:
        backups = backup(run, folder)
    run.say(exports=exports, backups=backups, quotas=rounds, full_disks=disks, bad=len(run.failures))
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
