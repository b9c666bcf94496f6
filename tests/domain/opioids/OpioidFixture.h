// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/opioids/OpioidTableReader.h"
#include "domain/opioids/OpioidTotal.h"

namespace rooftree::test {

/// The factors that ship.
[[nodiscard]] inline const domain::OpioidTable& opioidTable()
{
    static const auto table = app::shippedOpioidTable().value();
    return table;
}

[[nodiscard]] inline domain::TypedOpioid byMouth(
    const QString& drug, const QString& dose, const QString& howOften, const QString& most = {})
{
    using Typed = domain::TypedOpioid;
    return { drug, Typed::Way::ByMouth, dose, Typed::Unit::Milligram, howOften, most };
}

[[nodiscard]] inline domain::TypedOpioid patch(const QString& drug, const QString& strength)
{
    using Typed = domain::TypedOpioid;
    return { drug, Typed::Way::Patch, strength, Typed::Unit::MicrogramPerHour, {}, {} };
}

[[nodiscard]] inline domain::TypedOpioid anotherWay(const QString& drug)
{
    return { drug, domain::TypedOpioid::Way::AnotherWay, {}, {}, {}, {} };
}

[[nodiscard]] inline domain::OpioidTotal totalOf(const std::vector<domain::TypedOpioid>& typed)
{
    std::vector<domain::OpioidLine> lines;
    for (const auto& each : typed)
        lines.push_back(domain::readOpioidLine(each, opioidTable()).value());
    return domain::totalOf(lines, opioidTable());
}

/// "120", or "none".
[[nodiscard]] inline QString sumOf(const domain::OpioidTotal& total)
{
    return total.sum ? total.sum->number().toString() : QStringLiteral("none");
}

}
