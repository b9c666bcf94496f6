#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-16 and FT-17: nobody gets out of the waiting-room station, and nothing of the last patient is left in it.

rooftree-kiosk runs under Xvfb without a window manager, as nobody when this runs as root, because it refuses root.
A desk (rooftree-testdriver reception) sends patients to it and files what they say.

 * escape: the keys that lead out of other programs, and random keys and taps; afterwards the same program must be there,
   with one window, and have started nothing. Killed, it must come back at its start page; how long that took is reported.
 * leftovers: after each session the word that was typed, and the patient's name, are searched in the memory of the
   process (/proc/PID/mem, as root) and in its files.

The control: both are found while they are on the screen.

kiosk_test.py leftovers does the second alone: a hundred thousand events take their time.
"""
# shows: hz02_c6, hz02_c7

import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time

from harness import programs, tier

KIOSK = os.environ.get("ROOFTREE_KIOSK", "build/dev/ui/app/rooftree-kiosk")
NOBODY = 65534
AS_NOBODY = (["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
             if os.geteuid() == 0 else [])
# What leads out of programs: windows, menus, help, consoles, dialogs, screenshots.
KEYS = ("alt+F4", "alt+Tab", "alt+space", "alt+F1", "alt+F2", "ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+F1",
        "super", "super+d", "F1", "F10", "F11", "F12", "Menu", "shift+F10", "ctrl+q", "ctrl+w", "ctrl+o", "ctrl+p",
        "ctrl+alt+t", "Print")
TAP = 0.4  # seconds; one tap in a third of a second turns a page
START_SECONDS = 20
BACK_SECONDS = 30  # more is never; the figure is reported


class Desk:
    """The practice with its receptionist."""

    def __init__(self, folder):
        self.path = os.path.join(folder, "practice.rooftree")
        self.token = os.path.join(folder, "station.token")
        self.driver = subprocess.Popen([*AS_NOBODY, programs.DRIVER, self.path, "reception"], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, text=True)
        if self.driver.stdout.readline().strip() != "READY":
            sys.exit("the desk did not open")

    def ask(self, wish):
        self.driver.stdin.write(wish + "\n")
        self.driver.stdin.flush()
        return self.driver.stdout.readline().split()

    def wait(self, wish, wanted, seconds=15):
        return until(lambda: self.ask(wish)[1:] == wanted, seconds)

    def close(self):
        """One that has fallen over says no more."""
        try:
            self.driver.stdin.close()
        except BrokenPipeError:
            pass
        self.driver.wait(timeout=60)


def until(holds, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.1)
    return False


class Display:
    """An X server of its own, without a window manager."""

    def __init__(self, number):
        self.name = f":{number}"
        self.server = subprocess.Popen(["Xvfb", self.name, "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        socket = pathlib.Path(f"/tmp/.X11-unix/X{number}")
        if not until(socket.exists, START_SECONDS):
            sys.exit("the X server did not start")

    def do(self, *words):
        return subprocess.run(["xdotool", *map(str, words)], check=False, capture_output=True, text=True,
                              env=dict(os.environ, DISPLAY=self.name)).stdout.split()

    def windows(self):
        """Ids of the windows that are in sight and have a name."""
        return sorted(set(self.do("search", "--onlyvisible", "--name", ".+")))

    def sizes(self):
        words = [self.do("getwindowgeometry", window)[-1] for window in self.windows()]
        return [tuple(map(int, word.split("x"))) for word in words]

    def close(self):
        self.server.send_signal(signal.SIGTERM)
        self.server.wait(timeout=30)


class Station:
    def __init__(self, desk, display, home):
        self.home = home
        environment = {"PATH": os.environ["PATH"], "HOME": home, "TMPDIR": home, "DISPLAY": display.name,
                       "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8", **programs.SANITIZED}
        self.supervisor = subprocess.Popen(
            [*AS_NOBODY, KIOSK, "--database", desk.path, "--station", desk.token], env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def screen(self):
        """The process that has the window; None while there is none."""
        children = subprocess.run(["pgrep", "-P", str(self.supervisor.pid)], check=False, capture_output=True,
                                  text=True).stdout.split()
        return int(children[0]) if children else None

    def descendants(self):
        found, todo = [], [self.supervisor.pid]
        while todo:
            children = subprocess.run(["pgrep", "-P", str(todo.pop())], check=False, capture_output=True,
                                      text=True).stdout.split()
            found += children
            todo += map(int, children)
        return sorted(found)

    def close(self):
        self.supervisor.terminate()
        self.supervisor.wait(timeout=30)


def in_memory(pid, words):
    """The words that a process holds, in the encodings of Qt."""
    coded = {word: (word.encode(), word.encode("utf-16-le")) for word in words}
    found = set()
    with open(f"/proc/{pid}/maps", encoding="ascii", errors="replace") as maps:
        ranges = [line.split() for line in maps]
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for row in ranges:
            if not row[1].startswith("rw") or (len(row) > 5 and row[5].startswith("[v")):
                continue
            first, last = (int(part, 16) for part in row[0].split("-"))
            try:
                memory.seek(first)
                content = memory.read(last - first)
            except (OSError, ValueError, OverflowError):
                continue
            found |= {word for word, forms in coded.items() if any(form in content for form in forms)}
    return found


def in_files(folder, words):
    found = set()
    for path in pathlib.Path(folder).rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            found |= {word for word in words if word.encode() in content or word.encode("utf-16-le") in content}
    return found


NEXT = (1135, 750)  # where Next is on a screen of 1280 x 800 with the usual text, and stays


def press(display, *keys):
    for key in keys:
        display.do("key", key)
        time.sleep(TAP)


def tap_next(display, times):
    for _ in range(times):
        display.do("mousemove", *NEXT, "click", 1)
        time.sleep(TAP)


def escape(run, display, station, desk, share):
    before = station.descendants()
    home = sorted(os.listdir(station.home))
    display.do("mousemove", 640, 400)
    for key in KEYS:
        display.do("key", key)
        time.sleep(0.05)
        run.require(station.descendants() == before, f"{key} started or ended something")
        run.require(len(display.windows()) <= 1, f"{key} opened a window")
    keys = [*KEYS, *"abcxyz019", "Return", "Escape", "Tab", "space", "BackSpace", "Left", "Down"]
    done = 0
    for event in tier.rounds(share, "random events"):
        done += 1
        if run.chance.random() < 0.5:
            display.do("mousemove", run.chance.randrange(1280), run.chance.randrange(800), "click",
                       run.chance.choice((1, 1, 1, 2, 3)))
        else:
            display.do("key", run.chance.choice(keys))
        if event % 50 == 0:
            run.require(station.descendants() == before, f"event {event}: another program, or none")
    run.require(station.descendants() == before, "after the events: another program, or none")
    run.require(len(display.windows()) <= 1, "after the events: another window")
    run.require(sorted(os.listdir(station.home)) == home, "after the events: files of its own")
    run.say(keys=len(KEYS), random_events=done)
    run.require(desk.driver.poll() is None, "the desk fell over")


def killed(run, station, rounds):
    worst, done = 0.0, 0
    for _ in tier.rounds(rounds, "kills"):
        done += 1
        pid = station.screen()
        begun = time.monotonic()
        os.kill(pid, signal.SIGKILL)
        back = until(lambda pid=pid: station.screen() not in (None, pid), BACK_SECONDS)
        worst = max(worst, time.monotonic() - begun)
        run.require(back, f"not back after {BACK_SECONDS} s")
        time.sleep(run.chance.uniform(12, 13))  # five faults a minute are not out of order
    run.say(kills=done, worst=f"back after {worst:.1f} s at most")


def begin(display, station, desk, word):
    """Somebody sits down and types a word that occurs nowhere else; answers the process of the screen."""
    desk.ask("send")
    if not desk.wait("state", ["answering"]):
        return None
    time.sleep(1)
    press(display, "Tab", "space", "space")  # past No to Yes; I am, on my own
    display.do("type", "--delay", "10", word)
    time.sleep(0.5)
    return station.screen()


def leftovers(run, display, station, desk, sessions):
    finds = done = 0
    for number in tier.rounds(sessions, "sessions"):
        done += 1
        word = f"qzx{number}canary{run.chance.randrange(10_000)}"
        complete = int(desk.ask("count")[2])
        pid = begin(display, station, desk, word)
        if pid is None or not number:
            run.control("the word is found while it is on the screen", pid and word in in_memory(pid, [word]))
        tap_next(display, 7)
        arrived = until(lambda done=complete + 1: int(desk.ask("count")[2]) == done, 10)
        run.require(arrived, f"session {number}: what was said did not arrive")
        time.sleep(2)  # the station looks once a second, and forgets what it read before
        found = in_memory(pid, [word, "Zzcanina"]) | in_files(station.home, [word, "Zzcanina"])
        finds += len(found)
        run.require(not found, f"session {number}: {sorted(found)} is left")
        run.require(desk.wait("state", ["free"], 40), f"session {number}: the station is not free again")
    run.say(sessions=done, finds=finds)


def main():
    programs.need(programs.DRIVER, KIOSK)
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        print("no Xvfb or xdotool here: left out")
        return tier.SKIPPED
    run = tier.Run("FT-16/17 kiosk")
    with programs.scratch() as folder:
        os.chmod(folder, 0o700)
        home = os.path.join(folder, "home")
        os.mkdir(home, 0o700)
        if AS_NOBODY:
            for path in (folder, home):
                os.chown(path, NOBODY, NOBODY)
        display = Display(random.randrange(200, 4000))
        desk = Desk(folder)
        station = Station(desk, display, home)
        try:
            run.require(until(lambda: len(display.windows()) == 1, START_SECONDS), "it did not show")
            run.require(display.sizes() == [(1280, 800)], f"it does not fill the display: {display.sizes()}")
            desk.ask("send")
            run.require(desk.wait("state", ["answering"]), "the session that was sent did not begin")
            pid = station.screen()
            if os.geteuid() == 0:
                run.control("the patient's name is found while it is on the screen",
                            in_memory(pid, ["Zzcanina"]) == {"Zzcanina"})
            if sys.argv[1:] != ["leftovers"]:
                escape(run, display, station, desk, tier.pick(300, 10_000, 100_000))
            killed(run, station, tier.pick(1, 5, 100) if sys.argv[1:] != ["leftovers"] else 1)
            if os.geteuid() == 0:
                run.require(not in_memory(station.screen(), ["Zzcanina"]), "the next start knows the patient")
            run.require(not in_files(home, ["Zzcanina", "Zzcanary"]), "a file of the station knows the patient")
            run.require(desk.wait("state", ["free"], 20), "after a kill the station is not free")
            if os.geteuid() == 0:  # the program keeps its memory from others of its account
                leftovers(run, display, station, desk, tier.pick(2, 20, 500))
        finally:
            station.close()
            desk.close()
            display.close()
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
