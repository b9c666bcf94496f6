// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/flare/FlarePlans.h"

#include "catch_compat.h"
#include "storage/documents/SqlRecordPapers.h"
#include "storage/flare/SqlFlarePlanRepository.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::ErrorKind;
using domain::RowVersion;
using domain::SaveKey;
using test::engines;
using test::TestPractice;
using Wish = app::FlarePlans::Wish;

namespace {

class Shelf final {
public:
    TestPractice practice { GENERATE(from_range(engines())) };
    app::SilentPublisher nobody;
    app::Rules rules = app::Rules::load().value();
    app::Gate gate = test::openGate();
    storage::SqlFlarePlanRepository rows { *practice.database };
    storage::SqlRecordPapers papers { *practice.database };
    app::FlarePlans plans { { practice.database.unitOfWork(), rows, practice.drafts, nobody,
        practice.database.clock, rules, practice.patients } };
    int drawn = 0;

    template <Action A> app::Authorized<A> about(std::optional<domain::PatientId> other = {})
    {
        const domain::Actor nurse { practice.nurse, domain::Role::Clinician, u"Jo"_s, u"desk"_s };
        const auto proof = gate.allow<A>(nurse, { other.value_or(practice.patient) });
        REQUIRE(proof);
        return *proof;
    }

    static Wish wish(
        const QString& words, std::optional<RowVersion> base = {}, bool isApproved = true)
    {
        return { QUuid::createUuid(), QUuid::createUuid(), u"copd"_s, base,
            { { u"usual-state"_s, words } }, isApproved, {} };
    }

    auto keep(const Wish& wish, const SaveKey& key = SaveKey::make())
    {
        return plans.keep(about<Action::WriteFlarePlan>(), key, wish);
    }

    [[nodiscard]] std::vector<domain::FlarePlan> kept()
    {
        return plans.ofPatient(about<Action::ReadRecord>()).value();
    }

    auto issue(const QUuid& uid = QUuid::createUuid())
    {
        return plans.issue(about<Action::IssuePlan>(), SaveKey::make(), uid, u"copd"_s,
            [this](const auto& patient, const auto& plan,
                const auto& before) -> domain::Result<app::FlarePlans::Sheet> {
                ++drawn;
                CHECK(patient.id == practice.patient);
                const auto number = QByteArray::number(plan.version.value());
                const auto last = before ? QByteArray::number(before->number) : QByteArray("none");
                return app::FlarePlans::Sheet { "{\"after\":\"" + last + "\"}",
                    "%PDF-version " + number };
            });
    }

    auto take(const QUuid& uid, std::optional<domain::PatientId> other = {})
    {
        return plans.take(about<Action::PrintDocument>(other), uid);
    }

    [[nodiscard]] qint64 events(const char* action)
    {
        return practice.database.number(
            "SELECT COUNT(*) FROM audit_event WHERE action = '" + std::string(action) + "'");
    }
};

}

TEST_CASE("a flare plan is kept in versions, and each stays as it was written",
    "[application][flare][storage]")
{
    Shelf shelf;
    REQUIRE(shelf.keep(Shelf::wish(u"up one flight"_s)));
    REQUIRE(shelf.keep(Shelf::wish(u"  up half a flight\nslowly "_s, RowVersion::first(), false)));

    const auto kept = shelf.kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].version == RowVersion::first().next());
    CHECK(kept[0].texts.value(u"usual-state"_s) == u"up half a flight\nslowly"_s);
    CHECK(kept[0].shapeVersion == shelf.rules.flareShape(u"copd")->version);
    CHECK(kept[0].by == shelf.practice.nurse);
    CHECK_FALSE(kept[0].isApproved);
    CHECK(shelf.practice.database.number("SELECT COUNT(*) FROM flare_plan_version") == 2);
    CHECK(shelf.practice.database.number(
              "SELECT COUNT(*) FROM flare_plan_text WHERE words = 'up one flight'")
        == 1);
    CHECK(shelf.events("flare-plan.write") == 2);
}

TEST_CASE("the same save twice makes one version", "[application][flare][storage]")
{
    Shelf shelf;
    const auto key = SaveKey::make();
    const auto wish = Shelf::wish(u"up one flight"_s);

    REQUIRE(shelf.keep(wish, key));
    CHECK(shelf.keep(wish, key).value() == app::SaveOutcome::AlreadySaved);
    CHECK(shelf.kept()[0].version == RowVersion::first());
}

TEST_CASE("hz07 who writes over a version that is not the newest is told, and nothing is lost",
    "[application][flare][storage][hz07]")
{
    Shelf shelf;
    REQUIRE(shelf.keep(Shelf::wish(u"mine"_s)));
    REQUIRE(shelf.keep(Shelf::wish(u"theirs"_s, RowVersion::first())));

    for (const auto& late :
        { Shelf::wish(u"late"_s, RowVersion::first()), Shelf::wish(u"new"_s) }) {
        const auto refused = shelf.keep(late);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Conflict);
        CHECK(refused.error().detail == u"flare.changed"_s);
    }
    CHECK(shelf.kept()[0].texts.value(u"usual-state"_s) == u"theirs"_s);
}

