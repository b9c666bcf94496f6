// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo/DemoHistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::composition {
namespace {

    using domain::Result;
    using domain::SaveKey;

    constexpr int kVisitsADay = 4;
    constexpr int kSlotMinutes = 20;

    template <class T> Result<void> done(const Result<T>& result)
    {
        return result ? Result<void> {} : domain::failure(result);
    }

    domain::Instant minutesAfter(domain::Instant at, int minutes)
    {
        return { at.ms + qint64 { minutes } * 60 * 1000 };
    }

    bool isWorkingDay(QDate day) { return day.dayOfWeek() <= 5; }

}

struct DemoHistory::Visit {
    const DemoPatient& patient;
    const domain::Staff& clinician;
    QDate day;
    domain::Instant startsAt;
    std::optional<domain::AppointmentId> appointment;
    std::optional<domain::Agenda> agenda;
};

DemoHistory::DemoHistory(Setting setting, Dice& dice) : m_setting(std::move(setting)), m_dice(dice)
{
}

domain::Actor DemoHistory::acting(const domain::Staff& staff) const
{
    return { staff.id, staff.roles.front(), staff.name, u"demo"_s };
}

const DemoPatient& DemoHistory::nextPatient()
{
    // Round and round the register, so that everybody is seen about as often.
    const auto& patient = m_setting.patients[m_next % m_setting.patients.size()];
    m_next += 1 + static_cast<std::size_t>(m_dice.throwOf(3));
    return patient;
}

Result<void> DemoHistory::play(QDate day)
{
    if (!isWorkingDay(day))
        return {};
    for (int i = 0; i < kVisitsADay; ++i) {
        const auto& clinician = m_setting.clinicians[static_cast<std::size_t>(
            m_dice.throwOf(static_cast<int>(m_setting.clinicians.size())))];
        if (auto seen = visit(day, QTime(9, 0).addSecs(i * 2400), clinician); !seen)
            return seen;
    }
    return makeCalls(day);
}

Result<void> DemoHistory::visit(QDate day, QTime time, const domain::Staff& clinician)
{
    const auto startsAt = domain::instantAt(day, time);
    Visit visit { nextPatient(), clinician, day, startsAt, {}, {} };
    m_setting.clock.set(minutesAfter(startsAt, -60));
    const auto booked = bookOne(visit);
    if (!booked)
        return domain::failure(booked);
    visit.appointment = *booked;
    // Before the change, a letter now and then; afterwards the kiosk stands in the waiting room.
    const bool asked = m_dice.chance(isAfterChange(day) ? 78 : 22);
    if (asked) {
        if (auto answered = answerKiosk(visit); !answered)
            return answered;
    }
    return consult(visit);
}

Result<std::optional<domain::AppointmentId>> DemoHistory::bookOne(const Visit& visit)
{
    const auto& services = m_setting.services;
    const auto proof = services.gate.allow<app::Action::BookAppointment>(
        acting(m_setting.receptionist), { visit.patient.id });
    if (!proof)
        return domain::failure(proof);
    const app::Today::Booking booking { QUuid::createUuid(), visit.clinician.id, visit.startsAt,
        kSlotMinutes, m_dice.oneOf(m_setting.data.reasons) };
    if (const auto saved = services.today.book(*proof, SaveKey::make(), booking); !saved)
        return domain::failure(saved);
    const auto see = services.gate.allow<app::Action::SeeToday>(acting(m_setting.receptionist));
    if (!see)
        return domain::failure(see);
    const auto rows = services.today.list(*see, visit.day);
    if (!rows)
        return domain::failure(rows);
    for (const auto& row : *rows) {
        if (row.appointment.uid == booking.uid)
            return row.appointment.id;
    }
    return std::optional<domain::AppointmentId> {};
}

