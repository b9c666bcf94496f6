#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""FT-18: after a day's work nothing of any patient lies outside the database and the documents that were asked for.

The command line tells its story with people who are called by a word that occurs nowhere else; the desktop walks its
tour over the demo practice, whose people are known by full name and NHS number. Then everything that may hold a trace is
searched: home, temporary and working folders, names of files, what the programs said, the log, the settings, the titles
that other programs can read, the server's log. Where strace is installed, files that were written and removed again
count too. Each search is first seen to find a trace that was laid for it.

    canary_test.py [all]        the tour in one look, or in all
"""
# shows: hz20_c4

import base64
import contextlib
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import sqlite3
import string
import subprocess
import sys
import tempfile
import threading
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import story  # noqa: E402

SKIPPED = 77
DESKTOP = os.environ.get("ROOFTREE_DESKTOP", "")
SERVER = os.environ.get("ROOFTREE_TEST_POSTGRES", "")
# What the tour types into the waiting-room screen and the consultation.
TYPED = ["frightened at night when I cannot", "walk to the shop again"]
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
# Files that a database consists of, and what the system opens for everybody.
KEPT = re.compile(r"\.(rooftree|db)(-wal|-shm|-journal)?$|^/dev/|^/proc/|^/sys/")
OPENED = re.compile(r'open(?:at)?\([^"]*"([^"]+)", [^)]*O_(?:WRONLY|RDWR)[^)]*\) = \d+')


class Trace:
    """Looks for words in bytes: in any case, in the encodings of Qt and of files, and as base64."""

    def __init__(self, words):
        self.words = sorted(set(words))
        parts = {re.escape(word.lower().encode(encoding)) for word in self.words for encoding in ENCODINGS}
        self.plain = re.compile(b"|".join(sorted(parts)))
        self.coded = re.compile(b"|".join(re.escape(part) for part in sorted(self.as_base64())) or b"(?!)")

    def as_base64(self):
        for word in self.words:
            for shift in range(3):
                coded = base64.b64encode(b"\0" * shift + word.encode())[4 if shift else 0:-4]
                # A short piece may be anything.
                if len(coded) >= 12:
                    yield coded

    def is_in(self, content):
        return bool(self.plain.search(content.lower()) or self.coded.search(content))


class Finds(list):
    def look(self, trace, where, content):
        if trace.is_in(content):
            self.append(str(where))

    def look_below(self, trace, folder):
        for path in sorted(pathlib.Path(folder).rglob("*")):
            self.look(trace, f"the name of {path}", os.fsencode(path.name))
            if path.is_file() and not path.is_symlink():
                self.look(trace, path, path.read_bytes())


class Rooms:
    """A scratch machine: a home, a temporary folder, a folder to work in, and one that may hold people."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.home, self.tmp, self.work, self.kept = (self.root / name for name in ("home", "tmp", "work", "kept"))
        for folder in (self.home, self.tmp, self.work, self.kept):
            folder.mkdir(mode=0o700)

    def environment(self):
        given = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "ROOFTREE_"))}
        return {**given, "HOME": str(self.home), "TMPDIR": str(self.tmp), "LC_ALL": "C.UTF-8"}

    def searched(self):
        return (self.home, self.tmp, self.work)


def laid_and_found(trace, rooms):
    """Lays a trace in each way that one could be left, and answers which were not found."""
    word = max(trace.words, key=len)
    laid = {"a log": word.encode(), "settings": b"[recent]\nlast=" + word.lower().encode() + b"\n",
            "text of Qt": f"x{word}y".encode("utf-16-le"), "something coded": base64.b64encode(b"ab" + word.encode() + b"cd")}
    missed = []
    for what, content in laid.items():
        path = rooms.home / "planted"
        path.write_bytes(content)
        finds = Finds()
        finds.look_below(trace, rooms.home)
        missed += [] if finds else [what]
        path.unlink()
    path = rooms.tmp / f"{word}.pdf"
    path.touch()
    finds = Finds()
    finds.look_below(trace, rooms.tmp)
    path.unlink()
    return missed + ([] if finds else ["the name of a file"])


def can_watch(rooms):
    return bool(shutil.which("strace")) and subprocess.run(
        [*watched(rooms.root / "may-i"), "true"], capture_output=True, check=False).returncode == 0


