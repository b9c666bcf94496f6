// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace rooftree::audit {

/// Why a subject is left out of an indicator: the codes X1 to X7, "off-register" and "window-open",
/// each with its sentence and its condition (resources/rules/exclusions.json).
class Exclusions final {
public:
    [[nodiscard]] static domain::Result<Exclusions> parse(const QByteArray& json);

    [[nodiscard]] bool has(QStringView code) const;
    /// Empty for an unknown code.
    [[nodiscard]] QString sentence(QStringView code) const;
    /// The codes of `wanted` in the order in which they are tried.
    [[nodiscard]] QStringList inOrder(const QStringList& wanted) const;
    /// The SQL expression that gives the first of these codes that applies, or ''.
    [[nodiscard]] QString expression(const QStringList& wanted) const;

private:
    struct Exclusion {
        QString code;
        QString sentence;
        QString condition; ///< empty: the report decides, not the SQL
    };

    std::vector<Exclusion> m_exclusions;
};

}
