# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of our own that may be killed, and a wire to it that may be cut.

It listens on a socket in a private folder only. Other than the one of with-postgres it is set up as a
practice's server has to be: fsync and full_page_writes are on.
"""

import glob
import os
import pathlib
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

from harness import tier

ROLE = "rooftree_fault"
ACCOUNT = "postgres"
READY_WITHIN = 60


def binaries():
    """The newest installed server's folder; ends the harness as skipped without one."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/postgres"),
                   key=lambda path: int(re.search(r"/(\d+)/", path)[1]))
    if not found:
        print("PostgreSQL is not installed")
        sys.exit(tier.SKIPPED)
    return os.path.dirname(found[-1])


class Server:
    def __init__(self, *settings):
        self.bin = binaries()
        self.settings = settings
        self.process = None
        self.as_server = []

    def __enter__(self):
        # A socket's path is limited to 107 bytes.
        self.folder = tempfile.mkdtemp(prefix="rooftree-pg.", dir="/tmp")
        if os.geteuid() == 0:
            self.as_server = ["setpriv", "--reuid", ACCOUNT, "--regid", ACCOUNT, "--init-groups"]
            shutil.chown(self.folder, ACCOUNT)
        self._run("initdb", "--pgdata", self.data, "--username", ROLE, "--auth", "trust", "--encoding", "UTF8",
                  "--locale", "C.UTF-8", "--no-sync")
        self.start()
        self._run("createdb", "-h", self.folder, "-U", ROLE, ROLE)
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def data(self):
        return os.path.join(self.folder, "data")

    def url(self, folder=None):
        return f"postgresql:///{ROLE}?host={folder or self.folder}&user={ROLE}"

    def _run(self, program, *words):
        subprocess.run([*self.as_server, os.path.join(self.bin, program), *words], check=True, cwd=self.folder,
                       stdout=subprocess.DEVNULL)

    def start(self):
        with open(os.path.join(self.folder, "log"), "ab") as log:
            self.process = subprocess.Popen(
                [*self.as_server, os.path.join(self.bin, "postgres"), "-D", self.data, "-k", self.folder,
                 "-c", "listen_addresses=", *(word for setting in self.settings for word in ("-c", setting))],
                stdout=log, stderr=log, cwd=self.folder)
        deadline = time.monotonic() + READY_WITHIN
        ready = [os.path.join(self.bin, "pg_isready"), "-q", "-h", self.folder]
        while subprocess.run(ready, check=False).returncode:
            if time.monotonic() > deadline:
                sys.exit("the server did not come back")
            time.sleep(0.02)

    def kill(self):
        """Every process of the server at once, as when the machine's plug is pulled, but for its memory."""
        parent = self.process.pid
        for pid in (parent, *children(parent)):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()
        (pathlib.Path(self.data) / "postmaster.pid").unlink(missing_ok=True)
        # A child may live on for a moment, and hold the shared memory that the next server wants.
        time.sleep(0.05)

    def rows(self, sql):
        done = subprocess.run([os.path.join(self.bin, "psql"), "-h", self.folder, "-U", ROLE, "-d", ROLE, "-AtF", "\t",
                               "-c", sql], capture_output=True, text=True, check=True)
        return [line.split("\t") for line in done.stdout.splitlines()]


def children(parent):
    found = []
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path, encoding="ascii", errors="replace") as file:
                text = file.read()
        except OSError:
            continue
        if int(text.rsplit(") ", 1)[1].split()[1]) == parent:
            found.append(int(path.split("/")[2]))
    return found


class Wire:
    """Stands between client and server and cuts the connection around a COMMIT.

    `choose()` is asked at each COMMIT: None lets it pass, "answer" delivers it and drops the answer,
    "request" drops it before it arrives.
    """

    def __init__(self, server, choose):
        self.target = os.path.join(server.folder, ".s.PGSQL.5432")
        self.choose = choose
        self.cuts = {"answer": 0, "request": 0}

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="rooftree-wire.", dir="/tmp")
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(os.path.join(self.folder, ".s.PGSQL.5432"))
        self.listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=Connection(self, client).run, daemon=True).start()


class Connection:
    """One client's connection through a Wire."""

    def __init__(self, wire, client):
        self.wire = wire
        self.client = client
        self.server = socket.socket(socket.AF_UNIX)
        self.server.connect(wire.target)
        self.commits = set()  # prepared statements that are a COMMIT
        self.is_deaf = False

    def run(self):
        back = threading.Thread(target=self._answers, daemon=True)
        back.start()
        try:
            self._startup()
            while message := self._message():
                if not self._pass_on(*message):
                    break
        except OSError:
            pass
        self._close()

    def _startup(self):
        """The first message has no type."""
        length = self._exactly(4)
        self.server.sendall(length + self._exactly(struct.unpack("!I", length)[0] - 4))

    def _message(self):
        kind = self._exactly(1)
        length = self._exactly(4) if kind else b""
        return (kind, self._exactly(struct.unpack("!I", length)[0] - 4)) if length else None

    def _exactly(self, count):
        got = b""
        while len(got) < count:
            more = self.client.recv(count - len(got))
            if not more:
                return b""
            got += more
        return got

    def _pass_on(self, kind, body):
        """False when the connection was cut."""
        cut = self.wire.choose() if self._is_commit(kind, body) else None
        if cut == "request":
            self.wire.cuts[cut] += 1
            return False
        self.is_deaf = self.is_deaf or cut == "answer"
        self.server.sendall(kind + struct.pack("!I", len(body) + 4) + body)
        if cut == "answer" and kind in b"B":
            # What runs the statement follows.
            for _ in range(3):
                more, rest = self._message()
                self.server.sendall(more + struct.pack("!I", len(rest) + 4) + rest)
                if more == b"S":
                    break
        if cut == "answer":
            self.wire.cuts[cut] += 1
            time.sleep(0.02)
            return False
        return True

    def _is_commit(self, kind, body):
        if kind == b"P":
            name, sql = body.split(b"\0")[:2]
            (self.commits.add if sql.strip().upper() == b"COMMIT" else self.commits.discard)(name)
            return False
        if kind == b"B":
            return body.split(b"\0")[1] in self.commits
        return kind == b"Q" and body.rstrip(b"\0").strip().upper() == b"COMMIT"

    def _answers(self):
        try:
            while data := self.server.recv(65536):
                if not self.is_deaf:
                    self.client.sendall(data)
        except OSError:
            pass
        self._close()

    def _close(self):
        for end in (self.client, self.server):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()
