// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/recall/Recall.h"

#include "application/recall/ReadRecallRules.h"
#include "catch_compat.h"
#include "storage/conditions/SqlConditionRepository.h"
#include "storage/consultation/SqlConsultationRepository.h"
#include "storage/recall/SqlRecallRepository.h"
#include "support/OpenGate.h"
#include "support/TestPractice.h"

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace rooftree;
using app::RecallList;
using domain::Action;
using domain::ErrorKind;
using domain::InvitationMethod;
using domain::RecallStepKind;
using domain::SaveKey;

namespace {

const QDate kToday(2026, 3, 14);

/// Everybody is linked to everybody, but some are restricted.
class SomeConcealed final : public app::Standings {
public:
    domain::Result<app::Relation> of(const domain::Actor& actor, domain::PatientId patient) override
    {
        return test::linkedToAll().of(actor, patient);
    }

    domain::Result<QSet<domain::PatientId>> concealedFrom(const domain::Actor&) override
    {
        return concealed;
    }

    QSet<domain::PatientId> concealed;
};

/// A practice on 14 March 2026; people are put on registers one by one.
class Desk final {
public:
    Desk() { practice.database.clock.set(kToday); }

    domain::PatientId person(const QString& family, const QStringList& registers,
        const QString& born = u"1947-03-14"_s, QDate onset = QDate(2010, 1, 1))
    {
        const auto id = practice.addPatient(family, u"Sam"_s);
        practice.database->script("UPDATE patient SET birth = '" + born.toStdString()
            + "', birth_day = "
            + std::to_string(domain::toEpochDay(QDate::fromString(born, Qt::ISODate)))
            + " WHERE id = " + std::to_string(id.value()));
        for (const auto& reg : registers) {
            const auto& codes = rules.registerNamed(reg)->codes;
            domain::Condition condition;
            condition.system = u"http://snomed.info/sct"_s;
            condition.code = *std::min_element(codes.begin(), codes.end());
            condition.onset = onset;
            condition.sourceKey = family + reg;
            REQUIRE(
                practice.write([&](auto event) { return conditions.add(id, condition, event); }));
        }
        return id;
    }

    void reviewed(domain::PatientId who, QDate day)
    {
        const auto at = domain::instantAt(day, QTime(10, 0));
        const domain::ConsultationRecord visit { QUuid::createUuid(), who, {},
            domain::ConsultationKind::PlannedReview, at, at, {}, {}, {}, {}, {} };
        REQUIRE(practice.write([&](auto event) -> domain::Result<void> {
            const auto added = consultations.add(visit, practice.nurse, event);
            return added ? domain::Result<void> {} : domain::failure(added);
        }));
    }

    template <Action A> app::Authorized<A> allow(std::optional<domain::PatientId> about = {})
    {
        const domain::Actor clerk { practice.nurse, domain::Role::Reception, u"Jo"_s, u"desk"_s };
        const auto proof = gate.allow<A>(clerk, { about });
        REQUIRE(proof);
        return *proof;
    }

    RecallList list(const app::RecallWish& wish = {})
    {
        return recall.list(allow<Action::SeeRecall>(), wish).value();
    }

    app::RecallRow rowOf(domain::PatientId who)
    {
        const auto now = list();
        for (const auto& row : now.due) {
            if (row.person.patient == who)
                return row;
        }
        throw std::logic_error("they are not on the list");
    }

    auto invite(domain::PatientId who, int seen, QDate day = kToday,
        std::optional<InvitationMethod> method = InvitationMethod::Letter)
    {
        return recall.add(allow<Action::WorkRecall>(who), SaveKey::make(),
            { QUuid::createUuid(), RecallStepKind::Invited, method, day, {}, seen });
    }

    auto leaveOut(domain::PatientId who, const QString& reason, QDate until,
        const QString& condition = {}, const QString& note = {})
    {
        return recall.leaveOut(allow<Action::WorkRecall>(who), SaveKey::make(),
            { QUuid::createUuid(), condition, reason, note, until });
    }

