#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that the house rules forbid, each where it is forbidden (CONTRIBUTING.md, "What the checks refuse")."""

import re

from tree import Tree, root_argument, statements

DIALOGS = r"ui/widgets/(.*/)?\w*Dialogs\w*\.(h|cpp)$"
# The second has a thread that a foreign server may keep for ever: a pool would wait for it at the end.
ASYNC = r"ui/presentation/(.*/)?Async\w*\.(h|cpp)$|src/speech/DispatcherSpeech\.(h|cpp)$"
CLOCK = r"src/.*Clock\.(h|cpp)$"
# Where typed or foreign text becomes a number or a date, and where our own kept text is read back.
PARSERS = (r"src/domain/|src/exchange/fhir/FhirDate|src/storage/people/PersonRows|src/wording/Sentences"
           r"|src/audit/(FigureRows|ReportJson)|src/composition/demo/|ui/presentation/common/Dates"
           r"|ui/presentation/schedule/BookingModel|ui/presentation/(agenda|goals|consultation)/\w*Draft"
           r"|ui/views/consultation/FollowUpCard|src/backup/|src/cli/commands/Secrets|src/application/access/Password"
           r"|src/application/trail/UnusualAccess")
NUMBERS = r"to(Int|UInt|Short|UShort|Long|ULong|LongLong|ULongLong|Float|Double)\("
TEXTS = r"(text|toString|currentText|captured|mid|sliced|left|right|section|trimmed|simplified)"