def watched(log):
    return ["strace", "-f", "-qq", "-A", "--seccomp-bpf", "-o", str(log), "-e", "trace=?open,openat,?creat"]


def written_elsewhere(log, allowed):
    """Files that were opened to be written, and are neither a database nor in `allowed`."""
    opened = {path for path in OPENED.findall(log.read_text(errors="replace")) if not KEPT.search(path)}
    return sorted(path for path in opened if path not in allowed)


def tell_story(rooms, trace_word, database=None):
    """The command line's story; answers what it leaves where it should not."""
    log = rooms.root / "opened"
    watches = can_watch(rooms)
    told = story.Story(story.program(), rooms.kept, trace_word, database=database,
                       before=watched(log) if watches else (), environment=rooms.environment())
    told.tell()
    finds, trace = Finds(), Trace([trace_word, "965 821 8866", "9658218866"])
    for command in told.told:
        finds.look(trace, f"what {' '.join(command.words[:2])} complained", command.err)
        if not command.tells_people:
            finds.look(trace, f"what {' '.join(command.words[:2])} said", command.out)
    if watches:
        allowed = {str(rooms.kept / "report.pdf"), *(str(path) for path in rooms.home.rglob("*"))}
        finds += [f"{path} was written" for path in written_elsewhere(log, allowed)]
        log.unlink()
    return finds, trace


def story_on_sqlite(rooms, trace_word):
    finds, trace = tell_story(rooms, trace_word)
    for folder in rooms.searched():
        finds.look_below(trace, folder)
    kept = b"".join(path.read_bytes() for path in rooms.kept.glob("practice.rooftree*"))
    if not trace.is_in(kept):
        raise story.StoryFailed("the people of the story are not even in the database")
    return finds


def story_on_postgres(rooms, trace_word):
    """The same on the scratch server, and what its log has of it."""
    address = urllib.parse.urlsplit(SERVER)
    asked = dict(urllib.parse.parse_qsl(address.query))
    log = pathlib.Path(asked.get("host", ""), "server.log")
    name = f"canary_{os.getpid()}"
    subprocess.run(["psql", "-q", SERVER, "-c", f"CREATE DATABASE {name}"], check=True, capture_output=True)
    try:
        for leftover in ("report.pdf", "password"):
            (rooms.kept / leftover).unlink(missing_ok=True)
        finds, trace = tell_story(rooms, trace_word, SERVER.replace(address.path, f"/{name}", 1))
        for folder in rooms.searched():
            finds.look_below(trace, folder)
        if log.is_file():
            finds.look(trace, "the server's log", log.read_bytes())
            # A statement with the value in it would be in the log: that is what the search must find.
            subprocess.run(["psql", "-q", SERVER, "-c", f"SELECT '{trace_word}'::int"], check=False, capture_output=True)
            if not trace.is_in(log.read_bytes()):
                raise story.StoryFailed("a name that was laid into the server's log was not found")
        return finds
    finally:
        subprocess.run(["psql", "-q", SERVER, "-c", f"DROP DATABASE {name} WITH (FORCE)"], check=False, capture_output=True)


def people_of(database):
    """Everybody of a practice in the forms that screens and papers have."""
    base = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    words = list(TYPED)
    for number, family, given in base.execute("SELECT nhs_number, family, given FROM patient"):
        if number:
            digits = f"{number:010}"
            words += [digits, f"{digits[:3]} {digits[3:6]} {digits[6:]}"]
        if family and given:
            words += [f"{family}, {given}", f"{given} {family}"]
    base.close()
    return words


@contextlib.contextmanager
def screen(rooms):
    """A display of its own, so that titles can be read as other programs read them; nothing where there is no Xvfb."""
    if not (shutil.which("Xvfb") and shutil.which("xwininfo") and shutil.which("xprop")):
        yield None
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-noreset", "-screen", "0", "1400x900x24"],
                              pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              env=rooms.environment())
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield f":{number}" if number else None
    finally:
        server.terminate()
        server.wait()


def titles(display):
    told = subprocess.run(["xwininfo", "-display", display, "-root", "-tree"], capture_output=True, check=False)
    return told.stdout


def sees_titles(display, word):
    """A name that is laid where titles are must be read."""
    asked = ["xprop", "-display", display, "-root"]
    subprocess.run([*asked, "-f", "WM_NAME", "8s", "-set", "WM_NAME", word], check=False, capture_output=True)
    found = word.encode() in titles(display)
    subprocess.run([*asked, "-remove", "WM_NAME"], check=False, capture_output=True)
    return found


