// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/FigureRows.h"

using namespace Qt::StringLiterals;

namespace rooftree::audit {
namespace {

    using Level = FigureRow::Level;

    FigureRow totalOf(const IndicatorDefinition& definition, const ReleasedIndicator& released)
    {
        FigureRow row;
        row.definition = &definition;
        row.tally = released.total;
        row.missing = released.missing;
        for (const QString& code : exclusionCodes()) {
            const qsizetype at = definition.exclusions.indexOf(code);
            row.excluded << (at < 0 ? QString() : released.excluded[at]);
        }
        return row;
    }

    FigureRow uncounted(const IndicatorDefinition& definition)
    {
        FigureRow row;
        row.level = Level::Uncounted;
        row.definition = &definition;
        row.group = definition.noDataYet;
        return row;
    }

    FigureRow part(Level level, const IndicatorDefinition& definition, const ReleasedTally& tally)
    {
        FigureRow row;
        row.level = level;
        row.definition = &definition;
        row.tally = tally;
        return row;
    }

    void addParts(std::vector<FigureRow>& rows, const IndicatorResult& result,
        const ReleasedIndicator& released)
    {
        const auto& definition = result.definition;
        for (std::size_t i = 0; i < released.byMonth.size(); ++i)
            rows.emplace_back(part(Level::Month, definition, released.byMonth[i])).month
                = result.byMonth[i].month;
        for (std::size_t i = 0; i < released.byTeam.size(); ++i)
            rows.emplace_back(part(Level::Team, definition, released.byTeam[i])).group
                = result.byTeam[i].label;
        for (std::size_t i = 0; i < released.byClinician.size(); ++i)
            rows.emplace_back(part(Level::Clinician, definition, released.byClinician[i])).group
                = result.byClinician[i].label;
    }

}

const QStringList& exclusionCodes()
{
    static const QStringList codes { u"off-register"_s, u"X1"_s, u"X2"_s, u"X3"_s, u"X4"_s, u"X5"_s,
        u"X6"_s, u"X7"_s, u"window-open"_s, u"no-pair"_s };
    return codes;
}

std::optional<qint64> countOf(const QString& released)
{
    bool isNumber = false;
    const qint64 number = released.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString exportNote(const ExportOptions& options)
{
    return (options.isDemo ? u"DEMO, invented people; "_s : QString())
        + (options.forRelease ? u"small numbers hidden; "_s : u"not for release; "_s)
        + u"not a QOF claim"_s;
}

std::vector<FigureRow> figureRows(const AuditReport& report, const ExportOptions& options)
{
    std::vector<FigureRow> rows;
    for (const auto& result : report.indicators) {
        if (!result.isCounted()) {
            rows.push_back(uncounted(result.definition));
            continue;
        }
        const auto released = release(result, options.forRelease);
        rows.push_back(totalOf(result.definition, released));
        addParts(rows, result, released);
    }
    return rows;
}

}
