// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "support/TestPractice.h"

#include <QFile>
#include <QFileInfo>

// Moving SQLite's log into the file is the slowest thing that a save can meet: it waits for a
// pause, and when none comes, for a length.

using namespace Qt::StringLiterals;
using namespace rooftree;
using storage::Engine;
using test::TestPractice;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

QByteArray fileOf(TestPractice& practice)
{
    QFile file(practice.database.url().path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

qint64 logSize(TestPractice& practice)
{
    return QFileInfo(practice.database.url().path() + u"-wal"_s).size();
}

void keepDraft(TestPractice& practice, const QByteArray& content)
{
    REQUIRE(practice.drafts.keep(
        { app::DraftKey::ofPatient(practice.nurse, practice.patient, u"consultation"_s),
            QUuid::createUuid(), content, practice.now() }));
}

}

TEST_CASE("what is written moves from the log into the file in a pause", "[storage][log]")
{
    TestPractice practice(Engine::Sqlite);
    practice.database->idle();
    keepDraft(practice, QByteArray(kMegabyte, 'd') + "the end");
    CHECK(!fileOf(practice).contains("the end"));

    practice.database->idle();

    CHECK(fileOf(practice).contains("the end"));
}

TEST_CASE("the log stays short while nobody pauses", "[storage][log]")
{
    TestPractice practice(Engine::Sqlite);

    SECTION("over saves")
    {
        for (int i = 0; i < 40; ++i) {
            auto record = practice.record();
            record.note = QString(1'000'000, u'n');
            REQUIRE(practice.write([&](domain::EventId event) {
                return practice.consultations.add(record, practice.nurse, event);
            }));
        }
    }
    SECTION("over drafts")
    {
        for (int i = 0; i < 40; ++i)
            keepDraft(practice, QByteArray(kMegabyte, 'd'));
    }

    CHECK(logSize(practice) < 16 * kMegabyte);
}
