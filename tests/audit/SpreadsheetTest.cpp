// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ReportExport.h"
#include "audit/Reports.h"
#include "catch_compat.h"

#include <QRegularExpression>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// Every text that reaches an export from outside begins with `start`.
audit::AuditReport hostileReport(const QString& start)
{
    auto report = test::smallReport();
    auto& result = report.indicators.front();
    result.definition.id.prepend(start);
    result.definition.version.prepend(start);
    result.definition.title.prepend(start);
    for (auto* groups : { &result.byTeam, &result.byClinician }) {
        for (auto& group : *groups)
            group.label.prepend(start);
    }
    return report;
}

/// The cells of a file by RFC 4180, as a spreadsheet reads them.
QStringList cellsOf(const QString& csv)
{
    QStringList cells { QString() };
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        if (csv[i] == u'"') {
            const bool isDoubled = isQuoted && i + 1 < csv.size() && csv[i + 1] == u'"';
            if (isDoubled)
                cells.last() += csv[++i];
            else
                isQuoted = !isQuoted;
        } else if (!isQuoted && (csv[i] == u',' || csv[i] == u'\n')) {
            cells.append(QString());
        } else if (isQuoted || csv[i] != u'\r') {
            cells.last() += csv[i];
        }
    }
    return cells;
}

bool isRun(const QString& cell)
{
    static const QRegularExpression starts(u"^[=+\\-@|\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]"_s);
    static const QRegularExpression number(u"^-?\\d+(\\.\\d+)?$"_s);
    return starts.match(cell).hasMatch() && !number.match(cell).hasMatch();
}

}

TEST_CASE("no cell of an exported table is a formula, whatever people are called",
    "[audit][csv][r65][hz15_c5]")
{
    CHECK(isRun(u"=1+1"_s));
    const QString starts = u"=+-@|\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    for (const QChar start : starts) {
        const auto report = hostileReport(start + u"SUM(A1)"_s);
        for (const bool isReleased : { false, true }) {
            audit::ExportOptions options { start + u"cmd"_s, true, {} };
            if (isReleased)
                options.forRelease = *audit::SmallNumbers::load();
            const auto cells = cellsOf(QString::fromUtf8(toCsv(report, options)));
            REQUIRE(cells.contains(u'\'' + start + u"cmd"_s));
            for (const auto& cell : cells) {
                INFO(cell.toStdString());
                CHECK_FALSE(isRun(cell));
            }
        }
    }
}
