#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-05: files and folders that may not be written or read.

The practice is refused with a reason and left as it was. Root ignores permission bits, so as root the
driver runs as nobody. The control is the same practice with its permissions: it opens.
"""

import os
import shutil
import stat
import subprocess
import sys

from harness import programs, tier

NOBODY = 65534
REASONS = {"database.not-permitted", "database.read-only", "database.cannot-open", "database.missing"}
AS_NOBODY = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]


def inspect(path, *mode):
    """(exit code, verdict, reason) of the driver, without root's powers."""
    command = [programs.DRIVER, "-", "inspect"] if not mode else [programs.DRIVER, path, *mode]
    done = subprocess.run([*(AS_NOBODY if os.geteuid() == 0 else []), *command], input=path.encode() + b"\n",
                          capture_output=True, check=False)
    words = (programs.spoken(done.stdout) or [[]])[0]
    return done.returncode, *(words + ["", ""])[:2]


def content(folder):
    return {name: open(os.path.join(folder, name), "rb").read() for name in sorted(os.listdir(folder))}


def cases(folder, path):
    """Puts one thing out of reach after the other: (what, undo)."""
    yield "file is read-only", path, stat.S_IRUSR
    yield "file may not be read", path, 0
    yield "folder is read-only", folder, stat.S_IRUSR | stat.S_IXUSR
    yield "folder may not be entered", folder, 0


def main():
    programs.need()
    run = tier.Run("FT-05 read-only")
    with programs.scratch() as scratch:
        folder = os.path.join(scratch, "data")
        path = os.path.join(folder, "practice.rooftree")
        os.mkdir(folder, 0o700)
        programs.drive(path, "prepare")
        if os.geteuid() == 0:
            os.chmod(scratch, 0o755)
            shutil.chown(folder, NOBODY, NOBODY)
            shutil.chown(path, NOBODY, NOBODY)
        if subprocess.run([*(AS_NOBODY if os.geteuid() == 0 else []), "test", "-x", programs.DRIVER],
                          check=False).returncode:
            print("the driver cannot be started by nobody here: left out")
            return tier.SKIPPED
        run.control("with its permissions it opens", inspect(path)[1] == "GOOD")
        before = content(folder)
        tried = 0
        for what, place, mode in cases(folder, path):
            kept = stat.S_IMODE(os.stat(place).st_mode)
            os.chmod(place, mode)
            code, verdict, reason = inspect(path)
            saving, word, _ = inspect(path, "save", "1")
            os.chmod(place, kept)
            tried += 1
            run.require(code == 0 and verdict == "REFUSED" and reason in REASONS,
                        f"{what}: {code} {verdict} {reason}")
            run.require(saving in (0, 3) and word != "ACK", f"{what}: saving ended with {saving} {word}")
            left = content(folder)
            run.require(left == before, f"{what}: something was written: {', '.join(left)}")
            for name in set(left) - set(before):
                os.remove(os.path.join(folder, name))
        run.say(cases=tried, bad=len(run.failures))
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
