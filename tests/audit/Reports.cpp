// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/Reports.h"

using namespace Qt::StringLiterals;

namespace rooftree::test {

audit::AuditReport smallReport()
{
    audit::IndicatorResult result;
    result.definition.id = u"SMS05"_s;
    result.definition.version = u"1.0"_s;
    result.definition.title = u"Goal, agreed"_s;
    result.definition.hash = "abc";
    result.definition.exclusions = { u"X7"_s, u"X1"_s };
    result.total = { 20, 40 };
    result.excluded = { { u"X7"_s, u"A test record."_s, 0 }, { u"X1"_s, u"Under 18."_s, 9 } };
    result.notMet = { { u"goal-by-clinician"_s, u"Chosen by the clinician."_s, 16 },
        { u"missing-goal"_s, u"No goal."_s, 4 } };
    result.missing = 4;
    result.byClinician
        = { { 1, u"=HYPERLINK(\"x\")"_s, { 12, 20 } }, { 2, u"Dr Ó Sé"_s, { 8, 20 } } };
    result.byTeam = { { 1, u"North"_s, { 20, 40 } } };
    result.byMonth = { { QDate(2026, 1, 1), { 12, 33 } }, { QDate(2026, 2, 1), { 8, 8 } } };
    return { QDate(2026, 1, 1), QDate(2026, 2, 28), QDate(2026, 3, 1), { result } };
}

}
