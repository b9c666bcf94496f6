// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestDatabase.h"

#include "storage/Migrator.h"
#include "support/TestServer.h"

#include <QFile>
#include <QUrl>

#include <cstdio>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    using storage::Database;
    using storage::DatabaseUrl;
    using storage::Engine;
    using storage::OpenMode;

    /// Setting up must not fail, in tests as in benchmarks: there is nobody to answer.
    template <class T> T sure(domain::Result<T> result)
    {
        if (!result)
            throw std::runtime_error("test database: " + result.error().detail.toStdString());
        return *std::move(result);
    }

    void makeMigrated(const QString& url)
    {
        const auto database = sure(Database::open(sure(DatabaseUrl::parse(url)), OpenMode::Create));
        sure(storage::Migrator::migrate(*database));
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
        if (!QFile::copy(templateFile(), path))
            throw std::runtime_error("test database: no room for a copy");
        return path;
    }

}

std::vector<Engine> engines()
{
    if (TestServer::isThere())
        return { Engine::Sqlite, Engine::Postgres };
    static bool isSaid = false;
    if (!std::exchange(isSaid, true))
        std::fputs("ROOFTREE_TEST_POSTGRES is not set: PostgreSQL is left out.\n", stderr);
    return { Engine::Sqlite };
}

TestDatabase::TestDatabase(Engine engine)
    : m_urlText(makeCopy(engine, m_folder))
    , m_url(sure(DatabaseUrl::parse(m_urlText)))
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
    return sure(Database::open(m_url, OpenMode::Existing));
}

domain::Result<app::SaveOutcome> TestDatabase::tryWrite(
    const std::function<domain::Result<void>(domain::EventId)>& work, const domain::SaveKey& key)
{
    const domain::Actor nobody { {}, domain::Role::Administrator, u"test"_s, u"test"_s };
    return m_unitOfWork->write({ key, nobody, domain::Action::SetUpPractice, {} }, work);
}

void TestDatabase::write(const std::function<domain::Result<void>(domain::EventId)>& work)
{
    sure(tryWrite(work));
}

qint64 TestDatabase::number(std::string_view sql)
{
    auto rows = m_database->query({ sql, "i" });
    if (!rows.next())
        throw std::runtime_error("test database: no row");
    return rows.row().integer();
}

}
