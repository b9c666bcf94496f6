// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/IndicatorDefinition.h"

#include <vector>

namespace rooftree::audit {

/// The indicator definitions and the exclusion sentences that ship with the program.
class IndicatorLibrary final {
public:
    /// Fails with the first file that does not pass the lint.
    [[nodiscard]] static domain::Result<IndicatorLibrary> load();

    IndicatorLibrary(
        std::vector<IndicatorDefinition> indicators, QMap<QString, QString> exclusions);

    /// In the order of their ids.
    [[nodiscard]] const std::vector<IndicatorDefinition>& indicators() const;
    /// Null when there is none.
    [[nodiscard]] const IndicatorDefinition* find(QStringView id) const;
    /// "Under 18 years old on the day." for X1; empty for an unknown code.
    [[nodiscard]] QString exclusion(const QString& code) const;

private:
    std::vector<IndicatorDefinition> m_indicators;
    QMap<QString, QString> m_exclusions;
};

}
