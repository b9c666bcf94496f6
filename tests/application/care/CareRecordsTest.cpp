// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/care/CareRecords.h"

#include "catch_compat.h"
#include "storage/care/SqlCareRepository.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Action;
using domain::CareEntry;
using domain::ErrorKind;
using domain::SaveKey;
using test::engines;
using test::TestPractice;
using Wish = app::CareRecords::Wish;

namespace {

class Desk final {
public:
    TestPractice practice { GENERATE(from_range(engines())) };
    app::SilentPublisher nobody;
    app::Rules rules = app::Rules::load().value();
    app::Gate gate = test::openGate();
    storage::SqlCareRepository rows { *practice.database };
    app::CareRecords care { { practice.database.unitOfWork(), rows, practice.drafts, nobody,
        practice.database.clock, rules } };

    template <Action A> app::Authorized<A> about(std::optional<domain::PatientId> other = {})
    {
        const domain::Actor nurse { practice.nurse, domain::Role::Clinician, u"Jo"_s, u"desk"_s };
        const auto proof = gate.allow<A>(nurse, { other.value_or(practice.patient) });
        REQUIRE(proof);
        return *proof;
    }

    static Wish smokes(const QString& status, const QString& onDay = {})
    {
        return { QUuid::createUuid(), u"copd"_s, u"smoking"_s, onDay,
            { { u"status"_s, { status } }, { u"a-day"_s, { u"20"_s } } } };
    }

    auto record(const Wish& wish, const SaveKey& key = SaveKey::make())
    {
        return care.record(about<Action::RecordCare>(), key, wish);
    }

    auto takeBack(const CareEntry& entry, const QString& reason,
        std::optional<domain::PatientId> of = {}, const SaveKey& key = SaveKey::make())
    {
        return care.takeBack(about<Action::RecordCare>(of), key, entry.id, reason);
    }

    [[nodiscard]] std::vector<CareEntry> all()
    {
        return care.ofPatient(about<Action::ReadRecord>()).value();
    }

    [[nodiscard]] QDate today() const { return practice.database.clock.today(); }
};

}

TEST_CASE("an entry is kept with its day, who wrote it and the version of its sheet",
    "[application][care][storage]")
{
    Desk desk;
    REQUIRE(desk.record(Desk::smokes(u"current"_s, u"yesterday"_s)));

    const auto all = desk.all();
    REQUIRE(all.size() == 1);
    const auto& kept = all.front();
    CHECK(kept.sheet == u"copd"_s);
    CHECK(kept.sheetVersion == desk.rules.careSheet(u"copd")->version);
    CHECK(kept.kind == u"smoking"_s);
    CHECK(kept.onDay == desk.today().addDays(-1));
    CHECK(kept.by == desk.practice.nurse);
    CHECK(kept.text(u"status") == u"current"_s);
    CHECK(kept.number(u"a-day") == 20);
    CHECK_FALSE(kept.isTakenBack);
}

TEST_CASE("without a day an entry is of today, and tomorrow has none", "[application][care]")
{
    Desk desk;
    REQUIRE(desk.record(Desk::smokes(u"never"_s)));
    CHECK(desk.all().front().onDay == desk.today());

    const auto ahead = desk.record(Desk::smokes(u"never"_s, u"tomorrow"_s));
    REQUIRE_FALSE(ahead);
    CHECK(ahead.error().detail == u"care.in-future"_s);
    const auto unclear = desk.record(Desk::smokes(u"never"_s, u"31/2/2026"_s));
    REQUIRE_FALSE(unclear);
    CHECK(unclear.error().field == u"careDay"_s);
    CHECK(desk.all().size() == 1);
}

TEST_CASE("a save that is asked for twice is one entry", "[application][care]")
{
    Desk desk;
    const auto wish = Desk::smokes(u"ex"_s);
    const auto key = SaveKey::make();
    REQUIRE(desk.record(wish, key));
    REQUIRE(desk.record(wish, key));
    CHECK(desk.all().size() == 1);
}

