#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-15, the part that needs no window: a server that froze, a wire that went dead, a server that is too
old (rows M08, M07 and M03 of the bad-input corpus).

A frozen server takes what it is sent and never answers; the clerk gives up on it after ten seconds and
works on when it thaws. On a dead wire nothing arrives at all; the clerk knows after six. Everything called
saved is there, nothing called not saved is. A server that says it is older than 15 is refused.

The controls: a client that only has libpq's own timeouts, one that has none, and an honest server.

The dead wire is made in a network of its own, which needs no right but that of having one; where even that
is forbidden this part is left out.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time

from harness import programs, tier
from harness.server import Server, Wire, children
from server_test import Clerk, judge, require_none

CLI = os.environ.get("ROOFTREE_CLI", "build/dev/src/cli/rooftree-cli")
# Limits far from the figures that are reported, so that a busy computer fails nothing: whoever waits
# without a limit waits for as long as the server is frozen, or the wire dead.
FROZEN_AT_MOST = 60  # seconds; ten of silence, then an unknown commit is looked up, and nobody answers
DEAD_AT_MOST = 30  # tcp_user_timeout is 5
ENDLESS = 8  # seconds of the control
START_TRIES = 5
STATUS_OF_A_DATABASE = 3


def wait_for_word(clerk, known, within):
    """Seconds until the clerk says anything more; nothing when that took too long."""
    begun = time.monotonic()
    while len(clerk.said) <= known:
        if time.monotonic() - begun > within or clerk.process.poll() is not None:
            return None
        time.sleep(0.02)
    return time.monotonic() - begun


def signal_all(server, what):
    for pid in (server.process.pid, *children(server.process.pid)):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, what)


