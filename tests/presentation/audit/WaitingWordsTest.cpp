// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/WaitingWords.h"

#include "catch_compat.h"
#include "presentation/audit/IndicatorList.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

audit::IndicatorResult measure(const QString& id, const QString& title, const QString& noDataYet)
{
    audit::IndicatorResult result;
    result.definition.id = id;
    result.definition.title = title;
    result.definition.noDataYet = noDataYet;
    return result;
}

audit::AuditReport report()
{
    audit::AuditReport report;
    report.indicators = { measure(u"SMS01"_s, u"Agenda"_s, {}),
        measure(u"SMP01"_s, u"Uptake"_s, u"Courses are not recorded yet."_s),
        measure(u"ADP01"_s, u"Coverage"_s, u"Training is not recorded yet."_s),
        measure(u"SMP02"_s, u"Start"_s, u"Courses are not recorded yet."_s),
        measure(u"OWN01"_s, u"Ours"_s, {}) };
    report.indicators.back().failure = domain::Error { domain::ErrorKind::Storage, u"indicator"_s,
        u"audit.row-not-understood"_s, { u"OWN01"_s } };
    return report;
}

}

TEST_CASE("measures without numbers are told with what is missing, each sentence once", "[reports]")
{
    const std::vector<audit::IndicatorLibrary::Unused> unused { { u"OWN02"_s,
        { domain::ErrorKind::Validation, u"title"_s, u"indicator.field-missing"_s,
            { u"title"_s } } } };

    const auto lines = presentation::waitingWords(report(), unused).split(u'\n');

    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"SMP01 Uptake, SMP02 Start: Courses are not recorded yet.");
    CHECK(lines[1] == u"ADP01 Coverage: Training is not recorded yet.");
    CHECK(lines[2].startsWith(u"OWN01 Ours: OWN01 was not counted"));
    CHECK(lines[3]
        == u"Your own file OWN02.json is not used: title: this field is missing. Please add it.");
    CHECK(presentation::waitingWords({}, {}).isEmpty());
}

TEST_CASE("the table has the measures that are counted", "[reports]")
{
    presentation::IndicatorList list;
    auto counted = report();
    counted.indicators.resize(4);

    list.setReport(std::make_shared<const audit::AuditReport>(counted));

    REQUIRE(list.rowCount() == 1);
    CHECK(list.index(0, presentation::IndicatorList::Id).data().toString() == u"SMS01");
    list.setReport({});
    CHECK(list.rowCount() == 0);
}