TEST_CASE("a correction needs a reason, and both stay", "[application][care]")
{
    Desk desk;
    REQUIRE(desk.record(Desk::smokes(u"current"_s)));
    auto wish = Desk::smokes(u"ex"_s);
    wish.replaces = desk.all().front().id;

    const auto unsaid = desk.record(wish);
    REQUIRE_FALSE(unsaid);
    CHECK(unsaid.error().field == u"careReason"_s);
    CHECK(unsaid.error().detail == u"care.no-reason"_s);

    wish.reason = u"wrong line"_s;
    REQUIRE(desk.record(wish));
    const auto all = desk.all();
    REQUIRE(all.size() == 2);
    CHECK(all[1].reason == u"wrong line"_s);
    const auto standing = domain::standing(all);
    REQUIRE(standing.size() == 1);
    CHECK(standing.front().text(u"status") == u"ex"_s);
}

TEST_CASE("two corrections of one entry: the second is told of the first", "[application][care]")
{
    Desk desk;
    REQUIRE(desk.record(Desk::smokes(u"current"_s)));
    const auto first = desk.all().front();
    auto wish = Desk::smokes(u"ex"_s);
    wish.replaces = first.id;
    wish.reason = u"wrong line"_s;
    REQUIRE(desk.record(wish));

    wish.uid = QUuid::createUuid();
    const auto second = desk.record(wish);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Conflict);
    CHECK(second.error().detail == u"care.changed"_s);
    const auto late = desk.takeBack(first, u"not theirs"_s);
    REQUIRE_FALSE(late);
    CHECK(late.error().detail == u"care.changed"_s);
    CHECK(desk.all().size() == 2);
}

TEST_CASE("an entry that was wrong is taken back with a reason, and counts no more",
    "[application][care]")
{
    Desk desk;
    REQUIRE(desk.record(Desk::smokes(u"current"_s)));
    const auto wrong = desk.all().front();
    CHECK(desk.takeBack(wrong, u" "_s).error().detail == u"care.no-reason"_s);

    const auto key = SaveKey::make();
    REQUIRE(desk.takeBack(wrong, u"another patient's"_s, {}, key));
    REQUIRE(desk.takeBack(wrong, u"another patient's"_s, {}, key));

    CHECK(desk.all().size() == 2);
    CHECK(domain::standing(desk.all()).empty());
    // What takes something back is not an entry that could be taken back itself.
    CHECK(desk.takeBack(desk.all().back(), u"oops"_s).error().detail == u"care.not-found"_s);
}

TEST_CASE("nobody corrects or takes back an entry under another patient's name",
    "[application][care][hz03]")
{
    Desk desk;
    const auto other = desk.practice.addPatient(u"Okafor"_s);
    REQUIRE(desk.record(Desk::smokes(u"current"_s)));
    const auto first = desk.all().front();

    CHECK(desk.takeBack(first, u"wrong"_s, other).error().detail == u"care.not-found"_s);
    auto wish = Desk::smokes(u"ex"_s);
    wish.replaces = first.id;
    wish.reason = u"wrong line"_s;
    const auto crossed
        = desk.care.record(desk.about<Action::RecordCare>(other), SaveKey::make(), wish);
    REQUIRE_FALSE(crossed);
    CHECK(crossed.error().detail == u"care.not-found"_s);
    CHECK(domain::standing(desk.all()).size() == 1);
}

TEST_CASE("a sheet or a kind that this program does not know is refused", "[application][care]")
{
    Desk desk;
    auto wish = Desk::smokes(u"never"_s);
    wish.sheet = u"gout"_s;
    CHECK(desk.record(wish).error().detail == u"care.unknown"_s);
    wish = Desk::smokes(u"never"_s);
    wish.kind = u"gout"_s;
    CHECK(desk.record(wish).error().detail == u"care.unknown"_s);
    CHECK(desk.all().empty());
}

TEST_CASE("the draft of an entry is done with when the entry is kept", "[application][care]")
{
    Desk desk;
    auto wish = Desk::smokes(u"never"_s);
    wish.draft = app::DraftKey::ofPatient(
        desk.practice.nurse, desk.practice.patient, u"care.copd.smoking"_s);
    REQUIRE(desk.practice.drafts.keep({ *wish.draft, wish.uid, "{}", desk.practice.now() }));
    REQUIRE(desk.practice.drafts.find(*wish.draft)->has_value());

    REQUIRE(desk.record(wish));

    CHECK_FALSE(desk.practice.drafts.find(*wish.draft)->has_value());
}
