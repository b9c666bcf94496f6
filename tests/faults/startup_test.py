#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line in surroundings that nobody would choose (rows J of the bad-input corpus).

Closed streams, no home, names with everything in them, words that are no text, quotas, readers that
leave. Every start ends with one of the program's own exit codes and a sentence, and the practice stays
as it was. ROOFTREE_CLI names the program.

The control is a program that dies of a signal.
"""

import os
import resource
import shutil
import subprocess
import sys

from harness import programs, tier

CLI = os.environ.get("ROOFTREE_CLI", "build/dev/src/cli/rooftree-cli")
KIOSK = os.environ.get("ROOFTREE_KIOSK", "build/dev/ui/app/rooftree-kiosk")
NOBODY = 65534
# Whoever is not root can be it in a namespace of their own, where that is allowed.
AS_ROOT = [] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user"]
WELL, REFUSED, USAGE, DATABASE = 0, 1, 2, 3
OWN = {0, 1, 2, 3, 4}


def start(*words, env=None, inside=None, stdout=subprocess.PIPE):
    return subprocess.run([CLI, *words], stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE,
                          env=env, preexec_fn=inside, check=False, timeout=60)


def ends(run, what, done, *codes):
    run.require(done.returncode in (codes or OWN), f"{what}: ended with {done.returncode}")
    if done.returncode not in (WELL,):
        run.require(done.stderr.strip(), f"{what}: ended with {done.returncode} and said nothing")


def opens(run, what, done):
    """The doctor saw the practice; that nobody has set it up is no concern of ours."""
    ends(run, what, done, WELL, DATABASE)
    run.require(b"pages and references" in done.stdout, f"{what}: the practice was not opened")


def closed_streams(run, path):
    """J15: a message must not get into a file that was given the number of a stream."""
    for handle in range(3):
        done = start("doctor", "--database", path, inside=lambda at=handle: os.close(at))
        run.require(done.returncode in OWN, f"stream {handle} closed: ended with {done.returncode}")


def surroundings(run, path):
    """J09, J10, J11."""
    bare = {"PATH": os.environ["PATH"]}
    opens(run, "no environment", start("doctor", "--database", path, env=bare))
    ends(run, "no home", start("doctor", env=bare), DATABASE)
    nowhere = dict(os.environ, HOME="/proc/nowhere", XDG_DATA_HOME="/proc/nowhere", XDG_CONFIG_HOME="/proc/nowhere")
    ends(run, "a home that cannot be written", start("doctor", env=nowhere), DATABASE)
    led_astray = dict(os.environ, QT_PLUGIN_PATH="/nowhere", QT_QPA_PLATFORM_PLUGIN_PATH="/nowhere",
                      QT_STYLE_OVERRIDE="evil", QT_LOGGING_RULES="*=true")
    opens(run, "Qt led astray", start("doctor", "--database", path, env=led_astray))
    for option in ("-platformpluginpath", "-stylesheet", "-qwindowtitle", "-platform", "-plugin"):
        ends(run, option, start(option, "/nowhere", "doctor", "--database", path), USAGE)


def words(run, path):
    """J01 to J07, J12, J13."""
    ends(run, "--help", start("--help"), WELL)
    ends(run, "--version", start("--version"), WELL)
    ends(run, "a wrong option", start("--hlep"), USAGE)
    ends(run, "no value", start("doctor", "--database"), USAGE)
    ends(run, "an empty value", start("doctor", "--database", ""), USAGE)
    ends(run, "twice", start("doctor", "--database", path, "--database", path), USAGE)
    ends(run, "a URI", start("doctor", "--database", "file:x?mode=memory&cache=shared"), USAGE, DATABASE)
    ends(run, "10,000 words", start(*["x"] * 10000), USAGE)
    ends(run, "a long word", start("x" * 120_000), USAGE)
    ends(run, "no text", start("doctor", b"--database=/nowhere/\xff\xfe"), USAGE, DATABASE)


def names(run, folder):
    """J14: a path is data, whatever is in it."""
    for name in ("with space", "100% sure", "line\nbreak", "--help", "a'b\"c;d", "ünïcode-Ł", "-x"):
        path = os.path.join(folder, name)
        programs.drive(path, "prepare")
        opens(run, f"a practice named {name!r}", start("doctor", f"--database={path}"))


def signals(run, path):
    """J18: a full quota and a reader who has gone are errors, not deaths."""
    quota = start("doctor", "--database", path,
                  inside=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)))
    ends(run, "no quota left", quota, DATABASE)
    reader, writer = os.pipe()
    os.close(reader)
    done = start("--help", stdout=writer)
    os.close(writer)
    run.require(done.returncode in OWN, f"nobody reads: ended with {done.returncode}")


def station_of_root(run, path):
    """J19: the station of a waiting room has an account that can do nothing else, or does not start."""
    words = ["--database", path, "--station", path + ".token"]
    if not os.path.exists(KIOSK) or (AS_ROOT and subprocess.run([*AS_ROOT, "true"], check=False,
                                                                 capture_output=True).returncode):
        run.say(left_out="no station, or nobody can be root here: J19 was left out")
        return
    for more in ([], ["--run"]):
        done = subprocess.run([*AS_ROOT, KIOSK, *more, *words], stdin=subprocess.DEVNULL, capture_output=True,
                              check=False, timeout=60, env={"PATH": os.environ["PATH"]})
        run.require(done.returncode == REFUSED and b"does not run as root" in done.stderr,
                    f"a station started as root: {done.returncode} {done.stderr.decode()[:200]}")
    if AS_ROOT:
        return
    done = subprocess.run(["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", KIOSK, "--run", *words],
                          stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=60,
                          env={"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"})
    run.control("a station that is not started as root", done.returncode not in (WELL, REFUSED))


def main():
    programs.need(programs.DRIVER, CLI)
    run = tier.Run("Startup")
    dead = subprocess.run(["sh", "-c", "kill -9 $$"], check=False).returncode
    run.control("death by a signal", dead not in OWN)
    with programs.scratch() as folder, programs.Inspector() as inspector:
        path = os.path.join(folder, "practice.rooftree")
        programs.drive(path, "prepare")
        kept = shutil.copy(path, os.path.join(folder, "kept"))
        closed_streams(run, path)
        surroundings(run, path)
        words(run, path)
        names(run, folder)
        signals(run, path)
        station_of_root(run, path)
        with open(path, "rb") as now, open(kept, "rb") as before:
            run.require(now.read() == before.read(), "the practice was changed by looking at it")
        run.require(inspector.ask(path)[0] == "GOOD", "the practice is no longer sound")
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