# rule, folders, files that may, pattern, what to do instead
RULES = [
    ("style-sheet", "ui", r"ui/theme/", r"setStyleSheet\(", "looks come from ui/theme"),
    ("colour", "ui", r"ui/theme/",
     r"#[0-9a-fA-F]{6}\b|QColor\(\s*(0x|\d)|\bqRgba?\(|Qt::(white|black|red|green|blue|gray|yellow)\b",
     "take a colour role from ui/theme"),
    ("dialog", "ui", DIALOGS, r"\b(QMessageBox|QFileDialog|QInputDialog)\b", "use the Dialogs port"),
    ("exec", "ui", DIALOGS + r"|ui/app/", r"(\.|->)exec\(", "no nested event loop; open() and a signal"),
    ("event-loop", "src ui", "", r"\bprocessEvents\b|\bQEventLoop\b", "no nested event loop"),
    ("sender", "src ui", "", r"\bsender\(\)", "connect with a lambda that knows its object"),
    ("string-connect", "src ui tests", "", r"\b(SIGNAL|SLOT)\(", "connect member pointers"),
    ("thread", "src ui", ASYNC, r"\bQtConcurrent::|\bstd::j?thread\b|\bQThread::create\b|new QThread\b",
     "cross threads through runAsync"),
    ("then", "src ui", "", r"\.then\(\s*this\b", "crashes in Qt 6.4 when the receiver is gone; use runAsync"),
    ("number", "ui src", PARSERS,
     rf"\b{TEXTS}\([^()]*\)\s*\.{NUMBERS}|(?<=[\w\]])(?<!_L1\])\.(?!toLongLong\(\)){NUMBERS}(?=[)&])|\bQLocale\(\w*\)\s*\.{NUMBERS}",
     "parse text with the domain's parsers; of a QVariant say value<T>()"),
    ("date", "ui src", PARSERS, r"\bQ(Date|Time|DateTime)::fromString\(|\bQLocale\(\w*\)\s*\.to(Date|Time|DateTime)\(",
     "parse dates with the domain's parsers"),
    ("json", "src ui", r"src/application/common/StrictJson", r"\bQJsonDocument::fromJson\(",
     "read JSON through strictJson: it refuses what is too large, too deep or says a key twice"),
    ("arg-chain", "src ui", "", r"\.arg\(.*\)\s*\.arg\(",
     "a value may contain %1: give all values to one arg(), numbers through QString::number"),
    ("html", "src ui", "", r"\b(set|insert|append)Html\(|\b(set|insert)Markdown\(|\btoHtml\(|\bQStaticText\b"
     r"|Qt::(RichText|AutoText|MarkdownText)\b", "show text from people as plain text"),
    ("markup", "src ui", r"ui/widgets/(Text|Gallery)\.cpp", r'"[^"]*</?(qt|html|body|b|i|p|br|a|span|div|img|font|table)\b[^">]*>',
     "text is plain: a widget that guesses HTML would read what people typed as HTML"),
    ("label", "ui", r"ui/widgets/PlainLabel", r"\bnew QLabel\b|<QLabel>\(|\bQLabel\s+\w+\s*[;({]",
     "a QLabel guesses HTML: use PlainLabel"),
    ("rich-editor", "ui", r"ui/views/(shell/HelpWindow|training/ModuleText|TextTables)|ui/widgets/OnScreenKeyboard|ui/theme/",
     r"\bQText(Edit|Browser|Document)\b", "a rich editor takes pasted markup: use TextArea"),
    ("tooltip", "ui", r"ui/widgets/Text\.cpp",
     r'(\.|->|\b)set(ToolTip|WhatsThis|StatusTip)\((?!tr\("[^"]*"\)\))'
     r"|\bQ(ToolTip|WhatsThis)::(?!set|hide)|Qt::(ToolTip|WhatsThis|StatusTip)Role\b",
     "a tooltip guesses HTML: use setPlainToolTip or showPlainToolTip"),
    ("link", "src ui", "", r"\bset(OpenExternalLinks|OpenLinks)\((?!\s*false\b)|\bLinksAccessibleBy|\bTextBrowserInteraction\b"
     r"|\bQDesktopServices\b|\bopenUrl\(", "the program opens no links"),
    ("title", "src ui", r"ui/views/(shell|kiosk)/|ui/app/|ui/widgets/ConfirmDialog", r"\bsetWindow(Title|FilePath|IconText)\(",
     "other programs can read a window's title: only the frame sets one, and never a patient"),
    ("clipboard", "src ui", r"ui/views/consultation/ClipboardLoan|ui/views/shell/(MainWindow|LockCurtain)", r"\bQClipboard\b|\bclipboard\(\)",
     "other programs can read the clipboard: lend it through ClipboardLoan"),
    ("temporary", "src ui", r"ui/app/desktop/(Tour|RunTour)|src/storage/backup/WorkFolder|src/composition/EmptyPractice|src/audit/ReportXlsx", r"\bQTemporary(File|Dir)\b|\btempPath\(|TempLocation\b|\bmkd?s?temp\(|\btmpfile\(",
     "patient data is never in a temporary file"),
    ("csv", "src ui", r"src/audit/CsvRow|src/storage/", r"\bjoin\(\s*u?(\"[,;\t]\"|'[,;\t]')",
     "write tables through CsvRow: it keeps a text from becoming a formula"),
    ("what", "src ui", "", r"(\.|->)what\(\)", "the text of an exception may hold a patient's data: use its code"),
    ("qt-sql", "src ui tests", "", r"\bQSql(Query|Database)\b", "storage goes through SOCI"),
    ("sql", "src ui", r"src/storage/",
     r'"[^"]*\b(SELECT\s|INSERT INTO\b|DELETE FROM\b|UPDATE \w+ SET\b|CREATE TABLE\b|PRAGMA \w)',
     "SQL belongs to src/storage"),
    ("sql-string", "src/storage", r"src/storage/(engine/(Dialect|SqliteConnection)|Migrator|audit/SqlIndicatorSource"
     r"|backup/ScratchDatabase|trail/HashedTables)",
     r'"[^"]*\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|VALUES|SET|AND|OR|ORDER BY|LIMIT|IN)\b[^"]*"(s|sv|_s)?\s*(\+|\.arg\()'
     r'|\+\s*u?"[^"]*\b(SELECT|FROM|WHERE|VALUES|AND|OR|ORDER BY|LIMIT)\b',
     "bind values; a statement is one literal, never glued together"),
    ("network", "src ui", "", r"\bQ(Network\w+|TcpSocket|TcpServer|UdpSocket|SslSocket|WebSocket\w*|HostInfo|AbstractSocket|LocalServer|LocalSocket)\b"
     r"|\bcurl_\w+\(|\b(getaddrinfo|gethostbyname|sendto|recvfrom)\(|(?<![\w.>:])(::)?socket\(",
     "the program has no network of its own"),
    ("clock", "src ui", CLOCK, r"\bcurrent(Date|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch|Time)\(\)|system_clock::now",
     "ask the Clock port"),
    ("log", "src ui", "", r"\bqC?(Debug|Info|Warning|Critical|Fatal)\(", "log through spdlog, ids and counts only"),
    ("console", "src ui", r"src/cli/|ui/app/", r"\bstd::c(out|err|log)\b|\bf?printf\(|\bf?puts\(|\bperror\(|\bstd(out|err)\b",
     "only the programs themselves write to the terminal"),
    ("settings", "ui/views ui/widgets", "", r"\bQSettings\b", "settings belong to ui/app"),
    ("translate", "src", r"src/wording/", r"\btr\(|\bQCoreApplication::translate\b", "the core holds no sentences for people"),
    ("singleton", "src ui", "", r"\bstatic\b[^;=]*\binstance\(\)", "pass it from the composition root"),
    ("delete", "src ui", "", r"(?<![=\w])\s*\bdelete(\[\])?\s+\w", "unique_ptr in the core, parents in the ui"),
    ("std-namespace", "src ui tests", "", r"\busing namespace std;", "name std::"),
    ("process", "src ui", r"src/cli/commands/SetUpCommands\.cpp|src/storage/backup/ServerTool|ui/app/desktop/Program\.cpp|ui/app/kiosk/Supervisor\.cpp", r"\bQProcess\b|\b(std::)?system\(\s*\"|\bstd::system\(|\bpopen\(|\bexec[lv]p?e?\(|\bfork\(\)|\bposix_spawn|\bstartDetached\(",
     "only the command line (its tour), the backup of a server the desktop (itself, anew) and the supervisor of a station start another program"),
    ("plug-in", "src ui", r"ui/app/desktop/Hardening", r"\bdlopen\(|\bQLibrary\b|\bQPluginLoader\b|\baddLibraryPath\(|\bload_extension\b",
     "the program loads no code that did not come with it"),
    ("sleep", "src ui tests", r"tests/(faults|bench)/",
     r"sleep_for\(|\bQTest::q(Sleep|Wait)\(|\bQThread::(m|u)?sleep\(|\busleep\(", "wait for the event, not for time"),
]
UNOWNED_NOTE = re.compile(r"//.*\b(TODO|FIXME|XXX)\b(?!\s*\(#\d+\))")


COMPILED = [(name, folders.split(), re.compile(may) if may else None, re.compile(pattern), instead)
            for name, folders, may, pattern, instead in RULES]


def applies(folders, may, path):
    name = path.as_posix()
    return any(name.startswith(folder + "/") for folder in folders) and not (may and may.match(name))


def check_file(tree, path):
    text = tree.text(path)
    rules = [(name, pattern, instead) for name, folders, may, pattern, instead in COMPILED
             if applies(folders, may, path)]
    for number, code in statements(text):
        for name, pattern, instead in rules:
            if pattern.search(code):
                tree.report(path, number, name, instead + ".")
    for number, line in enumerate(text.splitlines(), 1):
        if UNOWNED_NOTE.search(line):
            tree.report(path, number, "todo", "a TODO names its issue: TODO(#12).")


def main():
    tree = Tree(root_argument())
    for path in tree.files(["src", "ui", "tests"], {".h", ".cpp"}):
        check_file(tree, path)
    tree.finish()


if __name__ == "__main__":
    main()
