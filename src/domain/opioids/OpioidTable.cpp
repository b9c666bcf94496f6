// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/OpioidTable.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::domain {
namespace {

    template <class List, class Is> auto find(const List& list, Is is)
    {
        const auto found = std::find_if(list.begin(), list.end(), is);
        return found == list.end() ? nullptr : &*found;
    }

    /// The place of the first drug that is wrong by mouth.
    QString faultOf(const std::vector<OralFactor>& factors, const QStringList& never)
    {
        QSet<QString> seen;
        for (const auto& each : factors) {
            if (each.drug.isEmpty() || seen.contains(each.drug) || never.contains(each.drug)
                || each.factor.number() <= Exact())
                return u"oral"_s;
            seen.insert(each.drug);
        }
        return {};
    }

    QString faultOf(const std::vector<PatchFactor>& patches, const QStringList& never)
    {
        QSet<std::pair<QString, qint64>> seen;
        for (const auto& each : patches) {
            const auto key = std::pair(each.drug, each.strength.number().inMillionths());
            if (each.drug.isEmpty() || seen.contains(key) || never.contains(each.drug)
                || each.strength.isZero() || each.aDay.isZero())
                return u"patches"_s;
            seen.insert(key);
        }
        return {};
    }

    QString faultOf(const std::vector<OpioidFrequency>& frequencies)
    {
        QSet<QString> seen;
        for (const auto& each : frequencies) {
            if (each.code.isEmpty() || each.words.isEmpty() || seen.contains(each.code)
                || each.timesADay < 0)
                return u"frequencies"_s;
            seen.insert(each.code);
        }
        return seen.isEmpty() ? u"frequencies"_s : QString();
    }

    QString faultOf(const OpioidTable& table)
    {
        if (table.version.isEmpty() || table.source.isEmpty() || table.hash.isEmpty())
            return u"source"_s;
        if (table.flagAt.isZero() || table.flagWords.isEmpty())
            return u"flag"_s;
        for (const auto& fault : { faultOf(table.oral, table.neverConverted),
                 faultOf(table.patches, table.neverConverted), faultOf(table.frequencies) }) {
            if (!fault.isEmpty())
                return fault;
        }
        return {};
    }

}

const OralFactor* OpioidTable::oralFactor(const QString& drug) const
{
    return find(oral, [&](const auto& each) { return each.drug == drug; });
}

const PatchFactor* OpioidTable::patch(const QString& drug, MicrogramsPerHour strength) const
{
    return find(
        patches, [&](const auto& each) { return each.drug == drug && each.strength == strength; });
}

const OpioidFrequency* OpioidTable::frequency(const QString& code) const
{
    return find(frequencies, [&](const auto& each) { return each.code == code; });
}

std::optional<QString> OpioidTable::drugNamed(QStringView typed) const
{
    for (const auto& drug : drugs()) {
        if (typed.compare(drug, Qt::CaseInsensitive) == 0)
            return drug;
    }
    return std::nullopt;
}

QStringList OpioidTable::drugs() const
{
    auto names = neverConverted;
    for (const auto& each : oral)
        names.append(each.drug);
    for (const auto& each : patches)
        names.append(each.drug);
    names.removeDuplicates();
    names.sort();
    return names;
}

Result<void> validate(const OpioidTable& table)
{
    if (const auto fault = faultOf(table); !fault.isEmpty())
        return fail(ErrorKind::Incompatible, fault, u"opioid.bad-table"_s);
    return {};
}

}