    static QStringList names(const std::vector<app::RecallRow>& rows)
    {
        QStringList found;
        for (const auto& row : rows)
            found += row.person.name.familyFirst();
        return found;
    }

    test::TestPractice practice { GENERATE(from_range(test::engines())) };
    app::SilentPublisher nobody;
    app::Rules rules = app::Rules::load().value();
    app::Gate gate = test::openGate();
    SomeConcealed standings;
    storage::SqlRecallRepository rows { *practice.database };
    storage::SqlConditionRepository conditions { *practice.database };
    storage::SqlConsultationRepository consultations { *practice.database };
    app::Recall recall { { practice.database.unitOfWork(), rows, conditions, nobody,
        practice.database.clock, rules, standings, app::readRecallRules().value() } };
};

}

TEST_CASE("the list is who is due by the end of the month, and says who is not on it", "[recall]")
{
    Desk desk;
    desk.person(u"March"_s, { u"copd"_s });
    desk.person(u"January"_s, { u"copd"_s, u"chronic-pain"_s }, u"1950-01-20"_s);
    desk.person(u"November"_s, { u"copd"_s }, u"1950-11-20"_s);
    const auto seen = desk.person(u"Reviewed"_s, { u"copd"_s });
    desk.reviewed(seen, kToday.addDays(-30));
    const auto tried = desk.person(u"Tried"_s, { u"copd"_s });
    desk.practice.database->script(
        "UPDATE patient SET is_test = 1 WHERE id = " + std::to_string(tried.value()));
    const auto gone = desk.person(u"Gone"_s, { u"copd"_s });
    desk.practice.database->script(
        "UPDATE patient SET left_day = 5 WHERE id = " + std::to_string(gone.value()));
    desk.person(u"Healthy"_s, {});

    const auto list = desk.list();

    CHECK(Desk::names(list.due) == QStringList { u"JANUARY, Sam"_s, u"MARCH, Sam"_s });
    CHECK(list.due[0].registers == QStringList { u"copd"_s, u"chronic-pain"_s });
    CHECK(list.onRegisters == 5);
    CHECK(list.otherMonth == 2);
    CHECK(list.testRecords == 1);
    CHECK(list.due.size() + list.leftOut.size() + static_cast<std::size_t>(list.otherMonth)
            + static_cast<std::size_t>(list.testRecords)
        == static_cast<std::size_t>(list.onRegisters));
    CHECK(
        Desk::names(desk.list({ u"chronic-pain"_s, {} }).due) == QStringList { u"JANUARY, Sam"_s });
    CHECK(Desk::names(desk.list({ {}, QDate(2026, 11, 5) }).due)
        == QStringList { u"NOVEMBER, Sam"_s });
}

TEST_CASE("who was invited stays on the list, and leaves it when the review happens", "[recall]")
{
    Desk desk;
    const auto who = desk.person(u"Ahmed"_s, { u"copd"_s });
    REQUIRE(desk.invite(who, 0));
    CHECK(desk.rowOf(who).cycle.state == domain::CycleState::Invited);
    CHECK(desk.rowOf(who).cycle.nextInvitation == kToday.addDays(21));

    desk.reviewed(who, kToday);

    CHECK(desk.list().due.empty());
    CHECK(desk.list().otherMonth == 1);
}

TEST_CASE("two desks do not invite the same person twice", "[recall]")
{
    Desk desk;
    const auto who = desk.person(u"Ahmed"_s, { u"copd"_s });
    const auto seen = desk.rowOf(who).lines;
    REQUIRE(desk.invite(who, seen));

    const auto second = desk.invite(who, seen);

    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Conflict);
    CHECK(second.error().detail == u"recall.changed");
    CHECK(desk.rowOf(who).cycle.invitations == 1);
}

