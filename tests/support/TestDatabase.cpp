// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestDatabase.h"

#include "catch_compat.h"
#include "storage/Migrator.h"
#include "support/TestServer.h"

#include <QFile>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    using storage::Database;
    using storage::DatabaseUrl;
    using storage::Engine;
    using storage::OpenMode;

    void makeMigrated(const QString& url)
    {
        auto database = Database::open(DatabaseUrl::parse(url).value(), OpenMode::Create);
        REQUIRE(database.has_value());
        const auto migrated = storage::Migrator::migrate(**database);
        if (!migrated)
            FAIL("not migrated: " << migrated.error().detail.toStdString());
    }

    /// Migrated once a run; every test copies it.
    QString templateFile()
    {
        static const QTemporaryDir folder;
        const auto path = folder.filePath(u"template.rooftree"_s);
        if (!QFile::exists(path))
            makeMigrated(path);
        return path;
    }

    /// The server's databases of this run. Making one takes a second on a busy machine, emptying
    /// one a few milliseconds.
    class Pool final {
    public:
        ~Pool()
        {
            for (const auto& name : m_made)
                TestServer::drop(name);
        }

        QString take()
        {
            if (!m_free.isEmpty()) {
                const auto name = m_free.takeLast();
                TestServer::empty(name);
                return TestServer::urlOf(name);
            }
            m_made.append(TestServer::create());
            makeMigrated(TestServer::urlOf(m_made.last()));
            return TestServer::urlOf(m_made.last());
        }

        void giveBack(const QString& url) { m_free.append(QUrl(url).path().mid(1)); }

    private:
        QStringList m_made;
        QStringList m_free;
    };

    Pool& pool()
    {
        static Pool made;
        return made;
    }

    QString makeCopy(Engine engine, const QTemporaryDir& folder)
    {
        if (engine == Engine::Postgres)
            return pool().take();
        const auto path = folder.filePath(u"practice.rooftree"_s);
        REQUIRE(QFile::copy(templateFile(), path));
        return path;
    }

}

std::vector<Engine> engines()
{
    if (TestServer::isThere())
        return { Engine::Sqlite, Engine::Postgres };
    static bool isSaid = false;
    if (!std::exchange(isSaid, true))
        WARN("ROOFTREE_TEST_POSTGRES is not set: PostgreSQL is left out");
    return { Engine::Sqlite };
}

TestDatabase::TestDatabase(Engine engine)
    : m_urlText(makeCopy(engine, m_folder))
    , m_url(DatabaseUrl::parse(m_urlText).value())
    , m_database(another())
    , m_unitOfWork(std::make_unique<storage::SqlUnitOfWork>(*m_database, clock))
{
}

TestDatabase::~TestDatabase()
{
    m_unitOfWork.reset();
    m_database.reset();
    if (m_url.engine() == Engine::Postgres && !m_isSpoilt)
        pool().giveBack(m_urlText);
}

std::unique_ptr<Database> TestDatabase::another() const
{
    auto database = Database::open(m_url, OpenMode::Existing);
    REQUIRE(database.has_value());
    return *std::move(database);
}

domain::Result<app::SaveOutcome> TestDatabase::tryWrite(
    const std::function<domain::Result<void>(domain::EventId)>& work, const domain::SaveKey& key)
{
    const domain::Actor nobody { {}, domain::Role::Administrator, u"test"_s, u"test"_s };
    return m_unitOfWork->write({ key, nobody, domain::Action::SetUpPractice, {} }, work);
}

void TestDatabase::write(const std::function<domain::Result<void>(domain::EventId)>& work)
{
    const auto outcome = tryWrite(work);
    if (!outcome)
        FAIL("not written: " << outcome.error().detail.toStdString());
}

qint64 TestDatabase::number(std::string_view sql)
{
    auto rows = m_database->query({ sql, "i" });
    REQUIRE(rows.next());
    return rows.row().integer();
}

}
