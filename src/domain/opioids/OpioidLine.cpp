// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/OpioidLine.h"

#include "domain/common/Characters.h"
#include "domain/common/Number.h"
#include "domain/common/Text.h"

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    using Unit = TypedOpioid::Unit;
    using Way = TypedOpioid::Way;

    constexpr int kDrugLimit = 100;
    /// Once an hour, all day: nobody means more.
    constexpr int kMostTimes = 24;

    tl::unexpected<Error> refuse(const QString& field, const QString& code)
    {
        return fail(ErrorKind::Validation, field, code);
    }

    Result<QString> readDrug(const QString& typed, const OpioidTable& table)
    {
        auto name = requiredLine(typed, kDrugLimit, u"opioidDrug"_s);
        return name ? table.drugNamed(plainForm(*name)).value_or(*name) : name;
    }

    Result<Exact> readNumber(const TypedOpioid& typed, Unit unit, const QString& otherUnit)
    {
        if (typed.unit == Unit::NotChosen)
            return refuse(u"opioidUnit"_s, u"opioid.no-unit"_s);
        if (typed.unit != unit)
            return refuse(u"opioidUnit"_s, otherUnit);
        return Exact::parse(typed.dose, u"opioidDose"_s);
    }

    /// How often, and whether that is only when it is needed.
    Result<std::pair<int, bool>> readTimes(const TypedOpioid& typed, const OpioidTable& table)
    {
        const auto* often = table.frequency(typed.howOften);
        if (!often)
            return refuse(u"opioidHowOften"_s, u"opioid.how-often"_s);
        if (often->timesADay > 0)
            return std::pair(often->timesADay, false);
        if (isBlank(typed.mostADay))
            return refuse(u"opioidMostADay"_s, u"opioid.no-most"_s);
        const auto most
            = parseInt(typed.mostADay, 1, kMostTimes, u"opioidMostADay"_s, Sign::Refused);
        if (!most)
            return failure(most);
        return std::pair(*most, true);
    }

    Result<OpioidLine> readOral(
        const QString& drug, const TypedOpioid& typed, const OpioidTable& table)
    {
        const auto dose = readNumber(typed, Unit::Milligram, u"opioid.unit-by-mouth"_s);
        if (!dose)
            return failure(dose);
        const auto often = readTimes(typed, table);
        if (!often)
            return failure(often);
        return OralDose { drug, Milligrams(*dose), often->first, often->second };
    }

    Result<OpioidLine> readPatch(const QString& drug, const TypedOpioid& typed)
    {
        const auto strength = readNumber(typed, Unit::MicrogramPerHour, u"opioid.unit-patch"_s);
        if (!strength)
            return failure(strength);
        return WornPatch { drug, MicrogramsPerHour(*strength) };
    }

}

Result<OpioidLine> readOpioidLine(const TypedOpioid& typed, const OpioidTable& table)
{
    const auto drug = readDrug(typed.drug, table);
    if (!drug)
        return failure(drug);
    if (typed.way == Way::ByMouth)
        return readOral(*drug, typed, table);
    if (typed.way == Way::Patch)
        return readPatch(*drug, typed);
    return AnotherWay { *drug };
}

}
