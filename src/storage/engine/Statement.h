// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/engine/Value.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace rooftree::storage {

class Connection;

/// SQL with named parameters in the order of the values, and one letter a result column: i for an
/// integer, t for text. No name may occur twice.
struct Sql {
    std::string_view text;
    std::string_view columns = {};
};

/// A prepared statement with room for its values, kept by the Database and used again and again.
/// Throws what SOCI throws; Database::attempt is the edge.
class Statement final {
public:
    Statement(Connection& connection, const Sql& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Runs it with these values; the kinds of the first run stay.
    void run(std::span<const Value> values);
    /// Moves to the next row; the first call after run() moves to the first.
    [[nodiscard]] bool next();
    /// Lets go of unread rows and locks.
    void finish();

    [[nodiscard]] std::string_view sql() const { return m_text; }

    [[nodiscard]] qint64 affectedRows();

    [[nodiscard]] bool isNull(std::size_t column) const;
    [[nodiscard]] qint64 integer(std::size_t column) const;
    [[nodiscard]] const std::string& text(std::size_t column) const;

private:
    struct Slots;

    void prepare(std::span<const Value> values);
    void fill(std::span<const Value> values);

    Connection& m_connection;
    std::string m_text;
    std::string m_columns;
    std::unique_ptr<Slots> m_slots;
    bool m_isRunning = false;
    bool m_hasFirst = false;
    bool m_isAtFirst = false;
};

}