Result<void> DemoHistory::answerKiosk(const Visit& visit)
{
    const auto& services = m_setting.services;
    const auto actor = acting(m_setting.receptionist);
    const auto offer = services.gate.allow<app::Action::OfferKiosk>(actor, { visit.patient.id });
    const auto answer = services.gate.allow<app::Action::AnswerKiosk>(actor, { visit.patient.id });
    if (!offer || !answer)
        return domain::fail(domain::ErrorKind::Denied, {}, u"access.not-allowed"_s);
    m_setting.clock.set(minutesAfter(visit.startsAt, -12));
    const auto session = services.waitingRoom.offer(*offer, SaveKey::make(), *visit.appointment);
    if (!session)
        return domain::failure(session);
    const auto invitation = services.waitingRoom.begin(*answer, SaveKey::make(), *session);
    if (!invitation)
        return domain::failure(invitation);

    app::KioskAnswers answers;
    answers.agendaUid = QUuid::createUuid();
    answers.whatMatters = m_dice.oneOf(m_setting.data.matters[visit.patient.person->topicList]);
    answers.answeredBy
        = m_dice.chance(12) ? domain::AnsweredBy::PatientWithHelp : domain::AnsweredBy::Patient;
    const int topics = 1 + m_dice.throwOf(4);
    const auto first = m_dice.throwOf(static_cast<int>(invitation->topics.size()));
    for (int i = 0; i < topics; ++i) {
        const auto place = static_cast<std::size_t>(first + i * 7) % invitation->topics.size();
        const auto& topic = invitation->topics[place];
        app::KioskItem item { QUuid::createUuid(), topic.id, topic.words, {}, {} };
        if (i < invitation->ranks)
            item.rank = i + 1;
        answers.items.push_back(std::move(item));
    }
    m_setting.clock.set(minutesAfter(visit.startsAt, -8));
    return done(services.waitingRoom.finish(*answer, SaveKey::make(), *session, answers));
}

domain::AgreedGoal DemoHistory::goalFor(const Visit& visit)
{
    const auto& goal = m_dice.oneOf(m_setting.data.goals);
    const bool after = isAfterChange(visit.day);
    domain::AgreedGoal agreed { QUuid::createUuid(), {},
        domain::GoalContent { domain::GoalText::parse(goal.words).value() } };
    agreed.content.why = goal.why;
    agreed.content.category = goal.category;
    agreed.content.importance = domain::Importance::fromInt(6 + m_dice.throwOf(5)).value();
    agreed.content.setBy
        = m_dice.chance(after ? 88 : 60) ? domain::SetBy::Together : domain::SetBy::Clinician;

    domain::ActionPlanContent step;
    step.what = goal.what;
    step.howMuch = goal.howMuch;
    const bool isFull = m_dice.chance(after ? 80 : 40);
    if (isFull) {
        step.when = goal.when;
        step.timesPerWeek = goal.times;
        step.startDate = visit.day.addDays(1);
        step.reviewDate = visit.day.addDays(15);
    }
    const int first = 4 + m_dice.throwOf(6);
    step.confidenceFirst = domain::Confidence::fromInt(first).value();
    const bool wasEased
        = first < m_setting.services.rules.plan.confidenceCut && m_dice.chance(after ? 75 : 20);
    step.confidenceFinal
        = domain::Confidence::fromInt(wasEased ? 7 + m_dice.throwOf(2) : first).value();
    if (wasEased)
        step.madeEasier = u"Half as long to begin with"_s;
    if (m_dice.chance(after ? 70 : 25)) {
        step.barrier = goal.barrier;
        step.response = goal.response;
    }
    agreed.step = domain::PlannedStep { QUuid::createUuid(), step };
    agreed.followUpUid = QUuid::createUuid();
    if (m_dice.chance(after ? 92 : 55)) {
        agreed.followUp = domain::FollowUpPromise { domain::FollowUpMethod::Phone,
            visit.day.addDays(domain::suggestedFollowUpDays(
                step.confidenceFinal, 0, false, m_setting.services.rules.plan)),
            visit.clinician.id, {} };
    } else {
        agreed.noFollowUpReason = u"Will ring us"_s;
    }
    return agreed;
}

