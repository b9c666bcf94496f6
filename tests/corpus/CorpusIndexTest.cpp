// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "support/Corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QSet>

// Which row of the bad-input corpus is tested where (tests/data/corpus/index.csv), and that it is
// true.

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString state; ///< "run", "proven" or "waits"
    QString where;
};

QMap<QString, Place> places()
{
    QMap<QString, Place> found;
    const auto lines = QString::fromUtf8(test::readData(u"corpus/index.csv"_s)).split(u'\n');
    for (const auto& line : lines.mid(1)) {
        if (line.isEmpty())
            continue;
        auto where = line.section(u',', 2);
        if (where.startsWith(u'"'))
            where = where.sliced(1, where.size() - 2);
        found.insert(line.section(u',', 0, 0), { line.section(u',', 1, 1), where });
    }
    return found;
}

QSet<QString> rowsThatRun()
{
    QSet<QString> rows;
    const QDir folder(test::dataPath(u"corpus"_s));
    for (const auto& file : folder.entryList({ u"*.jsonl"_s })) {
        for (const auto& check : test::corpusChecks(file))
            rows.insert(check.id);
    }
    return rows;
}

QString allTests()
{
    QString text;
    QDirIterator files(QStringLiteral(ROOFTREE_SOURCE_DIR "/tests"),
        { u"*Test.cpp"_s, u"*Story.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

}

TEST_CASE(
    "one file of the program sends to a printer, and only to one that was named for it", "[corpus]")
{
    const QString printer = QStringLiteral(ROOFTREE_SOURCE_DIR "/ui/app/desktop/SystemPrinter.cpp");
    for (const auto& folder : { u"/src"_s, u"/ui"_s }) {
        QDirIterator files(QStringLiteral(ROOFTREE_SOURCE_DIR) + folder, { u"*.cpp"_s, u"*.h"_s },
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const auto text = file.readAll();
            INFO(file.fileName().toStdString());
            if (file.fileName() == printer) {
                CHECK(text.contains("chosenPrinter("));
                CHECK_FALSE(text.contains("defaultPrinter()"));
                continue;
            }
            for (const auto* way : { "QPrint", "cupsPrint", "\"lpr\"" })
                CHECK_FALSE(text.contains(way));
        }
    }
}

TEST_CASE("the page for whoever sets up a station names the keys that no program can keep away",
    "[corpus]")
{
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/docs/kiosk-setup.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto page = QString::fromUtf8(file.readAll());
    const auto checklist = page.mid(page.indexOf(u"## Checklist on the real machine"_s));
    for (const auto& keys : { u"| Alt+Space |"_s, u"Super+D"_s, u"Ctrl+Alt+Right"_s,
             u"Ctrl+Alt+Delete"_s, u"Super+L"_s, u"Super+U"_s, u"Shift five times"_s }) {
        INFO(keys.toStdString());
        CHECK(checklist.contains(keys));
    }
    CHECK(page.contains(u"without a window manager"_s));
    CHECK(page.contains(u"belong to the operating system"_s));
}

TEST_CASE("a row of the corpus that is said to be proven names a test that exists", "[corpus]")
{
    const auto tests = allTests();
    const auto all = places();
    for (auto place = all.cbegin(); place != all.cend(); ++place) {
        INFO(place.key().toStdString() << ": " << place->where.toStdString());
        if (place->state == u"waits") {
            CHECK_FALSE(place->where.isEmpty());
        } else if (place->where.startsWith(u"tests/")) {
            CHECK(QFile::exists(QStringLiteral(ROOFTREE_SOURCE_DIR "/") + place->where));
        } else {
            REQUIRE(place->state == u"proven");
            CHECK(tests.contains(u'"' + place->where + u'"'));
        }
    }
}

TEST_CASE(
    "a row of the corpus is run, proven elsewhere or waits, and only one of these", "[corpus]")
{
    QFile shared(QStringLiteral(ROOFTREE_SOURCE_DIR "/../shared/corpora/bad_inputs.jsonl"));
    const auto run = rowsThatRun();
    const auto index = places();
    for (const auto& row : run)
        CHECK_FALSE(index.contains(row));
    // The corpus as it was agreed is not part of this repository.
    if (!shared.open(QIODevice::ReadOnly))
        return;
    QSet<QString> agreed;
    for (const auto& line : shared.readAll().split('\n')) {
        const auto row = QJsonDocument::fromJson(line).object().value("id"_L1).toString();
        if (row.isEmpty())
            continue;
        agreed.insert(row);
        INFO(row.toStdString());
        CHECK((run.contains(row) || index.contains(row)));
    }
    for (const auto& row : run - agreed) {
        INFO(row.toStdString());
        CHECK(row.startsWith(u"own")); // rows of ours beside the agreed ones
    }
}
