# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs under test. ROOFTREE_FAULT_PROGRAMS names the folder of rooftree-testdriver."""

import os
import subprocess
import sys
import tempfile

from harness import tier

FOLDER = os.path.abspath(os.environ.get("ROOFTREE_FAULT_PROGRAMS", "build/dev/tests"))
DRIVER = os.path.join(FOLDER, "rooftree-testdriver")
RECORDER = os.path.join(FOLDER, "rooftree-recorder.so")
INJECTOR = os.path.join(FOLDER, "rooftree-injector.so")
SANITIZED = {"ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0"}


def need(*paths):
    """Ends the harness as skipped when something was not built."""
    for path in paths or (DRIVER,):
        if not os.path.exists(path):
            print(f"not built: {path}")
            sys.exit(tier.SKIPPED)


def scratch(prefix="rooftree-fault-"):
    """A folder that is gone after the `with`; in memory when there is such a place."""
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    return tempfile.TemporaryDirectory(prefix=prefix, dir=place)


def environment(**more):
    return dict(os.environ, **SANITIZED, **{key: str(value) for key, value in more.items()})


def drive(path, *mode, check=True, timeout=600, **kwargs):
    """Runs the driver to its end and answers what it said, a list of words a line."""
    done = subprocess.run([DRIVER, path, *map(str, mode)], capture_output=True, check=False,
                          timeout=timeout, **kwargs)
    if check and done.returncode != 0:
        sys.exit(f"the driver failed at {mode}: {done.returncode} {done.stderr.decode()}")
    return spoken(done.stdout)


def spoken(output):
    """The lines of the driver; the last one may be cut short, and then it was not said."""
    return [line.decode().split() for line in output.split(b"\n")[:-1]]


def acknowledged(lines):
    return [words[1] for words in lines if words[:1] == ["ACK"]]


class Inspector:
    """The program's own opinion of a file, by a driver that stays."""

    EVERY = 8  # files of a sample

    def __init__(self):
        self.driver = None
        self.count = 0

    def __enter__(self):
        self.driver = subprocess.Popen([DRIVER, "-", "inspect"], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE)
        return self

    def __exit__(self, *_):
        self.driver.stdin.close()
        self.driver.wait(timeout=60)
        self.driver.stdout.close()

    def ask(self, path):
        """(verdict, detail), see inspectPractices() in driver/Practices.h; CRASHED when it died."""
        try:
            self.driver.stdin.write(path.encode() + b"\n")
            self.driver.stdin.flush()
            words = self.driver.stdout.readline().decode().split()
        except BrokenPipeError:
            words = []
        if words:
            return words[0], words[1] if len(words) > 1 else ""
        self.driver.wait()
        code = self.driver.returncode
        self.__enter__()
        return "CRASHED", str(code)

    def wrong(self, path, accepted):
        """The verdict when it is none of the accepted ones."""
        verdict, detail = self.ask(path)
        return "" if verdict in accepted else f"{verdict} {detail}"

    def sample(self, path, accepted):
        """The same for every so many files: this is the slow half of looking at one."""
        self.count += 1
        return self.wrong(path, accepted) if self.count % self.EVERY == 0 else ""
