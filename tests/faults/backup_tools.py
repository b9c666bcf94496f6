# SPDX-License-Identifier: GPL-3.0-or-later
"""What the two backup harnesses share: a practice that a clerk saves into, and rooftree-cli over it."""

import atexit
import glob
import json
import os
import sqlite3
import subprocess
import threading

DRIVER = os.path.join(os.environ.get("ROOFTREE_FAULT_PROGRAMS", "."), "rooftree-testdriver")
CLI = os.environ.get("ROOFTREE_CLI", "rooftree-cli")
LIST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "csv", "emis_web_report.csv")
PHRASE = b"four unlikely plain words\n"
NAME = "Mill Lane Surgery"
# What a restore itself adds to the restored practice.
NOT_COMPARED = {"schema_info", "audit_head", "backup_run"}


def are_programs_there():
    return os.access(DRIVER, os.X_OK) and os.access(CLI, os.X_OK)


class Practice:
    """A practice in a folder, with its manager, a list of patients and a key for backups."""

    def __init__(self, folder):
        self.folder = folder
        self.path = os.path.join(folder, "practice.rooftree")
        self.backups = os.path.join(folder, "backups")
        os.mkdir(self.backups)
        self.password = os.path.join(folder, "manager.pw")
        with open(self.password, "w", encoding="ascii") as file:
            file.write("three plain words of ours\n")
        self.cli("init", "--name", NAME, "--manager", "Ruth Ashworth", "--new-user", "rashworth",
                 "--new-password-file", self.password, is_signed_in=False)
        self.cli("import", "patients", LIST)
        self.cli("backup", "key", phrase=PHRASE)

    def command(self, *words, is_signed_in=True):
        line = [CLI, *words, "--database", self.path]
        return line + (["--user", "rashworth", "--password-file", self.password] if is_signed_in else [])

    def cli(self, *words, phrase=None, is_signed_in=True, expected=0):
        """Runs it; the passphrase goes through a pipe, as a script would do it."""
        line = self.command(*words, is_signed_in=is_signed_in)
        handles = ()
        if phrase is not None:
            reading, writing = os.pipe()
            os.write(writing, phrase)
            os.close(writing)
            line += ["--passphrase-fd", str(reading)]
            handles = (reading,)
        done = subprocess.run(line, capture_output=True, pass_fds=handles, check=False)
        for handle in handles:
            os.close(handle)
        if expected is not None and done.returncode != expected:
            raise SystemExit(f"{words}: status {done.returncode}: {done.stderr.decode()}")
        return done

    def backup(self):
        done = self.cli("backup", self.backups, "--json")
        return json.loads(done.stdout)

    def restore(self, file, phrase=PHRASE, expected=0):
        return self.cli("restore", file, "--confirm", NAME, phrase=phrase, expected=expected)

    def strays(self):
        """What a backup should not have left."""
        return (glob.glob(os.path.join(self.folder, ".rooftree-work-*"))
                + glob.glob(os.path.join(self.backups, "*-unfinished")))


class Clerk:
    """rooftree-testdriver, saving until it is killed; keeps what it was told is saved."""

    def __init__(self, path):
        self.process = subprocess.Popen([DRIVER, path, "save"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.keys = []
        self.has_saved = threading.Event()
        self.reader = threading.Thread(target=self.read, daemon=True)
        atexit.register(self.process.kill)
        self.reader.start()
        if not self.has_saved.wait(60):
            raise SystemExit("the clerk saved nothing")

    def read(self):
        for line in self.process.stdout:
            if line.startswith(b"ACK ") and line.endswith(b"\n"):
                self.keys.append(line.split()[1].decode())
                self.has_saved.set()

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.reader.join()
        return list(self.keys)


def content(path, up_to=None):
    """Every row that a restore must bring back; of the trail the first `up_to` links."""
    base = sqlite3.connect(path)
    tables = [row[0] for row in base.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")]
    found = {}
    for table in tables:
        if table in NOT_COMPARED:
            continue
        rows = base.execute(f"SELECT * FROM {table}").fetchall()
        if up_to is not None and table == "audit_chain":
            rows = [row for row in rows if row[0] <= up_to]
        if up_to is not None and table == "audit_event":
            known = {row[0] for row in base.execute(
                "SELECT event_id FROM audit_chain WHERE seq <= ?", (up_to,))}
            rows = [row for row in rows if row[0] in known]
        found[table] = sorted(rows, key=repr)
    base.close()
    return found


def saved_keys(path):
    base = sqlite3.connect(path)
    keys = {row[0] for row in base.execute("SELECT save_key FROM audit_event")}
    complaints = [row[0] for row in base.execute("PRAGMA integrity_check") if row[0] != "ok"]
    base.close()
    return keys, complaints


def links(path):
    base = sqlite3.connect(path)
    number = base.execute("SELECT seq FROM audit_head").fetchone()[0]
    base.close()
    return number
