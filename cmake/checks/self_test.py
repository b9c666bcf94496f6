#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each fast check can fail: self_test.py CHECK runs it on samples that are wrong, and on right ones.

A check passes its self-test when it reports every bad sample under its rule, and nothing of the good tree.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77
HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

# What check_evidence reads beside the tests: a good matrix and one good step.
PLAN = "docs/safety/risk-plan.md"
MATRIX = "| **VL** | 1 | 1 | 2 | 2 | 3 |\n| **M** | 2 | 2 | 3 | 3 | 4 |\n"
STEPS = "docs/safety/README.md"
STEP = "| comes with trust | permissions |\n"
LOG = "docs/safety/hazard-log.md"
BAD_LOG = """## HZ-01 Wrong patient
Before: 4 x M = 2. After: 4 x VL = 2.
| HZ-01.c1 | shown by nothing | in place |
| HZ-01.c1 | twice | comes with trust |
| HZ-02.c1 | elsewhere | comes with luck |
"""
GOOD_LOG = """## HZ-01 Wrong patient
Before: 4 x M = 3. After: 4 x VL = 2.
| HZ-01.c1 | shown by a test | in place |
| HZ-01.c2 | shown by a check | in place |
| HZ-01.c3 | later | comes with trust |
"""

# A file of a language with one sentence in it.
TS = """<TS version="2.1"><!-- {note} --><context><name>kiosk</name><message><source>{words}</source>
<translation type="unfinished">{said}</translation></message></context></TS>
"""

# check -> [(rule, path, text)]; every file gets a name of its own, but the hazard log, which has one name.
REQUIREMENTS = "docs/safety/requirements.md"
BAD_REQUIREMENTS = """| R-01 | P0 | a | held | |
| R-02 | P0 | a | nearly | "no such test" |
| R-03 | P0 | a | in part | `no/such/file` |
"""


def good_requirements():
    from check_requirements import NUMBERS
    return "".join(f'| R-{number:02} | P0 | a | held | "a name, in two parts", `tests/A.cpp` |\n' for number in NUMBERS)


