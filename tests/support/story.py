# SPDX-License-Identifier: GPL-3.0-or-later
"""The main story of the command line, for harnesses: a practice is set up, people come in, are found and counted.

Every person of the story is called by a canary, a word that occurs nowhere else, so that a harness can look for
places where it should not be.
"""

import collections
import os
import pathlib
import subprocess

DATA = pathlib.Path(__file__).resolve().parents[1] / "data"
PASSWORD = "three plain words of ours"
DONE, REFUSED, UNWELL = 0, 1, 3

# What one command said, and whether telling people's names is its purpose.
Told = collections.namedtuple("Told", "words code out err tells_people")


class StoryFailed(Exception):
    """A command ended otherwise than the story has it."""


class Story:
    """The story in `folder`; `database` is a path or an address. Everything is said in `told`."""

    def __init__(self, program, folder, canary, database=None, before=(), environment=None):
        self.program, self.folder, self.canary = program, pathlib.Path(folder), canary
        self.database = database or str(self.folder / "practice.rooftree")
        self.before, self.environment = list(before), environment
        self.told = []
        self.password = self.folder / "password"
        self.password.write_text(PASSWORD, encoding="utf-8")
        self.password.chmod(0o600)

    def run(self, words, code=DONE, user="rashworth", tells_people=False):
        command = [*self.before, self.program, *words, "--database", self.database]
        if user:
            command += ["--user", user, "--password-file", str(self.password)]
        ended = subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL,
                               cwd=self.folder, env=self.environment, timeout=300)
        self.told.append(Told(words, ended.returncode, ended.stdout, ended.stderr, tells_people))
        if ended.returncode not in (code if isinstance(code, tuple) else (code,)):
            raise StoryFailed(f"{words} ended with {ended.returncode}, not {code}: {ended.stdout.decode()} {ended.stderr.decode()}")
        return ended.stdout.decode()

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def list_of_people(self):
        """The published EMIS list with every family name, first name and street replaced."""
        text = (DATA / "csv" / "emis_web_report.csv").read_text(encoding="utf-8-sig")
        header, *rows = text.splitlines()
        people = []
        for number, row in enumerate(rows):
            # The full name of the doctor is quoted and holds a comma, so it is one cell of two parts.
            cells = row.split(",")
            cells[7], cells[8] = f"{self.canary}{chr(65 + number)}", f"Given{self.canary}"
            cells[13] = f"{number} {self.canary} Lane"
            people.append(",".join(cells))
        return "\n".join([header, *people]) + "\n"

    def bundle(self):
        text = (DATA / "fhir" / "own" / "mina_okafor.json").read_text(encoding="utf-8")
        return text.replace("Okafor", f"{self.canary}Okafor")

    def set_up(self):
        self.run(["init", "--name", "Mill Lane Surgery", "--manager", "Ruth Ashworth", "--new-user", "rashworth",
                  "--new-password-file", str(self.password)], user=None)
        self.run(["users", "add", "--name", "Nurse Carys Llywelyn", "--new-user", "cllywelyn", "--new-role", "clinician",
                  "--profession", "nurse", "--new-password-file", str(self.password)])

    def bring_people_in(self):
        people = self.write("people.csv", self.list_of_people())
        self.run(["import", "patients", people, "--dry-run"])
        self.run(["import", "patients", people])
        self.run(["import", "patients", people])
        self.run(["import", "fhir", self.write("record.json", self.bundle())])

    def go_wrong(self):
        """What a refusal says must not repeat what it refuses."""
        good = self.list_of_people().splitlines()
        bad = good[1].replace("965 821 8865", "965 821 8866").replace("14/11/1933", f"{self.canary}")
        self.run(["import", "patients", self.write("bad.csv", "\n".join([good[0], bad]) + "\n")], code=REFUSED)
        self.run(["import", "fhir", self.write("bad.json", self.bundle().replace("1958-04-02", self.canary))], code=REFUSED)
        self.run(["import", "fhir", self.write("torn.json", self.bundle()[:400])], code=REFUSED)

    def find_and_count(self):
        found = self.run(["search", self.canary.lower()], user="cllywelyn", tells_people=True)
        if self.canary.upper() not in found.upper():
            raise StoryFailed("the people of the story are not found")
        self.run(["register", "list", "--condition", "copd"], user="cllywelyn", tells_people=True)
        period = ["--from", "2026-01-01", "--to", "2026-06-30"]
        self.run(["audit", *period])
        self.run(["export", "audit", str(self.folder / "report.pdf"), *period])
        self.run(["verify"])
        # What the doctor thinks of a scratch server is no concern of this story.
        self.run(["doctor"], code=(DONE, UNWELL))

    def tell(self):
        self.set_up()
        self.bring_people_in()
        self.go_wrong()
        self.find_and_count()


def program():
    """Where ctest says that rooftree-cli lies, or nothing."""
    path = os.environ.get("ROOFTREE_CLI", "")
    return path if os.access(path, os.X_OK) else None