TEST_CASE("a line is taken back by another, and both stay", "[recall]")
{
    Desk desk;
    const auto who = desk.person(u"Ahmed"_s, { u"copd"_s });
    REQUIRE(desk.invite(who, 0));
    const auto row = desk.rowOf(who);
    REQUIRE(row.newest);
    const auto back = [&] {
        return desk.recall.takeBack(
            desk.allow<Action::WorkRecall>(who), SaveKey::make(), row.newest->id);
    };

    REQUIRE(back());

    CHECK(desk.rowOf(who).cycle.state == domain::CycleState::Due);
    CHECK(desk.practice.database.number("SELECT COUNT(*) FROM recall_step") == 2);
    CHECK(back().error().detail == u"recall.changed");
    // A desk that saw neither line must look again.
    CHECK(desk.invite(who, 0).error().detail == u"recall.changed");
    CHECK(desk.invite(who, desk.rowOf(who).lines));
}

TEST_CASE("an invitation says how and when, and never in the future", "[recall]")
{
    Desk desk;
    const auto who = desk.person(u"Ahmed"_s, { u"copd"_s });
    CHECK(desk.invite(who, 0, kToday, {}).error().detail == u"recall.no-method");
    CHECK(desk.invite(who, 0, QDate()).error().detail == u"recall.no-day");
    CHECK(desk.invite(who, 0, kToday.addDays(1)).error().detail == u"recall.future");
    CHECK(desk.practice.database.number("SELECT COUNT(*) FROM recall_step") == 0);
}

TEST_CASE("nobody is left out without a reason and an end", "[recall]")
{
    Desk desk;
    const auto who = desk.person(u"Ahmed"_s, { u"copd"_s });
    const auto until = kToday.addDays(90);
    CHECK(desk.leaveOut(who, {}, until).error().field == u"exceptionReason");
    CHECK(desk.leaveOut(who, u"bored"_s, until).error().detail == u"recall.no-reason");
    CHECK(desk.leaveOut(who, u"other"_s, until, {}, u"  "_s).error().detail == u"recall.no-note");
    CHECK(desk.leaveOut(who, u"declined"_s, {}).error().detail == u"recall.no-end");
    CHECK(desk.leaveOut(who, u"declined"_s, kToday.addDays(-1)).error().field == u"exceptionUntil");
    const auto tooLong = desk.leaveOut(who, u"declined"_s, kToday.addDays(367));
    CHECK(tooLong.error().detail == u"recall.no-end");
    CHECK(tooLong.error().args == QStringList { u"366"_s });
    CHECK(desk.list().due.size() == 1);
    CHECK(desk.practice.database.number("SELECT COUNT(*) FROM recall_exception") == 0);
}

TEST_CASE("who is left out has a list of their own until the time is over", "[recall]")
{
    Desk desk;
    const auto who = desk.person(u"Ahmed"_s, { u"copd"_s, u"chronic-pain"_s });
    REQUIRE(desk.leaveOut(who, u"elsewhere"_s, kToday.addDays(90), u"copd"_s));
    // One of two conditions: still one invitation, for the other.
    CHECK(desk.rowOf(who).registers == QStringList { u"chronic-pain"_s });

    REQUIRE(desk.leaveOut(who, u"declined"_s, kToday.addDays(30), u"chronic-pain"_s));
    auto list = desk.list();
    CHECK(list.due.empty());
    REQUIRE(list.leftOut.size() == 1);
    CHECK(list.leftOut[0].leftOut->reason == u"declined");
    CHECK(list.leftOut[0].cycle.state == domain::CycleState::Declined);

    desk.practice.database.clock.set(kToday.addDays(31));
    CHECK(desk.rowOf(who).registers == QStringList { u"chronic-pain"_s });
    desk.practice.database.clock.set(kToday);
    REQUIRE(desk.recall.askAgain(
        desk.allow<Action::WorkRecall>(who), SaveKey::make(), list.leftOut[0].leftOut->id));
    CHECK(desk.rowOf(who).registers == QStringList { u"chronic-pain"_s });
    CHECK(desk.recall
              .askAgain(
                  desk.allow<Action::WorkRecall>(who), SaveKey::make(), list.leftOut[0].leftOut->id)
              .error()
              .detail
        == u"recall.changed");
}

