#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report as a workbook, read as a spreadsheet program reads it (R-65).

Nothing in it is a formula, whatever a text begins with; numbers are numbers and dates are dates; every header stays in
sight; it is for its owner alone, and the folder in which it was packed is gone.
"""
# shows: hz15_c1

import os
import pathlib
import sys
import tempfile
import xml.etree.ElementTree as tree
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import story  # noqa: E402

SKIPPED = 77
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULA = "=1+2 Surgery"
PERIOD = ["--from", "2026-01-01", "--to", "2026-06-30"]
FIRST_DAY = 46023  # 2026-01-01, as Excel counts days


class Workbook:
    """What is in the file: sheets by name, each a list of rows of (kind, value, number format)."""

    def __init__(self, path):
        self.parts = zipfile.ZipFile(path)
        names = self._of("xl/sharedStrings.xml", "si")
        self.texts = ["".join(item.itertext()) for item in names]
        styles = self._part("xl/styles.xml")
        self.formats = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(MAIN + "numFmt")}
        self.styles = [x.get("numFmtId") for x in styles.find(MAIN + "cellXfs")]
        titles = [s.get("name") for s in self._part("xl/workbook.xml").iter(MAIN + "sheet")]
        self.sheets = {name: self._part(f"xl/worksheets/sheet{i + 1}.xml") for i, name in enumerate(titles)}

    def _part(self, name):
        return tree.fromstring(self.parts.read(name))

    def _of(self, name, tag):
        return list(self._part(name).iter(MAIN + tag))

    def cells(self, sheet):
        for cell in self.sheets[sheet].iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            if value is None:
                continue
            if cell.get("t") == "s":
                yield "text", self.texts[int(value.text)], None
            else:
                yield "number", float(value.text), self.formats.get(self.styles[int(cell.get("s", 0))])


def faults(book):
    """What is wrong with the workbook, one sentence each."""
    wanted = {"Measures", "Months", "Definitions", "About"}
    if not wanted <= set(book.sheets):
        yield f"sheets are missing: {wanted - set(book.sheets)}"
        return
    for name, sheet in book.sheets.items():
        if list(sheet.iter(MAIN + "f")):
            yield f"{name} has a formula"
        if not any(pane.get("state") == "frozen" for pane in sheet.iter(MAIN + "pane")):
            yield f"the header of {name} scrolls away"
    about = list(book.cells("About"))
    if ("text", FORMULA, None) not in about:
        yield "the name of the practice is not the text that was given"
    if ("number", float(FIRST_DAY), "yyyy-mm-dd") not in about:
        yield "the first day is no date"
    if not any(kind == "number" and form == "yyyy-mm" for kind, _, form in book.cells("Months")):
        yield "no month is a date"
    if not any(kind == "number" and form is None for kind, _, form in book.cells("Measures")):
        yield "no count is a number"


def main():
    program = story.program()
    if not program:
        print("no rooftree-cli")
        return SKIPPED
    with tempfile.TemporaryDirectory(prefix="rooftree-workbook-") as name:
        packed = pathlib.Path(name) / "tmp"
        packed.mkdir()
        tale = story.Story(program, name, "canarywood", environment={**os.environ, "TMPDIR": str(packed), "XDG_RUNTIME_DIR": name})
        tale.run(["init", "--name", FORMULA, "--manager", "Ruth Ashworth", "--new-user", "rashworth",
                  "--new-password-file", str(tale.password)], user=None)
        path = pathlib.Path(name) / "report.xlsx"
        tale.run(["export", "audit", str(path), *PERIOD])
        wrong = list(faults(Workbook(path)))
        if path.stat().st_mode & 0o777 != 0o600:
            wrong.append("others may read the file")
        if any(packed.iterdir()):
            wrong.append(f"left behind: {list(packed.iterdir())}")
        for fault in wrong:
            print("FAILED:", fault)
        return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
