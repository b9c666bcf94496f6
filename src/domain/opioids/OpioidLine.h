// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opioids/OpioidTable.h"

#include <variant>

namespace rooftree::domain {

/// By mouth, which is counted in milligrams only.
struct OralDose {
    QString drug;
    Milligrams dose;
    int timesADay = 0;
    bool isWhenNeeded = false; ///< timesADay is the most in a day then

    friend bool operator==(const OralDose&, const OralDose&) = default;
};

/// On the skin, which is counted in micrograms an hour only.
struct WornPatch {
    QString drug;
    MicrogramsPerHour strength;

    friend bool operator==(const WornPatch&, const WornPatch&) = default;
};

/// Injected, under the tongue, sprayed: there is no factor for it here, and the total says so.
struct AnotherWay {
    QString drug;

    friend bool operator==(const AnotherWay&, const AnotherWay&) = default;
};

using OpioidLine = std::variant<OralDose, WornPatch, AnotherWay>;

/// One line as it is typed and chosen.
struct TypedOpioid {
    enum class Way { ByMouth, Patch, AnotherWay };
    enum class Unit { NotChosen, Milligram, Microgram, MicrogramPerHour };

    QString drug;
    Way way = Way::ByMouth;
    QString dose;
    Unit unit = Unit::NotChosen;
    QString howOften; ///< a code of the table: "bd", "prn"
    QString mostADay; ///< for "prn"
};

/// A drug that the table does not have is kept as it was typed. Refused: text.*; number.*;
/// opioid.no-unit; opioid.unit-by-mouth and opioid.unit-patch, a unit that is not counted that way;
/// opioid.how-often; opioid.no-most, when needed without the most in a day.
[[nodiscard]] Result<OpioidLine> readOpioidLine(const TypedOpioid& typed, const OpioidTable& table);

}
