// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/PlanRendering.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using documents::Rendering;
using domain::AccessNeedKind;
using presentation::suggestedRendering;

TEST_CASE("who needs large print is offered it first", "[consultation][plan]")
{
    for (const auto& need : { u"large print"_s, u"Large-print letters, please"_s, u"BIG LETTERS"_s,
             u"reads  large  type"_s, u"large font, 20 pt"_s }) {
        INFO(need.toStdString());
        CHECK(suggestedRendering(
                  { { AccessNeedKind::Contact, u"phone"_s }, { AccessNeedKind::Format, need } })
            == Rendering::LargePrint);
    }
}

TEST_CASE("everybody else is offered the ordinary page", "[consultation][plan]")
{
    CHECK(suggestedRendering({}) == Rendering::A4);
    for (const auto& need : { u"easy read"_s, u"no large print"_s, u"does not need large print"_s,
             u"doesn't want large print"_s, u"a larger printer"_s, u"enlarge printouts"_s }) {
        INFO(need.toStdString());
        CHECK(suggestedRendering({ { AccessNeedKind::Format, need } }) == Rendering::A4);
    }
    // Said about something else than how it reads.
    CHECK(suggestedRendering({ { AccessNeedKind::Contact, u"large print"_s } }) == Rendering::A4);
}

TEST_CASE("the file of a plan is named after the plan alone", "[consultation][plan][hz15_c2]")
{
    const presentation::PaperId paper { QUuid(u"1f3a9c02-0000-4000-8000-000000000000"_s),
        QDate(2026, 7, 30) };

    CHECK(presentation::paperFileName(paper, Rendering::FridgeCard)
        == u"plan-fridge-card_2026-07-30_1f3a9c02.pdf"_s);
}