BAD = {
    "layers": [
        ("layers", "src/domain/A.h", '#include "storage/Database.h"\n'),
        ("layers", "src/domain/B.h", "#include <QFile>\n"),
        ("layers", "src/application/A.h", "#include <soci/soci.h>\n"),
        ("layers", "src/audit/A.h", "#include <boost/asio.hpp>\n"),
        ("layers", "src/domain/C.h", "#include <boost/math/distributions/beta.hpp>\n"),
        ("layers", "src/audit/A.h", "#include <QSqlQuery>\n"),
        ("layers", "src/audit/B.h", '#include "../storage/Database.h"\n'),
        ("layers", "src/exchange/A.h", '#include "documents/Plan.h"\n'),
        ("layers", "src/composition/A.h", '#include "views/Main.h"\n'),
        ("layers", "src/documents/A.h", "#include <QNetworkReply>\n"),
        ("layers", "src/exchange/B.h", "#include <QXmlStreamReader>\n"),
        ("layers", "src/exchange/C.h", "#include <sys/socket.h>\n"),
        ("layers", "ui/views/B.h", "#include <QtWebEngineWidgets>\n"),
        ("layers", "ui/presentation/A.h", '#include "storage/Database.h"\n'),
        ("layers", "ui/presentation/B.h", '#include "widgets/Banner.h"\n'),
        ("layers", "ui/views/A.h", '#include "storage/Database.h"\n'),
        ("layers", "ui/widgets/A.h", '#include "views/Main.h"\n'),
    ],
    "calls": [
        ("style-sheet", "ui/views/A1.cpp", 'w->setStyleSheet(u"a"_s);\n'),
        ("colour", "ui/views/A2.cpp", 'const auto c = u"#ff00aa"_s;\n'),
        ("colour", "ui/widgets/A3.cpp", "painter.setPen(QColor(12, 3, 4));\n"),
        ("dialog", "ui/views/A4.cpp", "QMessageBox::warning(this, a, b);\n"),
        ("exec", "ui/views/A5.cpp", "dialog.exec();\n"),
        ("event-loop", "ui/app/A6.cpp", "QApplication::processEvents();\n"),
        ("sender", "ui/views/A7.cpp", "auto* b = sender();\n"),
        ("string-connect", "ui/views/A8.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));\n"),
        ("thread", "src/exchange/A9.cpp", "std::thread reader;\n"),
        ("then", "ui/presentation/A10.cpp", "future\n    .then(this, f);\n"),
        ("number", "ui/views/A11.cpp", "const auto v = edit->text().toDouble(&ok);\n"),
        ("arg-chain", "ui/views/A12.cpp", "text.arg(name)\n    .arg(count);\n"),
        ("html", "ui/views/A13.cpp", "view->setHtml(text);\n"),
        ("what", "src/storage/A14.cpp", "log->error(problem.what());\n"),
        ("qt-sql", "src/storage/A15.cpp", "QSqlQuery query;\n"),
        ("sql", "src/audit/A16.cpp", 'run("SELECT id FROM patient");\n'),
        ("sql", "ui/views/A17.cpp", 'run("UPDATE patient SET name = 1");\n'),
        ("network", "ui/views/A18.cpp", "QTcpSocket wire;\n"),
        ("clock", "ui/views/A19.cpp", "const auto today = QDate::currentDate();\n"),
        ("log", "src/storage/A20.cpp", "qWarning() << name;\n"),
        ("settings", "ui/views/A21.cpp", "QSettings settings;\n"),
        ("translate", "src/audit/A22.cpp", 'const auto s = tr("Goal");\n'),
        ("singleton", "src/audit/A23.h", "static Store& instance();\n"),
        ("delete", "ui/views/A24.cpp", "delete m_page;\n"),
        ("std-namespace", "tests/A25.cpp", "using namespace std;\n"),
        ("process", "src/documents/A26.cpp", "QProcess printer;\n"),
        ("sleep", "tests/A27.cpp", "QTest::qWait(50);\n"),
        ("todo", "ui/views/A28.cpp", "// TODO: finish\n"),
        ("number", "ui/views/B1.cpp", "const auto v = edit->text().toInt();\n"),
        ("number", "src/application/B2.cpp", "const auto v = parts[1].toInt(&ok);\n"),
        ("number", "ui/presentation/B3.cpp", "const auto v = QLocale().toDouble(typed);\n"),
        ("number", "src/exchange/B4.cpp", "const auto v = typed.toDouble();\n"),
        ("date", "ui/views/B5.cpp", "const auto v = QDate::fromString(text, format);\n"),
        ("date", "src/exchange/B6.cpp", "const auto v = QLocale(name).toDate(text);\n"),
        ("json", "src/audit/B7.cpp", "const auto v = QJsonDocument::fromJson(bytes);\n"),
        ("html", "src/documents/B8.cpp", "document.setMarkdown(text);\n"),
        ("html", "ui/widgets/B9.cpp", "label->setTextFormat(Qt::AutoText);\n"),
        ("markup", "ui/views/B10.cpp", 'label->setText(u"<b>"_s + name + u"</b>"_s);\n'),
        ("label", "ui/views/B11.cpp", "auto* who = new QLabel(name);\n"),
        ("label", "ui/views/B12.cpp", "QLabel who(name);\n"),
        ("rich-editor", "ui/views/B13.cpp", "auto* words = new QTextEdit;\n"),
        ("tooltip", "ui/views/B14.cpp", "row->setToolTip(name);\n"),
        ("tooltip", "ui/presentation/B15.cpp", "if (role == Qt::ToolTipRole)\n"),
        ("link", "ui/views/B16.cpp", "browser->setOpenExternalLinks(true);\n"),
        ("link", "ui/views/B17.cpp", "QDesktopServices::openUrl(url);\n"),
        ("title", "ui/views/consultation/B18.cpp", "setWindowTitle(name);\n"),
        ("clipboard", "ui/views/people/B19.cpp", "QGuiApplication::clipboard()->setText(name);\n"),
        ("temporary", "src/documents/B20.cpp", "QTemporaryFile file;\n"),
        ("csv", "src/audit/B21.cpp", 'out += cells.join(u","_s);\n'),
        ("sql-string", "src/storage/B22.cpp", 'run("SELECT id FROM patient WHERE name = \'" + name);\n'),
        ("sql-string", "src/storage/B23.cpp", 'run(base + " AND name = \'x\'");\n'),
        ("network", "src/exchange/B24.cpp", "const int wire = ::socket(AF_INET, SOCK_STREAM, 0);\n"),
        ("network", "ui/app/B25.cpp", "QNetworkRequest request;\n"),
        ("log", "ui/app/B26.cpp", "qCWarning(category) << name;\n"),
        ("console", "src/storage/B27.cpp", "std::cerr << name;\n"),
        ("process", "ui/app/B28.cpp", 'std::system("lp plan.pdf");\n'),
        ("plug-in", "src/composition/B29.cpp", "QLibrary library(name);\n"),
    ],
    "sizes": [
        ("size", "src/domain/A.cpp", "\n" * 401),
        ("size", "ui/views/A.h", "\n" * 201),
    ],
    "files": [
        ("spdx", "src/domain/A.cpp", "int a;\n"),
        ("spdx", "resources/migrations/0001.sql", "CREATE TABLE a (b INTEGER);\n"),
        ("machine-path", "docs/A.md", "Data lies in /home/anna/data.\n"),
        ("private-key", "docs/key.txt", "-----BEGIN RSA PRIVATE KEY-----\n"),
        ("token", "docs/token.md", "ghp_" + "a1B2" * 9 + "\n"),
    ],
    "soup": [("soup", "cmake/packages.txt", "build libwhatever-dev\n")],
    "network": [
        ("network", "src/exchange/CMakeLists.txt", "target_link_libraries(a PRIVATE Qt6::Network)\n"),
        ("network", "cmake/A.cmake", "find_package(Qt6 6.4 REQUIRED COMPONENTS Core\n    WebSockets)\n"),
        ("network", "cmake/B.cmake", "find_package(CURL REQUIRED)\n"),
    ],
    "logs": [
        ("log-value", "src/storage/A1.cpp", 'log().info("Saved {}.", patient.name.toStdString());\n'),
        ("log-value", "ui/app/A2.cpp", 'spdlog::warn("Refused {} and {}.", count,\n    text.toStdString());\n'),
        ("log-text", "src/audit/A3.cpp", "log().error(sentence.toStdString());\n"),
        ("log-text", "src/audit/A4.cpp", 'logger->error("The patient " + name);\n'),
    ],
    "reading": [
        ("grade", "ui/views/kiosk/A1.cpp", 'label->setText(tr("Reception will initiate communication with you."));\n'),
        ("sentence", "ui/views/kiosk/A2.cpp", 'label->setText(tr("If you can, then go to the desk and say that the "\n'
                                              '                  "box on the wall is off now."));\n'),
        ("label", "ui/widgets/OnScreenKeyboard.cpp", 'key->setText(tr("Capitalisation"));\n'),
        ("word", "ui/views/kiosk/A3.cpp", 'label->setText(tr("Tell us if you require help."));\n'),
        ("word", "src/documents/SlipWords.cpp", 'words.about = u"Your COPD"_s;\n'),
        ("page", "ui/views/kiosk/A4.cpp", 'a->setText(tr("Communication about medication preferences today."));\n'),
        ("grade", "resources/topics/a5.json", '{"language": "en", "topics": [\n{"id": "T10", '
                                              '"words": "Understanding my condition or test results",\n'
                                              '"short": "My results"}]}\n'),
        ("grade", "resources/rules/red_flags.json", '{"flags": [\n{"id": "f", "sentence": "Please inform reception '
                                                    'immediately about difficulties breathing."}]}\n'),
        ("training", "resources/training/a/page-01.md", "# Organisational communication\n\nPreliminary considerations "
                                                        "necessitate individualised documentation.\n"),
        ("training", "resources/training/b/page-01.md", "# Go\n\n> **A:** " + "go and " * 16 + "go.\n"),
        ("training", "resources/training/c/module.json", '{"quiz": [{"question": "What do you do?", "options": [{"text": '
                                                         '"Initiate organisational communication", "why": '
                                                         '"Documentation necessitates individualisation."}]}]}\n'),
    ],
    "claims": [
        ("dose", "ui/views/A1.cpp", 'label->setText(tr("Daily dose"));\n'),
        ("dose", "resources/rules/a2.csv", "drug,morphine\n"),
        ("dose", "ui/views/A7.cpp", 'label->setText(tr("All opioids"));\n'),
        ("diagnosis", "ui/views/opioids/A8.cpp", 'label->setText(tr("The diagnosis"));\n'),
        ("diagnosis", "src/wording/A3.cpp", 'return u"The diagnosis is asthma."_s;\n'),
        ("triage", "resources/help/a4.md", "Triage comes first.\n"),
        ("prediction", "resources/indicators/a5.json", '{"title": "predicted admissions"}\n'),
        ("band", "ui/views/A6.cpp", 'chip->setText(tr("GOLD group"));\n'),
    ],
    "languages": [
        ("language", "ui/views/kiosk/A1.cpp", 'label->setText(tr("Hello "\n    "there"));\n'),
        ("language", "ui/widgets/Ruler.cpp", 'label->setText(tr("of %1", "a number"));\n'),
        ("placeholder", "resources/languages/kiosk_a.ts", TS.format(note="", words="%1 left", said="left")),
        ("draft", "resources/languages/kiosk_b.ts", TS.format(note="", words="Yes", said="Ie")),
        ("paper", "resources/languages/paper_b.json",
         '{"language": "b", "verified_by": "A", "words": {"Yes": "Ydw"}}'),
        ("language", "src/documents/SlipWords.cpp", 'words.more = u"There is more."_s;\n'),
    ],
    "evidence": [
        ("risk", LOG, BAD_LOG),
        ("evidence", LOG, BAD_LOG),
        ("control", LOG, BAD_LOG),
        ("state", LOG, BAD_LOG),
        ("tag", "tests/A.cpp", 'TEST_CASE("a", "[hz09_c9]")\n'),
        ("tag", "cmake/checks/check_b.py", "# shows: hz01_c7\n"),
    ],
    "requirements": [(rule, REQUIREMENTS, BAD_REQUIREMENTS) for rule in ("row", "state", "proof", "missing", "test", "path")],
    "format": [
        ("format", "src/domain/A.cpp", HEAD + "int  a( int b )\n{ return b; }\n"),
    ],
}

