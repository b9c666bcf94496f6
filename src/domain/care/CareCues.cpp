// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/care/CareCues.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    constexpr int kMonth = 100;

    QDate seasonBegan(int from, QDate today)
    {
        const QDate thisYear(today.year(), from / kMonth, from % kMonth);
        return thisYear <= today ? thisYear : thisYear.addYears(-1);
    }

    /// A year is counted to the same day of the year before, which still belongs to it.
    bool isWithin(QDate day, const CareTest& test, QDate today)
    {
        if (test.seasonFrom > 0)
            return day <= today && day >= seasonBegan(test.seasonFrom, today);
        return day <= today && (test.months == 0 || day >= today.addMonths(-test.months));
    }

    bool answers(const CareEntry& entry, const CareTest& test)
    {
        if (test.field.isEmpty() || test.answers.isEmpty())
            return true;
        const auto said = entry.choices(test.field);
        return std::any_of(said.begin(), said.end(),
            [&test](const auto& each) { return test.answers.contains(each); });
    }

    std::optional<QDate> counted(const CareTest& test, const CareFacts& facts)
    {
        std::optional<QDate> newest;
        int found = 0;
        for (const auto& each : facts.entries) {
            if (each.kind != test.kind || !isWithin(each.onDay, test, facts.today)
                || !answers(each, test))
                continue;
            ++found;
            if (!newest)
                newest = each.onDay;
        }
        return found >= test.atLeast ? newest : std::nullopt;
    }

    /// The newest entry that says something there: a later one about something else leaves it.
    const CareEntry* newestWith(const CareTest& test, const CareFacts& facts)
    {
        for (const auto& each : facts.entries) {
            if (each.kind == test.kind
                && std::any_of(each.values.begin(), each.values.end(),
                    [&test](const auto& value) { return value.field == test.field; }))
                return &each;
        }
        return nullptr;
    }

    std::optional<QDate> latest(const CareTest& test, const CareFacts& facts)
    {
        const auto* entry = newestWith(test, facts);
        return entry && answers(*entry, test) && isWithin(entry->onDay, test, facts.today)
            ? std::optional(entry->onDay)
            : std::nullopt;
    }

    std::optional<QDate> passed(const CareTest& test, const CareFacts& facts)
    {
        const auto* entry = newestWith(test, facts);
        const auto day = entry ? entry->day(test.field) : std::nullopt;
        return day && *day < facts.today ? day : std::nullopt;
    }

    std::optional<QDate> scored(const CareTest& test, const CareFacts& facts)
    {
        for (const auto& each : facts.scores) {
            if (each.instrument != test.kind || each.score != test.field)
                continue;
            return each.value >= test.atLeast && isWithin(each.onDay, test, facts.today)
                ? std::optional(each.onDay)
                : std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<QDate> inSeason(const CareTest& test, QDate today)
    {
        const int now = today.month() * kMonth + today.day();
        const bool isIn = test.seasonFrom <= test.seasonTo
            ? now >= test.seasonFrom && now <= test.seasonTo
            : now >= test.seasonFrom || now <= test.seasonTo;
        return isIn ? std::optional(today) : std::nullopt;
    }

}

std::optional<QDate> metOn(const CareTest& test, const CareFacts& facts)
{
    switch (test.what) {
    case CareTest::What::Count:
        return counted(test, facts);
    case CareTest::What::Latest:
        return latest(test, facts);
    case CareTest::What::Passed:
        return passed(test, facts);
    case CareTest::What::Score:
        return scored(test, facts);
    case CareTest::What::Season:
        return inSeason(test, facts.today);
    }
    Q_UNREACHABLE();
}

std::vector<const CareCue*> cuesOf(const CareSheet& sheet, const CareFacts& facts)
{
    const auto isMet = [&facts](const auto& test) { return metOn(test, facts).has_value(); };
    std::vector<const CareCue*> found;
    for (const auto& cue : sheet.cues) {
        if (std::all_of(cue.when.begin(), cue.when.end(), isMet)
            && std::none_of(cue.unless.begin(), cue.unless.end(), isMet))
            found.push_back(&cue);
    }
    return found;
}

int countOf(const CareTest& test, const CareFacts& facts)
{
    return static_cast<int>(
        std::count_if(facts.entries.begin(), facts.entries.end(), [&](const auto& each) {
            return each.kind == test.kind && isWithin(each.onDay, test, facts.today)
                && answers(each, test);
        }));
}

}
