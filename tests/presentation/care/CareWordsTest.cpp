// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/care/CareWords.h"

#include "application/common/Rules.h"
#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

const app::Rules& rules()
{
    static const auto loaded = app::Rules::load().value();
    return loaded;
}

QString sumOf(const QString& kind, const domain::TypedCare& typed)
{
    const auto& sheet = *rules().careSheet(u"chronic-pain");
    return presentation::careSumText(*sheet.kind(kind), typed, sheet.pacing);
}

}

TEST_CASE("an entry reads as its answers in the order of the form", "[presentation][care]")
{
    const auto& kind = *rules().careSheet(u"copd")->kind(u"flare-up");
    domain::CareEntry entry;
    entry.values = { { u"note"_s, u"three nights in a chair"_s }, { u"severity"_s, u"severe"_s },
        { u"place"_s, u"admitted"_s },
        { u"discharged"_s, {}, domain::toEpochDay({ 2026, 3, 9 }) } };
    CHECK(presentation::careText(kind, entry)
        == u"Severe: needed a hospital \u00b7 Admitted to hospital \u00b7 Left hospital on 9 Mar "
           "2026 \u00b7 three nights in a chair"_s);

    // Written with an older sheet, which had another answer: it is not hidden.
    entry.values = { { u"severity"_s, u"mild"_s } };
    CHECK(presentation::careText(kind, entry) == u"mild"_s);
}

TEST_CASE("the pacing record shows its arithmetic, and nothing until all numbers are there",
    "[presentation][care]")
{
    CHECK(sumOf(u"pacing-start"_s, { { u"try-1"_s, { u"10"_s } }, { u"try-2"_s, { u"12"_s } } })
              .isEmpty());
    CHECK(sumOf(u"pacing-start"_s,
              { { u"try-1"_s, { u"10"_s } }, { u"try-2"_s, { u"12"_s } },
                  { u"try-3"_s, { u"8"_s } } })
        == u"80 % of the mean of 10, 12, 8, rounded down: begin with 8."_s);
    CHECK(
        sumOf(u"pacing-week"_s,
            { { u"amount"_s, { u"40"_s } }, { u"days"_s, { u"5"_s } }, { u"step"_s, { u"10"_s } } })
        == u"5 days of 7 or more: 40 and 10 %, rounded down, is 44 next week."_s);
    CHECK(
        sumOf(u"pacing-week"_s,
            { { u"amount"_s, { u"40"_s } }, { u"days"_s, { u"4"_s } }, { u"step"_s, { u"10"_s } } })
        == u"Fewer than 5 days of 7: stay at 40."_s);
    CHECK(sumOf(u"pacing-week"_s,
        { { u"amount"_s, { u"40"_s } }, { u"days"_s, { u"8"_s } }, { u"step"_s, { u"10"_s } } })
              .isEmpty());
    CHECK(sumOf(u"review"_s, {}).isEmpty());
}
