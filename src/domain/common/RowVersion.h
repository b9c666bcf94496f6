// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <compare>
#include <limits>

namespace rooftree::domain {

/// How often a record has been written, from 1. A save names the version it read; another number in
/// the database means that somebody else was first.
class RowVersion final {
public:
    [[nodiscard]] static constexpr RowVersion first() { return RowVersion(1); }

    /// 1 or more: row-version.range.
    [[nodiscard]] static Result<RowVersion> fromInt(qint64 value)
    {
        if (value < 1 || value > std::numeric_limits<int>::max())
            return fail(ErrorKind::Validation, QStringLiteral("rowVersion"),
                QStringLiteral("row-version.range"));
        return RowVersion(static_cast<int>(value));
    }

    [[nodiscard]] constexpr int value() const { return m_value; }

    [[nodiscard]] constexpr RowVersion next() const
    {
        Q_ASSERT(m_value < std::numeric_limits<int>::max());
        return RowVersion(m_value + 1);
    }

    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr bool operator==(RowVersion, RowVersion) = default;
    friend constexpr auto operator<=>(RowVersion, RowVersion) = default;

private:
    explicit constexpr RowVersion(int value) : m_value(value) { }

    int m_value;
};

}
