// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "support/TestPractice.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>

#include <atomic>
#include <thread>

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

/// What differs from the last one: SQLite writes no page that stays the same.
QByteArray other(int number) { return QByteArray(kMegabyte, static_cast<char>('a' + number % 26)); }

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

namespace {

/// Two desks that read slowly, closely after one another and not together: one of them has always
/// half a read to go.
class SlowReaders final {
public:
    explicit SlowReaders(TestPractice& practice)
    {
        for (int number = 0; number < 2; ++number) {
            m_threads.emplace_back([this, &practice] { read(practice); });
            while (m_reading <= number)
                std::this_thread::yield();
            static_cast<void>(m_halves.tryAcquire(1, kReadMs / 2));
        }
    }

    ~SlowReaders()
    {
        m_isOver = true;
        m_end.release(static_cast<int>(m_threads.size()));
        for (auto& thread : m_threads)
            thread.join();
    }

    SlowReaders(const SlowReaders&) = delete;
    SlowReaders& operator=(const SlowReaders&) = delete;

private:
    static constexpr int kReadMs = 250;

    void read(TestPractice& practice)
    {
        const auto desk = practice.database.another();
        for (bool isFirst = true; !m_isOver; isFirst = false) {
            desk->beginRead();
            static_cast<void>(desk->query({ "SELECT count(*) FROM audit_event", "i" }).next());
            m_reading += isFirst ? 1 : 0;
            static_cast<void>(m_end.tryAcquire(1, kReadMs));
            desk->commit();
        }
    }

    QSemaphore m_halves; ///< that nobody gives
    QSemaphore m_end;
    std::atomic<int> m_reading = 0;
    std::atomic<bool> m_isOver = false;
    std::vector<std::thread> m_threads;
};

}

TEST_CASE("the log stays short while others read slowly and never pause", "[storage][log][ft10]")
{
    TestPractice practice(Engine::Sqlite);
    const SlowReaders readers(practice);
    for (int i = 0; i < 60; ++i)
        keepDraft(practice, other(i));
    CHECK(logSize(practice) < 32 * kMegabyte);
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
            keepDraft(practice, other(i));
    }

    CHECK(logSize(practice) < 16 * kMegabyte);
}
