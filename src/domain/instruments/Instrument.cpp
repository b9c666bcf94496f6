// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instruments/Instrument.h"

#include "domain/common/Words.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    constexpr Words<LicenceClass, 3> kClasses { { { LicenceClass::Free, u"A" },
        { LicenceClass::OnTerms, u"B" }, { LicenceClass::ScoreOnly, u"C" } } };
    constexpr Words<ScoreMethod, 6> kMethods { { { ScoreMethod::Sum, u"sum" },
        { ScoreMethod::Mean, u"mean" }, { ScoreMethod::Top, u"top" },
        { ScoreMethod::Single, u"single" }, { ScoreMethod::Entered, u"entered" },
        { ScoreMethod::Profile, u"profile" } } };

    template <class List> auto byId(const List& list, QStringView id)
    {
        const auto found = std::find_if(
            list.begin(), list.end(), [id](const auto& each) { return each.id == id; });
        return found == list.end() ? nullptr : &*found;
    }

    /// Each digit between the digit of the lowest and of the highest in its place.
    bool isProfile(const QString& digits, const QString& lowest, const QString& highest)
    {
        if (digits.size() != lowest.size() || digits.size() != highest.size())
            return false;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            if (digits[i] < lowest[i] || digits[i] > highest[i])
                return false;
        }
        return true;
    }

}

bool InstrumentItem::takes(int value) const
{
    if (options.empty())
        return value >= scale.lowest && value <= scale.highest;
    return std::any_of(options.begin(), options.end(),
        [value](const auto& option) { return option.value == value; });
}

int InstrumentItem::lowest() const
{
    if (options.empty())
        return scale.lowest;
    return std::min_element(options.begin(), options.end(), [](const auto& a, const auto& b) {
        return a.value < b.value;
    })->value;
}

int InstrumentItem::highest() const
{
    if (options.empty())
        return scale.highest;
    return std::max_element(options.begin(), options.end(), [](const auto& a, const auto& b) {
        return a.value < b.value;
    })->value;
}

QString InstrumentItem::labelOf(int value) const
{
    for (const auto& option : options) {
        if (option.value == value)
            return option.label;
    }
    return QString::number(value);
}

bool ScoreDefinition::isEntered() const
{
    return method == ScoreMethod::Entered || method == ScoreMethod::Profile;
}

const ScoreBand* ScoreDefinition::bandOf(ScoreValue value) const
{
    // A mean may fall between the whole numbers that a band names: it belongs to the lower one.
    const ScoreBand* found = nullptr;
    for (const auto& band : bands) {
        if (band.from <= value)
            found = &band;
    }
    return found;
}

bool ScoreDefinition::takes(ScoreValue value) const
{
    if (value < lowest || value > highest)
        return false;
    return method != ScoreMethod::Profile
        || isProfile(value.toString(0), lowest.toString(0), highest.toString(0));
}

const InstrumentItem* Instrument::item(QStringView itemId) const { return byId(items, itemId); }

const ScoreDefinition* Instrument::score(QStringView scoreId) const
{
    return byId(scores, scoreId);
}

bool Instrument::isHighGood(const QString& itemId) const
{
    for (const auto& score : scores) {
        if (score.items.contains(itemId))
            return score.higherIsBetter != score.reversed.contains(itemId);
    }
    return true;
}

QString Instrument::flagOf(QStringView itemId, int value) const
{
    for (const auto& alert : alerts) {
        if (alert.item == itemId && value >= alert.atLeast)
            return alert.flag;
    }
    return {};
}

std::optional<LicenceClass> licenceClassFromWord(QStringView word) { return kClasses.value(word); }

std::optional<ScoreMethod> scoreMethodFromWord(QStringView word) { return kMethods.value(word); }

}
