#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-02 for what the desktop keeps beside the practice: settings, and reports that somebody wrote into a folder.

Each is recorded and cut off like the practice itself (powerloss_test.py). The next start finds the settings as
they were chosen last, or as they are being chosen; a report that was called written is there, whole, and no half
one has its name.

The controls: a program that writes over its settings file, and files whose names nobody asks the disk to keep.
"""

import os
import subprocess
import sys

import powerloss_test
from harness import programs, tier
from harness.disk import Disk, read_record

KEEPER = os.path.join(programs.FOLDER, "rooftree-keeperdriver")
LOST = 2  # Preferences::Found
REPORT_BYTES = 5000


def recorded(folder, mode, count, without):
    live = os.path.join(folder, "live")
    os.mkdir(live, 0o700)
    disk, record = Disk(live), os.path.join(folder, "record")
    done = subprocess.run([KEEPER, live, mode, str(count)], stdout=subprocess.DEVNULL, check=False,
                          env=programs.environment(LD_PRELOAD=programs.RECORDER, ROOFTREE_FAULT_FOLDER=live,
                                                   ROOFTREE_FAULT_RECORD=record))
    if done.returncode:
        sys.exit(f"{mode}: the driver failed with {done.returncode}")
    return disk, [each for each in read_record(record) if each[0] not in without]


class Settings:
    """A larger text, chosen again and again, after a dark look that was chosen once."""

    def __init__(self, name, mode, count, without=""):
        self.name, self.mode, self.count, self.without = name, mode, count, without
        self.asked = 0
        self.reader = subprocess.Popen([KEEPER, "-", "settings-inspect"], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE)

    def record(self, folder):
        return recorded(folder, self.mode, self.count, self.without)

    def found(self, folder):
        """What the next start reads; each time in a folder of its own, which nothing remembers."""
        self.asked += 1
        fresh = f"{folder}-{self.asked}"
        os.rename(folder, fresh)
        self.reader.stdin.write(fresh.encode() + b"\n")
        self.reader.stdin.flush()
        words = self.reader.stdout.readline().decode().split()
        os.rename(fresh, folder)
        return int(words[1]), int(words[2]), words[3]

    def accepts(self, path, said, _):
        state, number, look = self.found(os.path.dirname(path))
        last = max((int(key) for key in programs.acknowledged(said)), default=None)
        if last is None:
            return ""
        if state == LOST or look != "dark":
            return "what was chosen long before is lost"
        return "" if last <= number <= last + 1 else "lost"

    def end(self):
        self.reader.stdin.close()
        self.reader.wait(timeout=60)
        self.reader.stdout.close()


class Reports:
    """Files that the screen calls written."""

    def __init__(self, name, count, without=""):
        self.name, self.count, self.without = name, count, without

    def record(self, folder):
        return recorded(folder, "report", self.count, self.without)

    @staticmethod
    def accepts(path, said, _):
        folder = os.path.dirname(path)
        found = [name for name in os.listdir(folder) if name.startswith("report-") and name.endswith(".csv")]
        for name in found:
            with open(os.path.join(folder, name), "rb") as file:
                content = file.read()
            letter = ord("a") + int(name[len("report-"):-len(".csv")]) % 26
            if content != bytes([letter]) * REPORT_BYTES:
                return "half a report under its name"
        missing = [key for key in programs.acknowledged(said) if f"report-{key}.csv" not in found]
        return "lost" if missing else ""

    def end(self):
        pass


def judged(run, trace, most, stop_early=False):
    try:
        return powerloss_test.replay(run, trace, most, stop_early)
    finally:
        trace.end()


def main():
    programs.need(programs.DRIVER, programs.RECORDER, KEEPER)
    run = tier.Run("FT-02 power loss of settings")
    for control, what in ((Settings("control", "settings-lazy", 8), "settings that are written over"),
                          (Settings("control", "settings", 8, "D"), "settings whose name is not synced"),
                          (Reports("control", 4, "D"), "reports whose name is not synced")):
        _, wrong = judged(run, control, 400, stop_early=True)
        run.control(what, sum(wrong.values()))
    total = 0
    for trace, most in ((Settings("settings", "settings", tier.pick(6, 40, 100)), tier.pick(150, 2000, 10000)),
                        (Reports("report", tier.pick(6, 40, 200)), tier.pick(100, 1000, 5000))):
        states, wrong = judged(run, trace, most)
        total += states
        run.say(trace=trace.name, states=states, bad=sum(wrong.values()))
        run.require(not wrong, f"{trace.name}: {wrong}")
    run.say(states_in_all=total)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