Result<void> DemoHistory::consult(const Visit& visit)
{
    const auto& services = m_setting.services;
    const auto actor = acting(visit.clinician);
    m_setting.clock.set(visit.startsAt);
    const auto read = services.gate.allow<app::Action::ReadRecord>(actor, { visit.patient.id });
    if (!read)
        return domain::failure(read);
    const auto view = services.openRecord.refresh(*read, visit.appointment);
    if (!view)
        return domain::failure(view);

    domain::ConsultationRecord record { QUuid::createUuid(), visit.patient.id, visit.appointment };
    record.kind = m_dice.chance(70) ? domain::ConsultationKind::PlannedReview
                                    : domain::ConsultationKind::CarePlanning;
    record.startedAt = visit.startsAt;
    record.finishedAt = minutesAfter(visit.startsAt, 9 + m_dice.throwOf(12));
    int order = 0;
    if (view->agenda) {
        for (const auto& item : view->agenda->items) {
            const bool covered = order < 2 || m_dice.chance(30);
            record.decisions.push_back({ item.uid, ++order,
                covered ? domain::ItemOutcome::Discussed : domain::ItemOutcome::NextTime, {}, {} });
        }
    }
    const domain::NewAgendaItem own { QUuid::createUuid(), domain::AgendaSource::Clinician, {},
        m_dice.oneOf(m_setting.data.clinicianItems) };
    record.newItems.push_back(own);
    record.decisions.push_back({ own.uid, ++order, domain::ItemOutcome::Discussed, {}, {} });
    if (m_dice.chance(isAfterChange(visit.day) ? 74 : 32))
        record.goals.push_back(goalFor(visit));

    m_setting.clock.set(record.finishedAt);
    const auto write
        = services.gate.allow<app::Action::WriteConsultation>(actor, { visit.patient.id });
    if (!write)
        return domain::failure(write);
    ++m_visits;
    return done(services.finishConsultation.run(*write, SaveKey::make(), record));
}

Result<void> DemoHistory::makeCalls(QDate day)
{
    const auto& services = m_setting.services;
    const auto see
        = services.gate.allow<app::Action::SeeCalls>(acting(m_setting.clinicians.front()));
    if (!see)
        return domain::failure(see);
    const auto open = services.calls.list(*see, app::CallScope::Everybody);
    if (!open)
        return domain::failure(open);
    for (const auto& row : *open) {
        if (row.due > day)
            break;
        // Calls slip; they slipped more before the change. A few are never made.
        if (!m_dice.chance(isAfterChange(day) ? 75 : 30))
            continue;
        if (auto called = makeCall(row, day); !called)
            return called;
    }
    return {};
}

Result<void> DemoHistory::makeCall(const app::CallRow& row, QDate day)
{
    const auto& services = m_setting.services;
    const auto caller = std::find_if(m_setting.clinicians.begin(), m_setting.clinicians.end(),
        [&row](const auto& staff) { return staff.id == row.followUp.promise.owner; });
    const auto& staff
        = caller == m_setting.clinicians.end() ? m_setting.clinicians.front() : *caller;
    const auto proof
        = services.gate.allow<app::Action::RecordContact>(acting(staff), { row.followUp.patient });
    if (!proof)
        return domain::failure(proof);

    m_setting.clock.set(domain::instantAt(day, QTime(16, 0).addSecs(60 * m_dice.throwOf(90))));
    app::Calls::Contact contact { domain::FollowUpAttempt {
        QUuid::createUuid(), row.followUp.id } };
    contact.attempt.at = m_setting.clock.now();
    if (m_dice.chance(22)) {
        contact.attempt.outcome = domain::AttemptOutcome::NoAnswer;
        contact.attempt.movedTo = day.addDays(2);
    } else {
        contact.attempt.outcome = domain::AttemptOutcome::Spoke;
        const int step = m_dice.throwOf(10);
        contact.attempt.attainment = step < 2 ? domain::Attainment::More
            : step < 6                        ? domain::Attainment::AsPlanned
            : step < 8                        ? domain::Attainment::Partly
                                              : domain::Attainment::NotDone;
        if (step >= 6)
            contact.attempt.gotInTheWay = m_dice.oneOf(m_setting.data.inTheWay);
        contact.attempt.nextStep
            = step < 3 ? domain::NextStep::EndAchieved : domain::NextStep::Keep;
    }
    ++m_calls;
    return done(services.calls.record(*proof, SaveKey::make(), contact));
}

Result<int> DemoHistory::book(QDate day, int count)
{
    int booked = 0;
    for (int i = 0; i < count; ++i) {
        const auto& clinician
            = m_setting.clinicians[static_cast<std::size_t>(i) % m_setting.clinicians.size()];
        const auto startsAt
            = domain::instantAt(day, QTime(8, 30).addSecs((i / 3) * kSlotMinutes * 60));
        Visit visit { nextPatient(), clinician, day, startsAt, {}, {} };
        m_setting.clock.set(domain::instantAt(day, QTime(7, 0)));
        const auto appointment = bookOne(visit);
        if (!appointment)
            return domain::failure(appointment);
        visit.appointment = *appointment;
        ++booked;
        // The early ones have said what matters; the later ones still sit in the waiting room.
        if (i < count / 3 && m_dice.chance(70)) {
            if (auto answered = answerKiosk(visit); !answered)
                return domain::failure(answered);
        }
    }
    return booked;
}

}
