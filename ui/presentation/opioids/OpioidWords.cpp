// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/opioids/OpioidWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Milligrams;
    using domain::OpioidTotalLine;
    using State = OpioidTotalLine::State;

    QString tr(const char* words) { return QCoreApplication::translate("OpioidTotal", words); }

    /// To be compared by eye, and a line of large letters can break between them.
    QString inGroups(const QString& hash)
    {
        constexpr qsizetype kSigns = 8;
        QStringList groups;
        for (qsizetype at = 0; at < hash.size(); at += kSigns)
            groups << hash.mid(at, kSigns);
        return groups.join(u' ');
    }

    QString number(Milligrams amount) { return amount.number().toString(); }

    QString takenAs(const domain::OralDose& dose)
    {
        if (dose.timesADay == 1)
            return (dose.isWhenNeeded ? tr("%1 mg by mouth when needed, once a day at most")
                                      : tr("%1 mg by mouth, once a day"))
                .arg(number(dose.dose));
        const auto words = dose.isWhenNeeded
            ? tr("%1 mg by mouth when needed, %2 times a day at most")
            : tr("%1 mg by mouth, %2 times a day");
        return words.arg(number(dose.dose), QString::number(dose.timesADay));
    }

    QString takenAs(const domain::WornPatch& worn)
    {
        return tr("%1 microgram/h patch").arg(worn.strength.number().toString());
    }

    QString takenAs(const domain::AnotherWay&) { return tr("another way"); }

    QString patchWords(const QString& wear)
    {
        return wear.isEmpty() ? tr("patch") : tr("%1 patch").arg(wear);
    }

    QString whyNot(State state)
    {
        switch (state) {
        case State::Unknown:
            return tr("Cannot be calculated: this name is not in the table.");
        case State::NoFactor:
            return tr("Cannot be calculated: the table has nothing for this way or strength.");
        case State::NeverConverted:
            return tr("Cannot be calculated: no factor holds for it. Ask a specialist.");
        case State::Counted:
            break;
        }
        return {};
    }

    QString countedBy(const OpioidTotalLine& line, const domain::OralDose& dose)
    {
        return tr("%1 mg x %2 = %3 mg a day; %3 mg x %4 = %5 mg")
            .arg(number(dose.dose), QString::number(dose.timesADay), number(*line.aDay),
                line.factor->number().toString(), number(*line.counts));
    }

    QString countedBy(const OpioidTotalLine& line, const domain::WornPatch& worn)
    {
        return tr("%1, %2 microgram/h: %3 mg a day by the table")
            .arg(patchWords(line.wear), worn.strength.number().toString(), number(*line.counts));
    }

    QString countedBy(const OpioidTotalLine&, const domain::AnotherWay&) { return {}; }

    QString orNobody(const QString& name) { return name.isEmpty() ? tr("nobody yet") : name; }

}

QString drugOf(const OpioidTotalLine& line)
{
    return std::visit([](const auto& each) { return each.drug; }, line.line);
}

QString takenWords(const OpioidTotalLine& line)
{
    return std::visit([](const auto& each) { return takenAs(each); }, line.line);
}

QString arithmeticWords(const OpioidTotalLine& line)
{
    if (line.state != State::Counted)
        return whyNot(line.state);
    return std::visit([&](const auto& each) { return countedBy(line, each); }, line.line);
}

QString remarkWords(const OpioidTotalLine& line)
{
    QStringList remarks;
    if (line.isTwice)
        remarks << tr("The same line stands above. Is it entered twice?");
    if (line.isNought)
        remarks << tr("An amount of 0. Please check it.");
    return remarks.join(u' ');
}

QStringList lineWords(const domain::OpioidTotal& total)
{
    QStringList lines;
    for (const auto& line : total.lines) {
        const auto how = arithmeticWords(line);
        const auto words = tr("%1. %2, %3: %4")
                               .arg(QString::number(lines.size() + 1), drugOf(line),
                                   takenWords(line), how.endsWith(u'.') ? how : how + u'.');
        lines << (words + u' ' + remarkWords(line)).trimmed();
    }
    return lines;
}

QString totalWords(const domain::OpioidTotal& total)
{
    if (total.lines.empty())
        return tr("No line yet.");
    if (!total.sum)
        return tr("INCOMPLETE: there is no total, because a line cannot be calculated.");
    QStringList parts;
    for (const auto& line : total.lines)
        parts << number(*line.counts);
    const auto sum = tr("%1 mg of oral morphine a day").arg(number(*total.sum));
    return parts.size() == 1 ? tr("Total load: %1").arg(sum)
                             : tr("Total load: %1 = %2").arg(parts.join(u" + "_s), sum);
}

QString flagWords(const domain::OpioidTotal& total, const domain::OpioidTable& table)
{
    if (!total.isFlagged)
        return {};
    const auto words = QString(table.flagWords).replace(u"%1"_s, number(table.flagAt));
    return table.flagApprovedBy.isEmpty()
        ? tr("%1 (This wording awaits a clinical safety officer's approval.)").arg(words)
        : words;
}

QStringList tableWords(const domain::OpioidTable& table)
{
    QStringList lines;
    lines << tr("Factors: edition %1 of %2. Verified by: %3.")
                 .arg(table.version, table.sourceDate, orNobody(table.verifiedBy));
    lines << tr("Source: %1.").arg(table.source);
    lines << tr("Hash: %1").arg(inGroups(table.hash));
    return lines;
}

QStringList factorWords(const domain::OpioidTable& table)
{
    QStringList lines;
    for (const auto& each : table.oral)
        lines << tr("%1 by mouth: x %2").arg(each.drug, each.factor.number().toString());
    for (const auto& each : table.patches)
        lines << tr("%1, %2, %3 microgram/h: %4 mg a day")
                     .arg(each.drug, patchWords(each.wear), each.strength.number().toString(),
                         number(each.aDay));
    for (const auto& each : table.neverConverted)
        lines << tr("%1: never calculated").arg(each);
    lines << tr("Flag from %1 mg a day. Its words are approved by: %2.")
                 .arg(number(table.flagAt), orNobody(table.flagApprovedBy));
    return lines;
}

}