GOOD = {
    "layers": [
        ("src/domain/A.h", '#include "domain/common/Result.h"\n#include <QString>\n'),
        ("src/storage/A.cpp", '#include "storage/A.h"\n#include "domain/A.h"\n#include <soci/soci.h>\n'),
        ("ui/app/A.cpp", '#include "composition/Practice.h"\n'),
        ("ui/views/A.cpp", '#include "presentation/Today.h"\n#include "widgets/Banner.h"\n'),
    ],
    "calls": [
        ("ui/theme/A.cpp", 'w->setStyleSheet(u"#aabbcc"_s);\n'),
        ("ui/widgets/FileDialogs.cpp", "QMessageBox box;\nbox.exec();\n"),
        ("ui/widgets/Table.cpp", "class QLabel;\nQLabel* m_label = nullptr;\nbrowser->setOpenExternalLinks(false);\n"),
        ("ui/views/B.cpp", "const auto id = index.data(role).toLongLong();\nconst auto row = json[\"a\"_L1].toInt();\n"),
        ("ui/views/C.cpp", 'label->setText(words.join(u", "_s));\nconst bool isLess = a < b && c > d;\n'),
        ("src/storage/B.cpp", 'run({ "SELECT id FROM patient "\n      "WHERE id = :id", "i" }, { id });\n'),
        ("ui/views/A.cpp", "// setStyleSheet( is for the theme\nlabel->setText(text.arg(a, b));\nA(const A&) = delete;\n"),
        ("src/storage/A.cpp", 'run("SELECT id FROM patient");\n'),
        ("src/domain/SystemClock.cpp", "return QDateTime::currentDateTimeUtc();\n"),
        ("src/domain/A.cpp", "// TODO(#12): the next rule\nconst auto v = text.toDouble(&ok);\n"),
    ],
    "sizes": [("src/domain/A.cpp", "\n" * 400), ("ui/views/A.h", "\n" * 200)],
    "files": [
        ("src/domain/A.cpp", HEAD + "int a;\n"),
        ("docs/A.md", "Call ./dev run; data lies in ~/.local/share.\n"),
    ],
    "soup": [
        ("cmake/packages.txt", "# build what\nbuild g++\nrun libqt6svg6 bookworm\n"),
        ("docs/safety/soup.md", "| g++ | libqt6svg6, more |\n"),
    ],
    "network": [("src/CMakeLists.txt", "target_link_libraries(a PRIVATE Qt6::Core PkgConfig::libpq)\n")],
    "logs": [
        ("src/storage/A.cpp", 'log().warn("Not saved: {}.", outcome.error().detail.toStdString());\n'),
        ("ui/app/A.cpp", 'spdlog::info("Ready, with {} rows (a, b).", rows.size());\nreturn problem.error();\n'),
    ],
    "reading": [
        ("ui/views/kiosk/A.cpp", 'label->setText(tr("%1 can read your answers now, before you go in.").arg(name));\n'
                                 '// Reception will initiate communication.\n'),
        ("ui/views/calls/A.cpp", 'label->setText(tr("Communication with external organisations"));\n'),
        ("src/documents/SlipWords.cpp", 'words.about = u"COPD, a lung problem"_s;\n'),
        ("resources/topics/a.json", '{"language": "en", "topics": [{"id": "T02", "words": "Sleeping badly", '
                                    '"short": "Sleeping badly"}]}\n'),
        ("resources/topics/b.json", '{"language": "cy", "topics": [{"id": "T02", "words": "x", "short": "x"}]}\n'),
        ("resources/training/d/page-01.md", "# Ask first\n\n- Ask what matters.\n- " + "Wait. " * 40 + "\n\n"
                                            "> **Nurse:** What would you\n> like to do?\n>\n> **Joan:** Sleep.\n"),
    ],
    "claims": [
        ("src/domain/A.cpp", '// A diagnosis elsewhere says nothing here.\nrefuse("condition.unknown"_L1);\n'),
        ("resources/help/a.md", "Rooftree gives no advice, works out no dose.\n"),
    ],
    "languages": [
        ("ui/views/kiosk/A.cpp", 'label->setText(tr("Good "\n    "\\"day\\""));  // tr("never")\n'),
        ("ui/views/kiosk/KioskUnlockPage.cpp", 'label->setText(tr("For staff"));\n'),
        ("ui/widgets/Banner.cpp", 'label->setText(tr("Close"));\n'),
        ("resources/languages/kiosk_a.ts",
         TS.format(note="draft, not yet checked by a translator", words="Good &quot;day&quot;", said="Dydd da")),
    ],
    "evidence": [
        (LOG, GOOD_LOG),
        (PLAN, MATRIX),
        (STEPS, STEP),
        ("tests/A.cpp", 'TEST_CASE("a name, "\n          "in two parts",\n    "[a][hz01_c1]")\n'),
        ("cmake/checks/check_b.py", "# shows: hz01_c2\n"),
    ],
    "requirements": [
        (REQUIREMENTS, good_requirements()),
        ("tests/A.cpp", 'TEST_CASE("a name, "\n          "in two parts",\n    "[a]")\n'),
    ],
    "format": [("src/domain/A.cpp", HEAD + "int a;\n")],
}


