# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk may hold after a power cut, from the record that preload/recorder.cpp made.

The model is as unkind as POSIX allows: whatever was not synced is kept or lost by sectors of 512
bytes, in any order; a name (created, renamed, removed) is certain only after its folder was synced,
and names come and go in the order in which they were changed. Stores through a mapping are not seen.
"""

import os
import struct

HEADER = struct.Struct("<cQQIH")
SECTOR = 512
# SQLite maps this one and makes it anew after a crash.
NOT_KEPT = "-shm"


def read_record(path):
    """Yields (what, file, at, name, data)."""
    with open(path, "rb") as record:
        while head := record.read(HEADER.size):
            what, file, at, length, name_length = HEADER.unpack(head)
            name = record.read(name_length).decode()
            yield what.decode(), file, at, name, record.read(length)


class File:
    def __init__(self, content=b""):
        self.synced = bytearray(content)
        self.pending = []  # (what, at, data) in order

    def sync(self):
        for what, at, data in self.pending:
            change(self.synced, what, at, data)
        self.pending.clear()

    def after_cut(self, chance, keep):
        """The content when each sector that was not synced is there with probability `keep`."""
        if not self.pending or keep == 0:
            return bytes(self.synced)
        content = bytearray(self.synced)
        for what, at, data in self.pending:
            if what == "T":
                if chance.random() < keep:
                    change(content, what, at, data)
                continue
            for start in range(0, len(data), SECTOR):
                if chance.random() < keep:
                    change(content, what, at + start, data[start:start + SECTOR])
        return bytes(content)


def change(content, what, at, data):
    end = at if what == "T" else at + len(data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if what == "T":
        del content[at:]
    else:
        content[at:end] = data


class Disk:
    """The folder, as synced and as pending."""

    def __init__(self, folder=None):
        self.files = {}
        self.names = {}  # name -> File, certain
        self.changes = []  # (what, name, File or other name), not yet certain
        self.current = {}  # name -> File, as the running program sees it
        for name in sorted(os.listdir(folder)) if folder else ():
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                self.names[name] = self.current[name] = self.files[os.stat(path).st_ino] = File(file.read())

    def apply(self, what, file, at, name, data):
        if what in "WT":
            # A file without a name until it is linked begins with its first write.
            self.files.setdefault(file, File()).pending.append((what, at, data))
        elif what == "F":
            self.files.setdefault(file, File()).sync()
        elif what == "D":
            self._rename(self.names, self.changes)
            self.changes = []
        elif what in "CL":
            # The number of a file that is gone may come back.
            made = self.files[file] = File() if what == "C" else self.files.setdefault(file, File())
            self._pending((what, name, made))
        elif what == "U":
            self._pending((what, name, None))
        elif what == "R":
            self._pending((what, name, data.decode()))

    def _pending(self, entry):
        self.changes.append(entry)
        self._rename(self.current, [entry])

    @staticmethod
    def _rename(names, changes):
        for what, name, other in changes:
            if what == "U":
                names.pop(name, None)
            elif what == "R":
                if name in names:
                    names[other] = names.pop(name)
            else:
                names[name] = other

    @property
    def is_certain(self):
        """Whether every power cut now would leave the same."""
        return not self.changes and not any(file.pending for file in self.current.values())

    def after_cut(self, chance, keep):
        """name -> content."""
        names = dict(self.names)
        certain = {0: 0, 1: len(self.changes)}.get(keep, chance.randint(0, len(self.changes)))
        self._rename(names, self.changes[:certain])
        return {name: file.after_cut(chance, keep)
                for name, file in names.items() if not name.endswith(NOT_KEPT)}