TEST_CASE("hz23_c2 nobody writes into the signs of the file, nor under a heading that it has not",
    "[application][flare][hz23_c2]")
{
    Shelf shelf;
    auto wish = Shelf::wish(u"up one flight"_s);
    wish.texts.insert(u"red-flags"_s, u"a cold"_s);
    CHECK(shelf.keep(wish).error().detail == u"flare.shape"_s);

    wish = Shelf::wish(u"up one flight"_s);
    wish.texts.insert(u"triggers"_s, u"of the other shape"_s);
    CHECK(shelf.keep(wish).error().detail == u"flare.shape"_s);

    wish.shape = u"asthma"_s;
    CHECK(shelf.keep(wish).error().detail == u"flare.shape"_s);
    CHECK(shelf.keep(Shelf::wish(u" \n "_s)).error().detail == u"flare.empty"_s);
    CHECK(shelf.kept().empty());
}

TEST_CASE("hz23_c1 no plan goes home before somebody said that its signs are right",
    "[application][flare][hz23_c1]")
{
    Shelf shelf;
    CHECK(shelf.issue().error().detail == u"flare.not-found"_s);
    REQUIRE(shelf.keep(Shelf::wish(u"up one flight"_s, {}, false)));

    const auto refused = shelf.issue();

    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"flare.not-approved"_s);
    CHECK(shelf.practice.database.number("SELECT COUNT(*) FROM issued_flare_plan") == 0);
    REQUIRE(shelf.keep(Shelf::wish(u"up one flight"_s, RowVersion::first(), true)));
    CHECK(shelf.issue());
}

TEST_CASE("hz11 a flare plan is frozen once, and an older one names the newest",
    "[application][flare][documents][hz11_c1][hz11_c7]")
{
    Shelf shelf;
    REQUIRE(shelf.keep(Shelf::wish(u"up one flight"_s)));
    const auto first = shelf.issue();
    REQUIRE(first);
    CHECK(first->number == 1);
    CHECK(first->content == "{\"after\":\"none\"}");
    CHECK(shelf.issue()->uid == first->uid);
    CHECK(shelf.drawn == 1);

    // Not given, and it is the one to go by all the same.
    REQUIRE(shelf.keep(Shelf::wish(u"up half a flight"_s, RowVersion::first(), false)));
    auto taken = shelf.take(first->uid);
    REQUIRE(taken);
    CHECK(taken->sheet.pdf == "%PDF-version 1");
    REQUIRE(taken->replacedBy);
    CHECK(taken->replacedBy->version.value() == 2);

    REQUIRE(shelf.keep(Shelf::wish(u"not at all"_s, RowVersion::first().next())));
    const auto third = shelf.issue();
    REQUIRE(third);
    // Compared with what the patient has, and not with what was never printed.
    CHECK(third->content == "{\"after\":\"1\"}");
    taken = shelf.take(third->uid);
    REQUIRE(taken);
    CHECK(taken->sheet.pdf == "%PDF-version 3");
    CHECK_FALSE(taken->replacedBy);
    CHECK(shelf.events("plan.issue") == 2);
    CHECK(shelf.events("document.print") == 2);
}

TEST_CASE("hz03 a flare plan of another patient is not found, and nothing is in the trail",
    "[application][flare][hz03_c1]")
{
    Shelf shelf;
    REQUIRE(shelf.keep(Shelf::wish(u"up one flight"_s)));
    const auto issued = shelf.issue();
    REQUIRE(issued);
    const auto other = shelf.practice.addPatient(u"Zed"_s, u"A"_s);

    CHECK(shelf.take(issued->uid, other).error().detail == u"flare.not-found"_s);
    CHECK(shelf.plans.ofPatient(shelf.about<Action::ReadRecord>(other))->empty());
    CHECK(shelf.papers.ofPatient(other)->flarePlans.empty());
    CHECK(shelf.events("document.print") == 0);
}

TEST_CASE("the record shows with one query that there is a flare plan, and what the patient has",
    "[application][flare][storage]")
{
    Shelf shelf;
    CHECK(shelf.papers.ofPatient(shelf.practice.patient)->flarePlans.empty());
    REQUIRE(shelf.keep(Shelf::wish(u"up one flight"_s)));
    auto pain = Shelf::wish({}, {}, false);
    pain.shape = u"chronic-pain"_s;
    pain.texts = { { u"triggers"_s, u"the garden"_s }, { u"who-helps"_s, u"my son"_s } };
    REQUIRE(shelf.keep(pain));
    const auto issued = shelf.issue();
    REQUIRE(issued);
    REQUIRE(shelf.keep(Shelf::wish(u"up half a flight"_s, RowVersion::first())));

    const auto papers = shelf.papers.ofPatient(shelf.practice.patient);

    REQUIRE(papers);
    CHECK(papers->plans.empty());
    REQUIRE(papers->flarePlans.size() == 2);
    const auto& [hurts, breath] = std::tie(papers->flarePlans[0], papers->flarePlans[1]);
    CHECK(hurts.plan.shape == u"chronic-pain"_s);
    CHECK_FALSE(hurts.given);
    CHECK(hurts.plan.texts.isEmpty());
    CHECK(breath.plan.version.value() == 2);
    REQUIRE(breath.given);
    CHECK(breath.given->uid == issued->uid);
    CHECK(breath.given->number == 1);
    CHECK(breath.given->at == shelf.practice.now());
    CHECK(shelf.kept()[0].texts.size() == 2);
}
