// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/OpioidTotal.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    using State = OpioidTotalLine::State;

    void count(const OralDose& dose, const OpioidTable& table, OpioidTotalLine& line)
    {
        line.isNought = dose.dose.isZero();
        line.aDay = times(dose.dose, dose.timesADay);
        const auto* oral = table.oralFactor(dose.drug);
        if (!oral)
            return;
        line.factor = oral->factor;
        line.counts = oral->factor.of(*line.aDay);
    }

    void count(const WornPatch& worn, const OpioidTable& table, OpioidTotalLine& line)
    {
        line.isNought = worn.strength.isZero();
        const auto* patch = table.patch(worn.drug, worn.strength);
        if (!patch)
            return;
        line.wear = patch->wear;
        line.counts = patch->aDay;
    }

    void count(const AnotherWay&, const OpioidTable&, OpioidTotalLine&) { }

    State stateOf(const QString& drug, const OpioidTable& table, bool isCounted)
    {
        if (isCounted)
            return State::Counted;
        if (table.neverConverted.contains(drug))
            return State::NeverConverted;
        return table.drugNamed(drug) ? State::NoFactor : State::Unknown;
    }

    OpioidTotalLine lineOf(const OpioidLine& given, const OpioidTable& table)
    {
        OpioidTotalLine line { given };
        std::visit(
            [&](const auto& each) {
                count(each, table, line);
                line.state = stateOf(each.drug, table, line.counts.has_value());
            },
            given);
        return line;
    }

}

OpioidTotal totalOf(const std::vector<OpioidLine>& lines, const OpioidTable& table)
{
    OpioidTotal total;
    Milligrams counted { Exact() };
    bool isWhole = !lines.empty();
    for (auto given = lines.begin(); given != lines.end(); ++given) {
        auto line = lineOf(*given, table);
        line.isTwice = std::find(lines.begin(), given, *given) != given;
        if (line.counts)
            counted = counted + *line.counts;
        else
            isWhole = false;
        total.lines.push_back(std::move(line));
    }
    if (isWhole)
        total.sum = counted;
    total.isFlagged = counted >= table.flagAt;
    return total;
}

}
