// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace rooftree::bench {

/// The limit of a read: prepared statements straight on SQLite, each column looked at, nothing made
/// of it. Whatever fails ends the program.
class RawSqlite final {
public:
    explicit RawSqlite(const std::string& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void prepare(const std::vector<std::string>& statements);

    /// Runs the prepared statements in order with the values by name (":patient") and answers how
    /// many bytes came.
    std::uint64_t run(const std::map<std::string, std::int64_t>& values);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    /// Names are looked up once.
    struct Parameter {
        int place = 0;
        std::string name;
    };

    struct Prepared {
        std::unique_ptr<sqlite3_stmt, Finalize> statement;
        std::vector<Parameter> parameters;
    };

    std::unique_ptr<sqlite3, Close> m_database;
    std::vector<Prepared> m_prepared;
};

}
