// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/NumberList.h"
#include "presentation/audit/ReportWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using audit::Cell;
    using Lines = std::vector<NumberList::Line>;

    QString translated(const char* words) { return QCoreApplication::translate("reports", words); }

    QString shareOf(const audit::Tally& tally)
    {
        return tally.denominator == 0 ? shareWords(tally)
                                      : countWords(tally) + u", "_s + shareWords(tally);
    }

    void addCounted(Lines& lines, const audit::IndicatorResult& result)
    {
        const auto group = translated(QT_TRANSLATE_NOOP("reports", "Counted"));
        const auto& total = result.total;
        lines.push_back({ group, translated(QT_TRANSLATE_NOOP("reports", "Everybody counted")),
            total.denominator, {}, { .part = Cell::Part::Denominator } });
        lines.push_back({ group, translated(QT_TRANSLATE_NOOP("reports", "Met")), total.numerator,
            shareOf(total), { .part = Cell::Part::Numerator } });
        lines.push_back({ group, translated(QT_TRANSLATE_NOOP("reports", "Not met")),
            total.denominator - total.numerator, {}, { .part = Cell::Part::NotMet } });
        lines.push_back({ group,
            translated(QT_TRANSLATE_NOOP("reports", "Not met because nothing was recorded")),
            result.missing, {}, { .part = Cell::Part::Missing } });
    }

    void addReasons(Lines& lines, const QString& group, Cell::Part part,
        const std::vector<audit::ReasonCount>& reasons)
    {
        for (const auto& reason : reasons)
            lines.push_back({ group, reason.sentence, reason.count, {},
                { .part = part, .code = reason.code } });
    }

    void addParts(Lines& lines, const audit::IndicatorResult& result)
    {
        const auto clinician = translated(QT_TRANSLATE_NOOP("reports", "Clinician"));
        for (const auto& each : result.byClinician)
            lines.push_back({ clinician, each.label, each.tally.denominator, shareOf(each.tally),
                { .clinician = each.key } });
        const auto team = translated(QT_TRANSLATE_NOOP("reports", "Team"));
        for (const auto& each : result.byTeam)
            lines.push_back({ team, each.label, each.tally.denominator, shareOf(each.tally),
                { .team = each.key } });
        const auto month = translated(QT_TRANSLATE_NOOP("reports", "Month"));
        for (const auto& each : result.byMonth)
            lines.push_back({ month, QLocale().toString(each.month, u"MMM yyyy"_s),
                each.tally.denominator, shareOf(each.tally), { .month = each.month } });
    }

}

std::vector<NumberList::Line> numberLines(const audit::IndicatorResult& result)
{
    Lines lines;
    addCounted(lines, result);
    addReasons(lines, translated(QT_TRANSLATE_NOOP("reports", "Why not met")), Cell::Part::NotMet,
        result.notMet);
    addReasons(lines, translated(QT_TRANSLATE_NOOP("reports", "Why left out")),
        Cell::Part::Excluded, result.excluded);
    addParts(lines, result);
    return lines;
}

}
