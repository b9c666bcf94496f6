// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SlowCount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The measures of COPD and chronic pain, counted again by going through one person after another.

namespace rooftree::test {
namespace {

    using CareEntry = SlowData::CareEntry;

    const QString kMet = u"met"_s;
    constexpr int kDaysOfYear = 365;

    bool says(const CareEntry& entry, const QString& field, std::initializer_list<QString> words)
    {
        return std::any_of(entry.values.begin(), entry.values.end(), [&](const auto& each) {
            return each.first == field
                && std::find(words.begin(), words.end(), each.second) != words.end();
        });
    }

    /// 1 September of the winter that `day` lies in, or of the one before it.
    QDate winterBegan(QDate day)
    {
        const QDate thisYear(day.year(), 9, 1);
        return day >= thisYear ? thisYear : QDate(day.year() - 1, 9, 1);
    }

}

SlowCount::Rows SlowCount::people(
    const QString& list, const std::function<QString(qint64)>& judge) const
{
    Rows rows;
    for (const auto& person : m_data.patients) {
        if (!m_data.withConditions.contains(person.id))
            continue;
        const auto outcome = judge(person.id);
        if (outcome.isEmpty())
            continue;
        // Who died on a day that nobody knows is not there to be reviewed.
        const bool isGone = person.isDead && !person.death;
        add(rows,
            { person.id, person.id, {}, m_frame.to, m_frame.to.addDays(isGone ? 1 : 0), false, true,
                false, list },
            outcome);
    }
    return rows;
}

std::vector<CareEntry> SlowCount::standing(qint64 patient, const QString& kind) const
{
    std::vector<CareEntry> found;
    for (const auto& each : m_data.care) {
        const bool isReplaced = std::any_of(m_data.care.begin(), m_data.care.end(),
            [&each](const auto& other) { return other.replaces == each.id; });
        if (each.patient == patient && each.sheet == u"copd" && each.kind == kind
            && !each.isTakenBack && !isReplaced)
            found.push_back(each);
    }
    return found;
}

bool SlowCount::isLately(QDate day) const
{
    return day <= m_frame.to && day.daysTo(m_frame.to) < kDaysOfYear;
}

bool SlowCount::hasLately(qint64 patient, const QString& kind) const
{
    const auto entries = standing(patient, kind);
    return std::any_of(
        entries.begin(), entries.end(), [this](const auto& each) { return isLately(each.day); });
}

const CareEntry* SlowCount::newest(const std::vector<CareEntry>& entries) const
{
    const CareEntry* found = nullptr;
    for (const auto& each : entries) {
        if (each.day <= m_frame.to
            && (!found || std::pair(found->day, found->id) < std::pair(each.day, each.id)))
            found = &each;
    }
    return found;
}

std::optional<qint64> SlowCount::mrcGrade(qint64 patient) const
{
    const SlowData::Response* found = nullptr;
    for (const auto& each : m_data.responses) {
        const bool isCorrected = std::any_of(m_data.responses.begin(), m_data.responses.end(),
            [&each](const auto& other) { return other.corrects == each.id; });
        if (each.patient != patient || each.instrument != u"mrc" || isCorrected
            || !each.scores.contains(u"grade"_s) || !isLately(each.day))
            continue;
        if (!found || std::pair(found->answered, found->id) < std::pair(each.answered, each.id))
            found = &each;
    }
    return found ? std::optional(found->scores.at(u"grade"_s)) : std::nullopt;
}

/// "met", or why the plan does not count.
QString SlowCount::flarePlan(qint64 patient, const QString& shape) const
{
    bool isThere = false;
    for (const auto& each : m_data.flareDays) {
        if (each.patient != patient || each.shape != shape)
            continue;
        if (isLately(each.day))
            return kMet;
        isThere = isThere || (!each.isGiven && each.day <= m_frame.to);
    }
    return isThere ? u"old-plan"_s : u"missing-plan"_s;
}

SlowCount::Rows SlowCount::copd1() const
{
    return people(u"copd"_s, [this](qint64 patient) -> QString {
        if (!hasLately(patient, u"review"_s))
            return u"missing-review"_s;
        if (!hasLately(patient, u"flare-up-count"_s))
            return u"missing-count"_s;
        return mrcGrade(patient) ? kMet : u"missing-grade"_s;
    });
}

SlowCount::Rows SlowCount::copd2() const
{
    return people(u"copd"_s, [this](qint64 patient) -> QString {
        if (mrcGrade(patient).value_or(0) < 30'000)
            return {};
        return hasLately(patient, u"rehabilitation"_s) ? kMet : u"missing-offer"_s;
    });
}

SlowCount::Rows SlowCount::copd3() const
{
    return people(
        u"copd"_s, [this](qint64 patient) -> QString { return flarePlan(patient, u"copd"_s); });
}

SlowCount::Rows SlowCount::copd4() const
{
    return people(u"copd"_s, [this](qint64 patient) -> QString {
        const auto entries = standing(patient, u"smoking"_s);
        const auto* last = newest(entries);
        if (!last || !says(*last, u"status"_s, { u"current"_s }))
            return {};
        return hasLately(patient, u"smoking-support"_s) ? kMet : u"missing-offer"_s;
    });
}

SlowCount::Rows SlowCount::copd5() const
{
    return people(u"copd"_s, [this](qint64 patient) -> QString {
        const auto entries = standing(patient, u"inhaler"_s);
        const auto* last = newest(entries);
        if (!last || !says(*last, u"devices"_s, { u"spacer"_s, u"dry-powder"_s }))
            return {};
        return hasLately(patient, u"inhaler-technique"_s) ? kMet : u"missing-check"_s;
    });
}

SlowCount::Rows SlowCount::copd6() const
{
    const auto from = winterBegan(m_frame.to);
    const QDate to = std::min(m_frame.to, QDate(from.year() + 1, 3, 31));
    return people(u"copd"_s, [&](qint64 patient) -> QString {
        bool isRefused = false;
        for (const auto& each : standing(patient, u"vaccination"_s)) {
            if (each.day < from || each.day > to || !says(each, u"vaccine"_s, { u"influenza"_s }))
                continue;
            if (says(each, u"what"_s, { u"given"_s, u"elsewhere"_s }))
                return kMet;
            isRefused = isRefused || says(each, u"what"_s, { u"declined"_s, u"unsuitable"_s });
        }
        return isRefused ? u"declined"_s : u"missing-vaccine"_s;
    });
}

SlowCount::Rows SlowCount::pain1() const
{
    return people(u"chronic-pain"_s, [this](qint64 patient) -> QString {
        if (flarePlan(patient, u"chronic-pain"_s) != kMet)
            return u"missing-plan"_s;
        const bool hasGoal = std::any_of(m_data.versions.begin(), m_data.versions.end(),
            [&](const auto& each) { return each.patient == patient && isLately(each.day); });
        return hasGoal ? kMet : u"missing-goal"_s;
    });
}

}