def walk_tour(rooms, database, looks):
    """Answers what the desktop said, and the titles of its windows."""
    seen = set()
    folder = rooms.root / "tour"
    with screen(rooms) as display:
        if display and not sees_titles(display, "ZZTITLE"):
            raise story.StoryFailed("a name that was laid into a title was not read")
        environment = {**rooms.environment(), "QT_QPA_PLATFORM": "xcb" if display else "offscreen", "DISPLAY": display or ""}
        desktop = subprocess.Popen([DESKTOP, "--database", database, "--tour", str(folder), *looks], cwd=rooms.work,
                                   env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        ended = threading.Event()

        def read_titles():
            while display and not ended.wait(0.2):
                seen.update(titles(display).splitlines())

        reader = threading.Thread(target=read_titles)
        reader.start()
        out, err = desktop.communicate(timeout=800)
        ended.set()
        reader.join()
        if desktop.returncode != 0:
            raise story.StoryFailed(f"the tour ended with {desktop.returncode}: {err.decode()}")
        if display and not any(b"Rooftree" in line for line in seen):
            raise story.StoryFailed("no title of the program was seen")
    return out, err, b"\n".join(sorted(seen))


def tour(rooms, looks):
    database = str(rooms.kept / "demo.db")
    subprocess.run([story.program(), "demo", "--database", database], check=True, capture_output=True,
                   env=rooms.environment(), cwd=rooms.work)
    trace = Trace(people_of(database))
    if missed := laid_and_found(trace, rooms):
        raise story.StoryFailed(f"traces of the demo's people were not found: {', '.join(missed)}")
    out, err, seen = walk_tour(rooms, database, looks)
    finds = Finds()
    finds.look(trace, "what the desktop said", out)
    finds.look(trace, "what the desktop complained", err)
    finds.look(trace, "a window's title", seen)
    for folder in rooms.searched():
        finds.look_below(trace, folder)
    if not list(rooms.home.rglob("rooftree.log")):
        raise story.StoryFailed("the desktop kept no log, so none was searched")
    return finds + leaves_a_core(rooms, database)


def leaves_a_core(rooms, database):
    """A desktop that is brought down while it shows people leaves no image of its memory."""
    where = rooms.work / "cores"
    where.mkdir()

    def allow():
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    def crash(command, wait):
        process = subprocess.Popen(command, cwd=where, preexec_fn=allow, env={**rooms.environment(), "QT_QPA_PLATFORM": "offscreen"},
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(wait)
        if process.poll() is None:
            process.send_signal(signal.SIGSEGV)
        process.wait()
        return [path for path in where.iterdir() if path.name.startswith("core")]

    control = crash([sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"], 10)
    for path in control:
        path.unlink()
    cores = crash([DESKTOP, "--database", database, "--tour", str(rooms.root / "crashed"), "--look", "light"], 2)
    if not control:
        print("this machine keeps no core files where we could see them, so their absence shows nothing")
    return [f"{path} is an image of the desktop's memory" for path in cores]


def main():
    looks = [] if sys.argv[1:] == ["all"] else ["--look", "light"]
    seed = random.randrange(1 << 30)
    print(f"seed {seed}", flush=True)
    word = "ZZCANARY" + "".join(random.Random(seed).choices(string.ascii_uppercase, k=8))
    if not story.program():
        print("no rooftree-cli")
        return SKIPPED
    found = []
    with tempfile.TemporaryDirectory(prefix="rooftree-canary-") as name:
        rooms = Rooms(name)
        if missed := laid_and_found(Trace([word]), rooms):
            print(f"FAILED: traces that were laid were not found: {', '.join(missed)}")
            return 1
        parts = [("the command line", lambda: story_on_sqlite(rooms, word))]
        if SERVER and shutil.which("psql"):
            parts.append(("the command line on PostgreSQL", lambda: story_on_postgres(rooms, word)))
        if os.access(DESKTOP, os.X_OK):
            parts.append(("the desktop", lambda: tour(rooms, looks)))
        for what, part in parts:
            finds = part()
            print(f"{what}: {len(finds)} traces", flush=True)
            found += finds
        for find in found:
            print(f"TRACE: {find}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
