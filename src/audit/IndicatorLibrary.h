// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/Exclusions.h"
#include "audit/IndicatorDefinition.h"

#include <vector>

namespace rooftree::audit {

/// The indicator definitions and the exclusions that ship with the program, ready to be counted.
class IndicatorLibrary final {
public:
    /// Fails with the first file that does not pass the lint.
    [[nodiscard]] static domain::Result<IndicatorLibrary> load();

    /// From the bytes of files: the name without folder and suffix, and the content. The error's
    /// first argument says where ("SMS01 sql"), the second what.
    struct File {
        QString name;
        QByteArray content;
    };

    [[nodiscard]] static domain::Result<IndicatorLibrary> from(
        const std::vector<File>& files, const QByteArray& exclusions);

    /// In the order of their ids.
    [[nodiscard]] const std::vector<IndicatorDefinition>& indicators() const;
    /// Null when there is none.
    [[nodiscard]] const IndicatorDefinition* find(QStringView id) const;
    [[nodiscard]] const Exclusions& exclusions() const;

private:
    explicit IndicatorLibrary(Exclusions exclusions);
    [[nodiscard]] domain::Result<void> add(const File& file);

    std::vector<IndicatorDefinition> m_indicators;
    Exclusions m_exclusions;
};

}
