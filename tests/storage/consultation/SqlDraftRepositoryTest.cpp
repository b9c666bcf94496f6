// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlDraftRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::DraftKey;
using test::engines;
using test::TestPractice;

namespace {

const auto kForm = u"consultation"_s;

app::Draft draftOf(TestPractice& practice, const QByteArray& content = "{}")
{
    return { DraftKey::ofPatient(practice.nurse, practice.patient, kForm), QUuid::createUuid(),
        content, practice.now() };
}

}

TEST_CASE("a draft replaces the one before and is offered to its author only",
    "[hz03_c4][storage][draft]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto other = practice.addStaff(u"Nurse Two"_s);
    const auto stranger = practice.addPatient(u"Stranger"_s);
    auto draft = draftOf(practice, "{\"a\":1}");
    REQUIRE(practice.drafts.keep(draft));
    draft.content = "{\"a\":\"Łódź 🚶\"}";
    draft.savedAt.ms += 1000;
    REQUIRE(practice.drafts.keep(draft));

    const auto found = practice.drafts.find(draft.key).value();

    REQUIRE(found.has_value());
    CHECK(found->content == draft.content);
    CHECK(found->savedAt == draft.savedAt);
    CHECK(found->record == draft.record);
    CHECK(found->key == draft.key);
    CHECK(practice.drafts.ofAuthor(practice.nurse)->size() == 1);
    CHECK(practice.drafts.ofAuthor(other)->empty());
    const auto find = [&](const DraftKey& key) { return practice.drafts.find(key).value(); };
    CHECK_FALSE(find(DraftKey::ofPatient(other, practice.patient, kForm)));
    CHECK_FALSE(find(DraftKey::ofPatient(practice.nurse, stranger, kForm)));
    CHECK_FALSE(find(DraftKey::ofPatient(practice.nurse, practice.patient, u"letter"_s)));
    CHECK_FALSE(find(DraftKey::ofPart(practice.nurse, practice.patient, kForm, 1)));
}

TEST_CASE("a draft needs no patient, and may come to have one", "[storage][draft]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto record = QUuid::createUuid();
    const auto key = DraftKey::ofNew(practice.nurse, u"booking"_s, record);
    REQUIRE(practice.drafts.keep({ key, record, "{}", practice.now() }));
    CHECK_FALSE(practice.drafts.find(key).value()->key.patient);

    auto chosen = key;
    chosen.patient = practice.patient;
    REQUIRE(practice.drafts.keep({ chosen, record, "{}", practice.now() }));

    CHECK(practice.drafts.ofAuthor(practice.nurse)->size() == 1);
    CHECK(practice.drafts.find(key).value()->key.patient == practice.patient);
}

TEST_CASE("a draft that was thrown away can be had back by its author, and by nobody else",
    "[hz09_c6][storage][draft]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto other = practice.addStaff(u"Nurse Two"_s);
    const auto draft = draftOf(practice, "{\"words\":\"walk\"}");
    REQUIRE(practice.drafts.keep(draft));

    REQUIRE(practice.drafts.discard(draft.key, practice.now()));
    CHECK(practice.drafts.discard(draft.key, practice.now()));
    CHECK_FALSE(practice.drafts.find(draft.key).value());
    const auto kept = practice.drafts.ofAuthor(practice.nurse).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].discardedAt == practice.now());
    CHECK(practice.drafts.bringBack(other, kept[0].id).error().detail == u"draft.not-found"_s);

    REQUIRE(practice.drafts.bringBack(practice.nurse, kept[0].id));

    CHECK(practice.drafts.find(draft.key).value()->content == draft.content);
}

TEST_CASE("what was begun anew is not pushed aside by what was thrown away", "[storage][draft]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto old = draftOf(practice, "{\"words\":\"old\"}");
    REQUIRE(practice.drafts.keep(old));
    REQUIRE(practice.drafts.discard(old.key, practice.now()));
    REQUIRE(practice.drafts.keep(draftOf(practice, "{\"words\":\"new\"}")));
    const auto all = practice.drafts.ofAuthor(practice.nurse).value();
    REQUIRE(all.size() == 2);
    const auto thrown = all[0].discardedAt ? all[0].id : all[1].id;

    const auto refused = practice.drafts.bringBack(practice.nurse, thrown);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == domain::ErrorKind::Conflict);
    CHECK(practice.drafts.find(old.key).value()->content == "{\"words\":\"new\"}");
}

TEST_CASE("a record that is saved acquires no draft, however late its words arrive",
    "[hz09_c7][storage][draft]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const bool wasJournalled = GENERATE(true, false);
    auto draft = draftOf(practice, "{\"words\":\"walk\"}");
    if (wasJournalled)
        REQUIRE(practice.drafts.keep(draft));

    REQUIRE(practice.drafts.resolve(draft.key, draft.record, practice.now()));
    draft.content = "{\"words\":\"late\"}";
    CHECK(practice.drafts.keep(draft));

    CHECK_FALSE(practice.drafts.find(draft.key).value());
    CHECK(practice.drafts.ofAuthor(practice.nurse)->empty());

    // The next visit of the same patient is another record.
    REQUIRE(practice.drafts.keep(draftOf(practice, "{\"words\":\"next\"}")));
    CHECK(practice.drafts.find(draft.key).value());
}

TEST_CASE("what was saved or thrown away is purged, and what waits is not", "[storage][draft]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto other = practice.addPatient(u"Other"_s);
    const auto thrown = draftOf(practice);
    REQUIRE(practice.drafts.keep(thrown));
    REQUIRE(practice.drafts.discard(thrown.key, practice.now()));
    auto waiting = draftOf(practice);
    waiting.key = DraftKey::ofPatient(practice.nurse, other, kForm);
    REQUIRE(practice.drafts.keep(waiting));

    CHECK(practice.drafts.purge(practice.now()) == 0);
    CHECK(practice.drafts.purge({ practice.now().ms + 1 }) == 1);

    const auto left = practice.drafts.ofAuthor(practice.nurse).value();
    REQUIRE(left.size() == 1);
    CHECK(left[0].key == waiting.key);
}
