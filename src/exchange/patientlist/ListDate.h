// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/DateParser.h"

#include <QString>

#include <optional>
#include <string_view>

namespace rooftree::exchange {

/// One way of writing dates, as a layout declares it: "dd/MM/yyyy", "dd-MMM-yyyy", "dd MMM yyyy",
/// "yyyy-MM-dd" or "yyyyMMdd".
class ListDate final {
public:
    [[nodiscard]] static std::optional<ListDate> fromPattern(const QString& pattern);

    /// Exactly this form and nothing else; the refusals of domain::parseDeclared.
    [[nodiscard]] domain::Result<QDate> parse(std::string_view ascii, const QString& field) const;

    [[nodiscard]] const QString& pattern() const { return m_pattern; }

private:
    ListDate() = default;

    QString m_pattern;
    domain::DateFormat m_format = domain::DateFormat::DayMonthYear;
    char m_separator = '/';
};

}