def patient_client(server):
    """psql in the middle of a statement, with the timeouts that libpq and the server offer."""
    return subprocess.Popen([os.path.join(server.bin, "psql"), "-Atc", "SELECT pg_sleep(1)",
                             f"{server.url()}&tcp_user_timeout=5000&connect_timeout=3"],
                            env=dict(os.environ, PGOPTIONS="-c statement_timeout=8000"),
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def frozen(run, server):
    clerk, slowest = Clerk(server.url(), "save"), 0.0
    for at in range(tier.pick(1, 4, 20)):
        run.require(clerk.wait_for_saves(3, within=60) is not None, "nothing was saved before the frost")
        patient = patient_client(server) if at == 0 else None
        time.sleep(run.chance.uniform(0.3, 0.5))
        signal_all(server, signal.SIGSTOP)
        time.sleep(0.1)  # what was on its way has arrived
        seconds = wait_for_word(clerk, len(clerk.said), FROZEN_AT_MOST)
        if patient:
            run.control("a client with libpq's timeouts alone", patient.poll() is None)
            patient.kill()
            patient.wait()
        signal_all(server, signal.SIGCONT)
        run.require(seconds is not None, f"frozen: the clerk was told nothing for {FROZEN_AT_MOST} s")
        run.require(clerk.wait_for_saves(1) is not None, "the clerk did not work on after the frost")
        slowest = max(slowest, seconds or 0)
    found = judge(server, clerk.finish())
    require_none(run, "frozen", found)
    run.say(slowest=f"told after {slowest:.1f} s of frost", bad=sum(found))


def old(run, server):
    """The control goes through the same wire, which then changes nothing."""
    for version, is_old in ((b"15", False), (b"14", True)):
        with Pretender(server, version) as wire:
            done = subprocess.run([CLI, "doctor", "--database", server.url(wire.folder)], capture_output=True,
                                  text=True, check=False, timeout=60)
        refused = done.returncode == STATUS_OF_A_DATABASE and "too old" in done.stdout + done.stderr
        if is_old:
            run.require(refused and "version 14." in done.stdout + done.stderr,
                        f"an old server: {done.returncode} {done.stderr}")
        else:
            run.control("a server that is new enough", not refused)


class Passage(Wire):
    """Passes everything on, unread."""

    def __init__(self, server):
        super().__init__(server, lambda: None)

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            server.connect(self.target)
            pass_on(client, server, lambda data: data)
            pass_on(server, client, self._changed)

    def _changed(self, data):
        return data


class Pretender(Passage):
    """Says that the server is of another version (two digits)."""

    def __init__(self, server, version):
        super().__init__(server)
        self.version = version

    def _changed(self, data):
        name = b"server_version\0"
        at = data.find(name)
        return data if at < 0 else data[:at + len(name)] + self.version + data[at + len(name) + 2:]


def pass_on(source, target, change):
    def run():
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(change(data))
            target.shutdown(socket.SHUT_WR)
    threading.Thread(target=run, daemon=True).start()


def network(up):
    subprocess.run(["ip", "link", "set", "lo", "up" if up else "down"], check=True)


def forward(target):
    """Listens on a port of this network and passes on to the server's socket, which is outside it."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run():
        while True:
            client, _ = listener.accept()
            server = socket.socket(socket.AF_UNIX)
            server.connect(target)
            pass_on(client, server, lambda data: data)
            pass_on(server, client, lambda data: data)
    threading.Thread(target=run, daemon=True).start()
    return listener.getsockname()[1]


def is_endless_without_timeout():
    """A socket as it comes, on a wire that goes dead."""
    listener = socket.create_server(("127.0.0.1", 0))
    client = socket.create_connection(listener.getsockname())
    network(False)
    client.sendall(b"x")
    client.settimeout(ENDLESS)
    try:
        client.recv(1)
    except TimeoutError as error:
        return error.errno is None  # ours, not the network's
    except OSError:
        return False
    finally:
        network(True)
    return False


def clerk_at_work(url):
    """A clerk that has saved, and what those said who did not come so far: on a busy computer the three seconds
    that libpq gives a connection can be over before it stands, and nothing of that is measured here."""
    before = []
    for _ in range(START_TRIES - 1):
        clerk = Clerk(url, "save")
        if clerk.wait_for_saves(1, within=60) is not None:
            return clerk, before
        before += clerk.finish()
    return Clerk(url, "save"), before


def inside(folder):
    """In a network of its own: prints what was said and the seconds that each death took."""
    network(True)
    is_caught = is_endless_without_timeout()
    port = forward(os.path.join(folder, ".s.PGSQL.5432"))
    clerk, before = clerk_at_work(
        f"postgresql://rooftree_fault@127.0.0.1:{port}/rooftree_fault?sslmode=disable&gssencmode=disable")
    seconds = []
    for _ in range(tier.pick(1, 4, 20)):
        if clerk.wait_for_saves(3, within=60) is None:
            break
        network(False)
        seconds.append(wait_for_word(clerk, len(clerk.said), DEAD_AT_MOST))
        network(True)
        if clerk.wait_for_saves(1) is None:
            break
    print(json.dumps({"caught": is_caught, "seconds": seconds, "said": before + clerk.finish()}))


def dead(run, server):
    alone = ["unshare", "--user", "--map-root-user", "--net"]
    if subprocess.run([*alone, "ip", "link", "show"], check=False, capture_output=True).returncode:
        run.say(left_out="no network of one's own here: the dead wire was left out")
        return
    # Who is root in there may not go through the folder of the server's account.
    with Passage(server) as wire:
        done = subprocess.run([*alone, sys.executable, __file__, "--inside", wire.folder], capture_output=True,
                              text=True, check=False, timeout=600)
    run.require(done.returncode == 0, f"dead: {done.stderr[-500:]}")
    if done.returncode:
        return
    told = json.loads(done.stdout)
    run.control("a socket without a timeout", told["caught"])
    seconds = told["seconds"]
    run.require(seconds, "dead: no clerk came so far as to save anything")
    run.require(None not in seconds, f"dead: the clerk was told nothing for {DEAD_AT_MOST} s")
    found = judge(server, told["said"])
    require_none(run, "dead", found)
    run.say(slowest=f"told after {max((each or 0) for each in seconds or [0]):.1f} s of a dead wire", bad=sum(found))


def main():
    if sys.argv[1:2] == ["--inside"]:
        inside(sys.argv[2])
        return 0
    programs.need()
    run = tier.Run("FT-15 wire")
    with Server() as server:
        programs.drive(server.url(), "prepare")
        old(run, server)
        frozen(run, server)
        dead(run, server)
    return run.finish()


if __name__ == "__main__":
    sys.exit(main())
