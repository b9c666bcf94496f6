// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "storage/Database.h"
#include "storage/SqlUnitOfWork.h"
#include "support/FixedClock.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace rooftree::test {

/// SQLite, and PostgreSQL when ROOFTREE_TEST_POSTGRES names a server (tests/support/with-postgres).
/// A test of both says:  TestDatabase practice(GENERATE(from_range(engines())));
[[nodiscard]] std::vector<storage::Engine> engines();

/// An empty practice of its own, made by the real migrator and gone with the test.
class TestDatabase final {
public:
    explicit TestDatabase(storage::Engine engine);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    storage::Database& operator*() { return *m_database; }

    storage::Database* operator->() { return m_database.get(); }

    [[nodiscard]] const storage::DatabaseUrl& url() const { return m_url; }

    /// What a user would write after --database.
    [[nodiscard]] QString urlText() const { return m_urlText; }

    FixedClock clock;

    storage::SqlUnitOfWork& unitOfWork() { return *m_unitOfWork; }

    /// Writes as nobody in particular, in a transaction of its own; the test fails when it is
    /// refused.
    void write(const std::function<domain::Result<void>(domain::EventId)>& work);
    /// The same, answering what it answers.
    domain::Result<app::SaveOutcome> tryWrite(
        const std::function<domain::Result<void>(domain::EventId)>& work,
        const domain::SaveKey& key = domain::SaveKey::make());

    /// A second connection to the same practice.
    [[nodiscard]] std::unique_ptr<storage::Database> another() const;

    /// To be said by a test that changes the tables: nobody else gets this database.
    void spoil() { m_isSpoilt = true; }

    /// The first integer of a query, for looking behind the repositories.
    [[nodiscard]] qint64 number(std::string_view sql);

private:
    QTemporaryDir m_folder;
    QString m_urlText;
    storage::DatabaseUrl m_url;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::SqlUnitOfWork> m_unitOfWork;
    bool m_isSpoilt = false;
};

}
