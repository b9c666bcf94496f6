// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/RawSqlite.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace rooftree::bench {
namespace {

    void check(bool isGood, sqlite3* database)
    {
        if (!isGood)
            qFatal("SQLite: %s", sqlite3_errmsg(database));
    }

    std::uint64_t bytesOf(sqlite3_stmt* row)
    {
        std::uint64_t bytes = 0;
        for (int column = 0; column < sqlite3_column_count(row); ++column) {
            if (sqlite3_column_type(row, column) == SQLITE_TEXT) {
                // Asked for as text, as whoever wants to read it must.
                bytes += sqlite3_column_text(row, column) != nullptr
                    ? static_cast<std::uint64_t>(sqlite3_column_bytes(row, column))
                    : 0;
            } else {
                bytes += static_cast<std::uint64_t>(sqlite3_column_int64(row, column)) & 8U;
            }
        }
        return bytes;
    }

}

void RawSqlite::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

void RawSqlite::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

RawSqlite::RawSqlite(const std::string& path)
{
    sqlite3* opened = nullptr;
    const auto code = sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    m_database.reset(opened);
    check(code == SQLITE_OK, opened);
    // As ours, whose intermediate results stay in memory.
    sqlite3_exec(opened, "PRAGMA temp_store=MEMORY", nullptr, nullptr, nullptr);
}

RawSqlite::~RawSqlite() { m_prepared.clear(); }

void RawSqlite::prepare(const std::vector<std::string>& statements)
{
    m_prepared.clear();
    for (const auto& sql : statements) {
        sqlite3_stmt* made = nullptr;
        const auto code = sqlite3_prepare_v3(
            m_database.get(), sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
        check(code == SQLITE_OK, m_database.get());
        auto& prepared = m_prepared.emplace_back();
        prepared.statement.reset(made);
        for (int place = 1; place <= sqlite3_bind_parameter_count(made); ++place)
            prepared.parameters.push_back({ place, sqlite3_bind_parameter_name(made, place) });
    }
}

std::uint64_t RawSqlite::run(const std::map<std::string, std::int64_t>& values)
{
    std::uint64_t bytes = 0;
    for (const auto& [statement, parameters] : m_prepared) {
        for (const auto& [place, name] : parameters) {
            const auto value = values.find(name);
            if (value == values.end())
                qFatal("No value for %s in %s", name.c_str(), sqlite3_sql(statement.get()));
            sqlite3_bind_int64(statement.get(), place, value->second);
        }
        int code = sqlite3_step(statement.get());
        for (; code == SQLITE_ROW; code = sqlite3_step(statement.get()))
            bytes += bytesOf(statement.get());
        check(code == SQLITE_DONE, m_database.get());
        sqlite3_reset(statement.get());
    }
    return bytes;
}

}
