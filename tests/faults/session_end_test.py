#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""J17: the session of the operating system ends, or SIGTERM comes, while somebody types.

Passes when every character that was typed is in the draft, and the program ends; how long it took is reported.
The window itself, with nobody typing, ends as quickly and with status 0.

The control is a typist whom the signal ends at once, as it ends any program that does not listen.

ROOFTREE_FAULT_PROGRAMS names the folder of rooftree-draftdriver, ROOFTREE_DESKTOP the window.
"""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from harness import tier

DRIVER = os.path.join(os.environ.get("ROOFTREE_FAULT_PROGRAMS", "."), "rooftree-draftdriver")
DESKTOP = os.environ.get("ROOFTREE_DESKTOP", "")
AUTHOR = "1"
LONGEST = 20.0  # seconds; the desktop that ends the session waits about as long, and the figure is reported
SIGNALS = (signal.SIGTERM, signal.SIGHUP)


def seconds_to_end(process, what):
    begun = time.monotonic()
    process.send_signal(what)
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return time.monotonic() - begun


def life(run, folder, mode, what):
    """Types, is told to end, and answers (characters lost, seconds to end, status)."""
    path = os.path.join(folder, f"practice-{run.chance.randrange(10 ** 9)}.rooftree")
    subprocess.run([DRIVER, path, "prepare"], check=True)
    typist = subprocess.Popen([DRIVER, path, mode, AUTHOR], stdout=subprocess.PIPE, text=True)
    first = typist.stdout.readline()
    time.sleep(run.chance.uniform(0.3, 1.2))
    seconds = seconds_to_end(typist, what)
    said = (first + typist.stdout.read()).splitlines()
    typed = max(int(line.split()[1]) for line in said if line.startswith("TYPED ") and len(line.split()) == 3)
    offered = subprocess.run([DRIVER, path, "offer", AUTHOR], check=True, capture_output=True, text=True).stdout
    kept = len(offered.removeprefix("OFFER").strip()) if offered.startswith("OFFER") else 0
    return typed - kept, seconds, typist.returncode


def type_and_end(run, folder):
    lost, _, _ = life(run, folder, "type", signal.SIGTERM)
    for _ in range(4):
        lost = lost or life(run, folder, "type", signal.SIGTERM)[0]
    run.control("a typist who does not listen", lost)
    rounds, slowest = tier.pick(6, 30, 200), 0.0
    for at in range(rounds):
        what = SIGNALS[at % len(SIGNALS)]
        lost, seconds, status = life(run, folder, "type-ended", what)
        run.require(lost == 0, f"{what.name}: {lost} characters lost")
        run.require(seconds < LONGEST, f"{what.name}: {seconds:.1f} s to end")
        run.require(status == 0, f"{what.name}: ended with {status}")
        slowest = max(slowest, seconds)
    run.say(ends=rounds, characters_lost=0, slowest=f"{slowest:.2f} s")


def is_listening(process, what):
    """Waits until the process has a handler of its own for the signal."""
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii", errors="replace")
        caught = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
        if int(caught, 16) >> (what - 1) & 1:
            return True
        time.sleep(0.1)
    return False


def end_the_window(run, folder):
    home = pathlib.Path(folder) / "home"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home),
                   "QT_QPA_PLATFORM": "offscreen"}
    for what in SIGNALS:
        window = subprocess.Popen([DESKTOP, "--database", os.path.join(folder, "window.rooftree")], env=environment,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        run.require(is_listening(window, what), "the window did not come up")
        time.sleep(1)
        seconds = seconds_to_end(window, what)
        run.require(seconds < LONGEST, f"the window, {what.name}: {seconds:.1f} s to end")
        run.require(window.returncode == 0, f"the window, {what.name}: ended with {window.returncode}")


def main():
    if not os.path.exists(DRIVER) or not os.path.exists(DESKTOP):
        print("skipped: this build has no desktop")
        return tier.SKIPPED
    run = tier.Run("J17 session end")
    with tempfile.TemporaryDirectory(prefix="rooftree-end-") as folder:
        type_and_end(run, folder)
        end_the_window(run, folder)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
