// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlDraftRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using test::engines;
using test::TestPractice;

TEST_CASE("a draft replaces the one before and is offered to its author only",
    "[storage][draft][hz03_c4]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto other = practice.addStaff(u"Nurse Two"_s);
    const auto form = u"consultation"_s;
    app::Draft draft { practice.nurse, practice.patient, form, "{\"a\":1}", practice.now() };
    REQUIRE(practice.drafts.keep(draft));
    draft.content = "{\"a\":\"Łódź 🚶\"}";
    draft.savedAt.ms += 1000;
    REQUIRE(practice.drafts.keep(draft));

    const auto found = practice.drafts.find(practice.nurse, practice.patient, form).value();

    REQUIRE(found.has_value());
    CHECK(found->content == draft.content);
    CHECK(found->savedAt == draft.savedAt);
    CHECK(practice.drafts.ofAuthor(practice.nurse)->size() == 1);
    CHECK(practice.drafts.ofAuthor(other)->empty());
    CHECK(!practice.drafts.find(other, practice.patient, form).value());
    CHECK(!practice.drafts.find(practice.nurse, practice.patient, u"letter"_s).value());
}

TEST_CASE("a discarded draft is gone, and discarding twice is no error", "[storage][draft]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto form = u"consultation"_s;
    REQUIRE(practice.drafts.keep({ practice.nurse, practice.patient, form, "{}", practice.now() }));

    CHECK(practice.drafts.discard(practice.nurse, practice.patient, form));
    CHECK(practice.drafts.discard(practice.nurse, practice.patient, form));

    CHECK(practice.drafts.ofAuthor(practice.nurse)->empty());
}