TEST_CASE("a line or an end of another patient is nobody's business", "[recall]")
{
    Desk desk;
    const auto who = desk.person(u"Ahmed"_s, { u"copd"_s });
    const auto other = desk.person(u"Other"_s, { u"copd"_s });
    REQUIRE(desk.invite(who, 0));
    const auto step = desk.rowOf(who).newest->id;
    REQUIRE(desk.leaveOut(other, u"declined"_s, kToday.addDays(9)));
    const auto exception = desk.list().leftOut[0].leftOut->id;

    CHECK(desk.recall.takeBack(desk.allow<Action::WorkRecall>(other), SaveKey::make(), step)
              .error()
              .detail
        == u"recall.changed");
    CHECK(desk.recall.askAgain(desk.allow<Action::WorkRecall>(who), SaveKey::make(), exception)
              .error()
              .detail
        == u"recall.changed");
    CHECK(desk.rowOf(who).cycle.invitations == 1);
    CHECK(desk.list().leftOut.size() == 1);
}

TEST_CASE("a new condition without an offer in time is shown, and an offer ends that", "[recall]")
{
    Desk desk;
    const auto fresh = desk.person(u"Fresh"_s, { u"copd"_s }, u"1950-11-20"_s, kToday.addDays(-29));
    desk.person(u"Young"_s, { u"copd"_s }, u"1950-11-20"_s, kToday.addDays(-28));
    desk.person(u"Old"_s, { u"copd"_s }, u"1950-11-20"_s, kToday.addDays(-366));
    const auto seen = desk.person(u"Seen"_s, { u"copd"_s }, u"1950-11-20"_s, kToday.addDays(-40));
    desk.reviewed(seen, kToday.addDays(-40));

    CHECK(Desk::names(desk.list().unoffered) == QStringList { u"FRESH, Sam"_s });
    CHECK(desk.list().unoffered[0].newSince == kToday.addDays(-29));

    REQUIRE(desk.invite(fresh, 0));
    CHECK(desk.list().unoffered.empty());
}

TEST_CASE("of a restricted record the list has the name alone", "[recall]")
{
    Desk desk;
    const auto who = desk.person(u"Ahmed"_s, { u"copd"_s });
    desk.standings.concealed = { who };

    const auto list = desk.list();

    REQUIRE(list.due.size() == 1);
    CHECK(list.due[0].isConcealed);
    CHECK(list.due[0].registers.isEmpty());
    CHECK_FALSE(list.due[0].person.born);
    CHECK_FALSE(list.due[0].cycle.nextInvitation);
}

TEST_CASE("looking at the list and taking it out are in the trail", "[recall]")
{
    Desk desk;
    desk.person(u"Ahmed"_s, { u"copd"_s });
    REQUIRE(desk.recall.open(desk.allow<Action::SeeRecall>(), {}));
    const auto out = desk.recall.takeOut(desk.allow<Action::ExportRecall>(), {});
    REQUIRE(out);
    CHECK(out->due.size() == desk.list().due.size());
    CHECK(desk.practice.database.number(
              "SELECT COUNT(*) FROM audit_event WHERE action = 'recall.see'")
        == 1);
    CHECK(desk.practice.database.number(
              "SELECT COUNT(*) FROM audit_event WHERE action = 'recall.export'")
        == 1);
}

TEST_CASE("the rules of recall name their source and ship unverified", "[recall]")
{
    const auto rules = app::readRecallRules();
    REQUIRE(rules);
    CHECK_FALSE(rules->source.isEmpty());
    CHECK(rules->verifiedBy.isEmpty());
    CHECK(rules->reason(u"declined"));
    const auto known = app::Rules::load().value();
    for (const auto& id : rules->registers)
        CHECK(known.registerNamed(id));
    CHECK_FALSE(app::readRecallRules(QByteArray("{}")));
}
