// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/DatabaseUrl.h"

#include <QByteArray>

#include <string_view>

namespace rooftree::storage {

/// The few things that the two engines spell differently. Everything else is one SQL.
class Dialect final {
public:
    explicit constexpr Dialect(Engine engine) : m_engine(engine) { }

    [[nodiscard]] constexpr Engine engine() const { return m_engine; }

    /// The text of a migration with {key}, {int}, {text} and {strict} replaced.
    [[nodiscard]] QByteArray expanded(QByteArray migration) const;

    /// Takes the write lock at once where there is one: a plain BEGIN that upgrades later fails
    /// without waiting.
    [[nodiscard]] std::string_view beginWrite() const;
    /// Several reads that see one state.
    [[nodiscard]] std::string_view beginRead() const;

private:
    Engine m_engine;
};

}
