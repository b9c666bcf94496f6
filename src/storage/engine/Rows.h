// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/engine/Row.h"

#include <utility>

namespace rooftree::storage {

/// The rows of one run of a statement; lets go of it at the end of its scope.
class Rows final {
public:
    explicit Rows(Statement& statement) : m_statement(&statement) { }

    Rows(Rows&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) { }

    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;

    ~Rows()
    {
        if (m_statement != nullptr)
            m_statement->finish();
    }

    [[nodiscard]] bool next() { return m_statement->next(); }

    /// The columns of the current row, from the first.
    [[nodiscard]] Row row() const { return Row(*m_statement); }

private:
    Statement* m_statement;
};

}