def lay(root, files):
    for path, text in files:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    style = HERE.parents[1] / ".clang-format"
    (root / ".clang-format").write_text(style.read_text(encoding="utf-8"), encoding="utf-8")


def run(check, files):
    with tempfile.TemporaryDirectory() as folder:
        lay(pathlib.Path(folder), files)
        return subprocess.run([sys.executable, str(HERE / f"check_{check}.py"), folder],
                              capture_output=True, text=True, check=False)


def rules_without_sample():
    from check_calls import RULES
    return sorted({rule[0] for rule in RULES} - {rule for rule, _, _ in BAD["calls"]})


def problems(check):
    if check == "reading":
        from reading_samples import wrong_counts
        yield from wrong_counts()
    if check == "calls" and rules_without_sample():
        yield f"no bad sample for {rules_without_sample()}"
    bad = run(check, [(path, text) for _, path, text in BAD[check]])
    if bad.returncode == SKIPPED:
        print(bad.stdout)
        sys.exit(SKIPPED)
    if bad.returncode != 1:
        yield f"it ended with {bad.returncode} on bad samples: {bad.stderr}"
    for rule, path, _ in BAD[check]:
        if not re.search(rf"^{re.escape(path)}:\d+: \[{rule}\]", bad.stdout, re.MULTILINE):
            yield f"it did not report {path} under [{rule}]"
    good = run(check, GOOD[check])
    if good.returncode != 0:
        yield f"it refused good samples:\n{good.stdout}{good.stderr}"


def main():
    found = list(problems(sys.argv[1]))
    for problem in found:
        print(f"check_{sys.argv[1]}: {problem}")
    sys.exit(1 if found else 0)


main()
