// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/VisitLetterModel.h"

#include "application/recall/Recall.h"
#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::FakePractice;

namespace {

struct Record {
    FakePractice practice;
    app::RecordView view { practice.patients.front() };

    void write(const QString& kind, const std::vector<domain::CareValue>& values, QDate day)
    {
        domain::CareEntry entry;
        entry.id = domain::CareEntryId(qint64(view.care.size()) + 1);
        entry.uid = QUuid::createUuid();
        entry.patient = FakePractice::kPatient;
        entry.sheet = u"copd"_s;
        entry.sheetVersion = u"1.0"_s;
        entry.kind = kind;
        entry.onDay = day;
        entry.values = values;
        view.care.push_back(entry);
    }

    [[nodiscard]] std::vector<presentation::LetterResult> results()
    {
        const auto& services = practice.services();
        return presentation::letterResults(
            view, services.rules, services.recall.rules(), practice.today());
    }
};

QString everything(const documents::VisitLetter& letter)
{
    QStringList all { letter.address, letter.date, letter.greeting, letter.visit, letter.signedBy };
    for (const auto& each : letter.results)
        all << each.what << each.detail;
    for (const auto& each : letter.goals)
        all << each;
    return all.join(u'\n');
}

}

TEST_CASE("what was checked is offered without the words of staff, and nobody sends it unasked",
    "[consultation][letter][hz20]")
{
    Record record;
    record.write(u"oxygen-saturation"_s, { { u"value"_s, {}, 94 }, { u"on"_s, u"air"_s } },
        record.practice.today().addDays(-30));
    record.write(u"review"_s,
        { { u"done"_s, u"face-to-face"_s }, { u"note"_s, u"CANARY frail, ask the daughter"_s } },
        record.practice.today().addDays(-30));
    record.write(
        u"usual-state"_s, { { u"words"_s, u"CANARY"_s } }, record.practice.today().addDays(-30));

    const auto results = record.results();

    REQUIRE(results.size() == 2);
    for (const auto& each : results) {
        INFO(each.what.toStdString());
        CHECK_FALSE((each.what + each.name + each.detail).contains(u"CANARY"_s));
        CHECK_FALSE(each.isOnAtFirst);
    }
    CHECK((results[0].what + results[1].what).contains(u"94"_s));
}

TEST_CASE("what is older than a year is no result for this visit", "[consultation][letter]")
{
    Record record;
    const auto today = record.practice.today();
    record.write(
        u"oxygen-saturation"_s, { { u"value"_s, {}, 94 } }, today.addYears(-1).addDays(-1));
    CHECK(record.results().empty());
    record.write(u"oxygen-saturation"_s, { { u"value"_s, {}, 93 } }, today.addYears(-1));
    CHECK(record.results().size() == 1);
}

TEST_CASE("the letter has the open goals in the patient's words, and nothing else of the record",
    "[consultation][letter][hz20]")
{
    Record record;
    record.practice.addGoal(u"walk to the shop"_s);
    record.practice.addGoal(u"CANARY ended"_s);
    auto& agenda = record.practice.addAgenda(u"CANARY matters"_s, { u"CANARY item"_s });
    agenda.notToDiscuss = u"CANARY not to discuss"_s;
    record.view.agenda = agenda;
    record.view.goals = record.practice.goals;
    record.view.goals.front().content.ownWords = u"to get my own paper"_s;
    record.view.goals.front().content.why = u"CANARY why"_s;
    record.view.goals.back().lifecycle = domain::GoalLifecycle::Completed;
    domain::Appointment appointment { domain::AppointmentId(1), QUuid::createUuid(),
        FakePractice::kPatient, domain::StaffId(1),
        domain::instantAt(QDate(2026, 12, 1), QTime(10, 20)), 10, u"CANARY reason"_s,
        domain::AppointmentState::Booked, domain::RowVersion::first() };

    const auto letter = presentation::visitLetter(record.view, { appointment, u"Dr Patel"_s }, {},
        { {}, domain::Role::Clinician, u"Nurse Jo Evans"_s, u"desk 1"_s }, record.practice.today());

    const auto all = everything(letter);
    INFO(all.toStdString());
    CHECK(letter.goals == std::vector<QString> { u"to get my own paper"_s });
    CHECK(letter.visit == u"Tuesday 1 December 2026 at 10:20, with Dr Patel"_s);
    CHECK(all.contains(record.view.patient.details.name.spoken()));
    CHECK_FALSE(all.contains(u"CANARY"_s));
}
