// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/DatabaseUrl.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace rooftree::storage {

/// A column of the live schema.
struct Column {
    QByteArray name;
    bool isText = false;
};

/// The few things that the two engines spell differently. Everything else is one SQL.
class Dialect final {
public:
    explicit constexpr Dialect(Engine engine) : m_engine(engine) { }

    [[nodiscard]] constexpr Engine engine() const { return m_engine; }

    /// The text of a migration with its words in braces replaced.
    [[nodiscard]] QByteArray expanded(QByteArray migration) const;

    /// An expression for the SHA-256 of a row of `table`, which the query calls t: 64 hexadecimal
    /// digits over the table's name and every column that is not null, in the order given
    /// (docs/database.md). SQLite's is our function, the server has its own sha256.
    [[nodiscard]] QByteArray rowHash(
        const QByteArray& table, const std::vector<Column>& columns) const;

    /// Takes the write lock at once where there is one: a plain BEGIN that upgrades later fails
    /// without waiting.
    [[nodiscard]] std::string_view beginWrite() const;
    /// Several reads that see one state.
    [[nodiscard]] std::string_view beginRead() const;

private:
    Engine m_engine;
};

}
