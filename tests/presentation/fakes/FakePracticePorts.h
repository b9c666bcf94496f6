// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/SecondFactorStore.h"
#include "application/consultation/Referrals.h"
#include "application/consultation/TextShortcuts.h"
#include "application/followup/LooseEnds.h"
#include "application/followup/OpenWork.h"
#include "application/followup/Promises.h"
#include "application/goals/EndGoal.h"
#include "application/opioids/OpioidTotals.h"
#include "presentation/fakes/FakePractice.h"

#include <QSet>

/// The ports of FakePractice. Every one keeps its rows in the practice, in the order they came.
namespace rooftree::testing {

using namespace Qt::StringLiterals;
using app::EventId;
using app::Result;

inline auto unknown(const QString& what)
{
    return domain::fail(domain::ErrorKind::NotFound, what, what + u".not-found"_s);
}

class FakeClock final : public domain::Clock {
public:
    [[nodiscard]] domain::Instant now() const override { return { ms }; }

    qint64 ms = domain::instantAt(QDate(2026, 7, 30), QTime(10, 20)).ms;
};

class FakeWork final : public app::UnitOfWork {
public:
    explicit FakeWork(FakePractice& practice) : m_practice(practice) { }

    Result<app::SaveOutcome> write(
        const app::WriteStamp& stamp, const std::function<Result<void>(EventId)>& work) override
    {
        m_practice.atTheDoor();
        if (!m_practice.failures.empty()) {
            const auto error = m_practice.failures.front();
            m_practice.failures.pop_front();
            return tl::unexpected(error);
        }
        if (m_keys.contains(stamp.key.toString()))
            return app::SaveOutcome::AlreadySaved;
        if (stamp.newPatient) {
            if (const auto patient = stamp.newPatient(); !patient)
                return domain::failure(patient);
        }
        if (const auto done = work(EventId(++m_practice.nextId)); !done)
            return domain::failure(done);
        m_keys.insert(stamp.key.toString());
        return app::SaveOutcome::Saved;
    }

    Result<void> note(const app::WriteStamp& stamp) override
    {
        m_practice.atTheDoor();
        if (m_practice.noteFailure)
            return tl::unexpected(*m_practice.noteFailure);
        m_practice.noted.push_back(stamp.action);
        return {};
    }

    Result<void> read(const std::function<Result<void>()>& work) override { return work(); }

    Result<qint64> changeNumber() override { return m_keys.size(); }

private:
    FakePractice& m_practice;
    QSet<QString> m_keys;
};

class FakeAgendas final : public app::AgendaRepository {
public:
    explicit FakeAgendas(FakePractice& practice) : m_practice(practice) { }

    Result<domain::KioskSessionId> addSession(const app::KioskSession& session, EventId) override;
    Result<app::KioskSession> session(domain::KioskSessionId id) override;
    Result<void> moveSession(domain::KioskSessionId id, domain::RowVersion base,
        domain::KioskState state, bool needsHelp, domain::Instant at, EventId) override;
    Result<domain::AgendaId> add(const domain::Agenda& agenda,
        std::optional<domain::KioskSessionId> session, EventId) override;
    Result<std::optional<domain::Agenda>> forAppointment(domain::AppointmentId id) override;
    Result<std::optional<domain::Agenda>> undecided(
        domain::PatientId patient, domain::Instant since) override;
    Result<std::optional<domain::Agenda>> byUid(const QUuid& uid) override;

    Result<std::vector<domain::PastItem>> decidedItems(domain::PatientId) override
    {
        return m_practice.past;
    }

    Result<void> markRead(domain::AgendaId id, domain::Instant, EventId) override
    {
        m_practice.read.push_back(id);
        return {};
    }

private:
    FakePractice& m_practice;
};

class FakeSchedule final : public app::ScheduleRepository {
public:
    explicit FakeSchedule(FakePractice& practice) : m_practice(practice) { }

    Result<std::vector<app::TodayRow>> day(QDate day) override;
    Result<domain::Appointment> find(domain::AppointmentId id) override;
    Result<std::optional<app::NextVisit>> next(
        domain::PatientId patient, domain::Instant now) override;
    Result<domain::AppointmentId> add(const domain::Appointment& appointment, EventId) override;
    Result<void> setState(domain::AppointmentId id, domain::RowVersion base,
        domain::AppointmentState state, EventId) override;

private:
    FakePractice& m_practice;
};

class FakeConsultations final : public app::ConsultationRepository {
public:
    explicit FakeConsultations(FakePractice& practice) : m_practice(practice) { }

    Result<std::optional<domain::Consultation>> byUid(const QUuid& uid) override;
    Result<std::vector<domain::Consultation>> ofPatient(domain::PatientId patient, int) override;
    Result<domain::ConsultationId> add(
        const domain::ConsultationRecord& record, domain::StaffId clinician, EventId) override;
    Result<std::vector<domain::ReferralNote>> openReferrals(domain::PatientId patient) override;
    Result<domain::ReferralNote> referral(domain::ReferralNoteId id) override;
    Result<void> settleReferral(domain::ReferralNoteId id, domain::RowVersion base,
        const std::optional<app::ReferralSettled>& settled, EventId) override;

private:
    FakePractice& m_practice;
    std::vector<domain::Consultation> m_rows;
};

class FakePlanActions final : public app::PlanActionRepository {
public:
    explicit FakePlanActions(FakePractice& practice) : m_practice(practice) { }

    Result<app::OpenActions> openOf(domain::PatientId patient) override;
    Result<std::vector<app::PromiseRow>> promised(
        app::CallScope scope, std::optional<domain::StaffId> me) override;
    Result<domain::PlanAction> find(domain::PlanActionId id) override;
    Result<void> settle(domain::PlanActionId id, domain::RowVersion base,
        const std::optional<app::ActionSettled>& settled, EventId) override;

    Result<std::vector<domain::PlanAction>> openOfGoal(domain::GoalId goal) override
    {
        auto found = m_practice.actions;
        std::erase_if(found, [goal](const auto& action) { return action.goal != goal; });
        return found;
    }

    Result<void> giveUp(domain::PlanActionId id, domain::RowVersion base,
        const app::ActionSettled& settled, const QString&, EventId event) override
    {
        return settle(id, base, settled, event);
    }

    Result<void> assign(
        domain::PlanActionId, domain::RowVersion, std::optional<domain::GoalId>, EventId) override
    {
        return unknown(u"planAction"_s);
    }

private:
    FakePractice& m_practice;
    std::vector<domain::PlanAction> m_settled;
};

class NoLooseEnds final : public app::LooseEndRepository {
public:
    Result<std::vector<app::LooseEnd>> all() override { return std::vector<app::LooseEnd>(); }
};

class FakeShortcuts final : public app::TextShortcutRepository {
public:
    explicit FakeShortcuts(FakePractice& practice) : m_practice(practice) { }

    Result<std::vector<domain::TextShortcut>> ofStaff(domain::StaffId) override
    {
        return m_practice.shortcuts;
    }

    Result<void> keep(domain::StaffId, const domain::TextShortcut& shortcut, EventId) override;
    Result<void> remove(domain::StaffId, const QString& word, EventId) override;

private:
    FakePractice& m_practice;
};

class FakeOpioidDecisions final : public app::OpioidDecisionRepository {
public:
    explicit FakeOpioidDecisions(FakePractice& practice) : m_practice(practice) { }

    Result<std::vector<domain::OpioidDecision>> all() override
    {
        return m_practice.opioidDecisions;
    }

    Result<void> add(const domain::OpioidDecision& decision, EventId) override
    {
        m_practice.opioidDecisions.push_back(decision);
        return {};
    }

private:
    FakePractice& m_practice;
};

class FakeDrafts final : public app::DraftRepository {
public:
    explicit FakeDrafts(FakePractice& practice) : m_practice(practice) { }

    Result<void> keep(const app::Draft& draft) override;
    Result<std::optional<app::Draft>> find(const app::DraftKey& key) override;
    Result<std::vector<app::Draft>> ofAuthor(domain::StaffId author) override;
    Result<void> discard(const app::DraftKey& key, domain::Instant at) override;
    Result<void> bringBack(domain::StaffId author, app::DraftId id) override;
    Result<void> resolve(
        const app::DraftKey& key, const QUuid& record, domain::Instant at) override;
    Result<int> purge(domain::Instant before) override;

private:
    FakePractice& m_practice;
};

class FakeGoals final : public app::GoalRepository {
public:
    explicit FakeGoals(FakePractice& practice) : m_practice(practice) { }

    Result<std::vector<domain::Goal>> ofPatient(domain::PatientId patient) override
    {
        auto found = m_practice.goals;
        std::erase_if(found, [patient](const auto& goal) { return goal.patient != patient; });
        return found;
    }

    Result<domain::Goal> find(domain::GoalId) override { return unknown(u"goal"_s); }

    Result<std::optional<domain::Goal>> byUid(const QUuid&) override
    {
        return std::optional<domain::Goal>();
    }

    Result<std::vector<domain::Goal>> history(domain::GoalId) override
    {
        return std::vector<domain::Goal>();
    }

    Result<std::vector<domain::ActionPlan>> plansOfPatient(domain::PatientId) override
    {
        return m_practice.plans;
    }

    Result<domain::RowVersion> addVersion(domain::GoalId, domain::RowVersion,
        const domain::GoalContent&, domain::GoalLifecycle, domain::GoalAchievement, domain::Instant,
        EventId) override
    {
        return unknown(u"goal"_s);
    }

private:
    FakePractice& m_practice;
};

class FakeFollowUps final : public app::FollowUpRepository {
public:
    explicit FakeFollowUps(FakePractice& practice) : m_practice(practice) { }

    Result<std::vector<app::CallRow>> open(app::CallScope, std::optional<domain::StaffId>) override
    {
        return std::vector<app::CallRow>();
    }

    Result<domain::FollowUp> find(domain::FollowUpId) override { return unknown(u"followUp"_s); }

    Result<std::vector<domain::FollowUp>> ofPatient(domain::PatientId) override
    {
        return m_practice.followUps;
    }

    Result<std::vector<domain::FollowUpAttempt>> attempts(domain::FollowUpId) override
    {
        return std::vector<domain::FollowUpAttempt>();
    }

    Result<void> addAttempt(const domain::FollowUpAttempt&, domain::StaffId, EventId) override
    {
        return unknown(u"followUp"_s);
    }

    Result<domain::FollowUpId> add(const domain::FollowUp&, EventId) override
    {
        return unknown(u"followUp"_s);
    }

    Result<void> closeOfGoal(domain::GoalId, EventId) override { return unknown(u"followUp"_s); }

private:
    FakePractice& m_practice;
};

class FakeConditions final : public app::ConditionRepository {
public:
    explicit FakeConditions(FakePractice& practice) : m_practice(practice) { }

    Result<std::vector<domain::Condition>> ofPatient(domain::PatientId) override
    {
        return m_practice.conditions;
    }

    Result<std::vector<app::RegisterCandidate>> withAnyOf(const QSet<QString>&) override
    {
        return std::vector<app::RegisterCandidate>();
    }

    Result<void> add(domain::PatientId, const domain::Condition& condition, EventId) override
    {
        m_practice.conditions.push_back(condition);
        return {};
    }

private:
    FakePractice& m_practice;
};

class FakePatients final : public app::PatientRepository {
public:
    explicit FakePatients(FakePractice& practice) : m_practice(practice) { }

    Result<domain::Patient> find(domain::PatientId id) override;

    Result<std::optional<domain::Patient>> byUid(const QUuid&) override
    {
        return std::optional<domain::Patient>();
    }

    Result<std::optional<domain::Patient>> byNhsNumber(const domain::NhsNumber&) override
    {
        return std::optional<domain::Patient>();
    }

    Result<std::optional<domain::Patient>> byIdentifier(const domain::OtherIdentifier&) override
    {
        return std::optional<domain::Patient>();
    }

    Result<domain::PatientId> nextId() override { return unknown(u"patient"_s); }

    Result<void> addAs(
        domain::PatientId, const QUuid&, const domain::PatientDetails&, EventId) override
    {
        return unknown(u"patient"_s);
    }

    Result<domain::PatientId> add(const QUuid&, const domain::PatientDetails&, EventId) override
    {
        return unknown(u"patient"_s);
    }

    Result<domain::RowVersion> update(
        domain::PatientId, domain::RowVersion, const domain::PatientDetails&, EventId) override
    {
        return unknown(u"patient"_s);
    }

private:
    FakePractice& m_practice;
};

class FakeIssuedPlans final : public app::IssuedPlanRepository {
public:
    explicit FakeIssuedPlans(FakePractice& practice) : m_practice(practice) { }

    Result<int> nextNumber(domain::PatientId) override
    {
        return static_cast<int>(m_practice.issued.size()) + 1;
    }

    Result<domain::IssuedPlanId> add(const app::IssuedPlan& plan, EventId) override
    {
        m_practice.issued.push_back(plan);
        m_practice.issued.back().id = domain::IssuedPlanId(++m_practice.nextId);
        return m_practice.issued.back().id;
    }

    Result<std::optional<app::IssuedPlan>> byUid(const QUuid& uid) override
    {
        for (const auto& each : m_practice.issued) {
            if (each.uid == uid)
                return std::optional(each);
        }
        return std::optional<app::IssuedPlan>();
    }

    Result<std::vector<app::IssuedPlan>> ofPatient(domain::PatientId patient) override
    {
        std::vector<app::IssuedPlan> plans;
        for (const auto& each : m_practice.issued) {
            if (each.patient == patient)
                plans.insert(plans.begin(), each);
        }
        return plans;
    }

private:
    FakePractice& m_practice;
};

class FakeStaff final : public app::StaffRepository {
public:
    explicit FakeStaff(FakePractice& practice) : m_practice(practice) { }

    Result<std::vector<domain::Staff>> all() override { return m_practice.staff; }

    Result<domain::Staff> find(domain::StaffId id) override
    {
        for (const auto& each : m_practice.staff) {
            if (each.id == id)
                return each;
        }
        return unknown(u"staff"_s);
    }

    Result<std::optional<domain::Staff>> byUserName(const QString& userName) override
    {
        for (const auto& each : m_practice.staff) {
            if (each.userName == userName)
                return std::optional(each);
        }
        return std::optional<domain::Staff>();
    }

    Result<QByteArray> passwordHash(domain::StaffId) override { return hash; }

    Result<domain::StaffId> add(const domain::Staff&, const QByteArray&, EventId) override
    {
        return unknown(u"staff"_s);
    }

    Result<void> takeTurn() override { return {}; }

    Result<void> change(const domain::Staff&, EventId) override { return unknown(u"staff"_s); }

    Result<void> renameTeam(domain::TeamId, const QString&, EventId) override
    {
        return unknown(u"team"_s);
    }

    Result<void> setIdleMinutes(int, EventId) override { return {}; }

    Result<void> setPasswordHash(domain::StaffId, const QByteArray&, EventId) override
    {
        return {};
    }

    Result<std::vector<domain::Team>> teams() override { return m_practice.teams; }

    Result<domain::TeamId> addTeam(const QString&, EventId) override { return unknown(u"team"_s); }

    Result<std::optional<domain::Practice>> practice() override
    {
        return std::optional<domain::Practice>();
    }

    Result<void> setPractice(const domain::Practice&, EventId) override { return {}; }

    QByteArray hash;

private:
    FakePractice& m_practice;
};

/// What the consultation and the kiosk never ask.
class NoDirectory final : public app::PatientDirectory {
public:
    Result<void> forEach(const std::function<void(app::DirectoryEntry&&)>&) override { return {}; }

    Result<std::vector<app::DirectoryEntry>> entries(const std::vector<domain::PatientId>&) override
    {
        return std::vector<app::DirectoryEntry>();
    }

    Result<std::vector<app::DirectoryEntry>> startingWith(const QString&, int) override
    {
        return std::vector<app::DirectoryEntry>();
    }

    Result<int> count() override { return 0; }
};

class NoImports final : public app::ImportStore {
public:
    Result<std::optional<app::KnownPerson>> byNhsNumber(qint64) override
    {
        return std::optional<app::KnownPerson>();
    }

    Result<std::optional<app::KnownPerson>> byIdentifier(const domain::OtherIdentifier&) override
    {
        return std::optional<app::KnownPerson>();
    }

    Result<domain::PatientId> addPatient(
        const QUuid&, const domain::PatientDetails&, EventId) override
    {
        return unknown(u"patient"_s);
    }

    Result<bool> addCondition(domain::PatientId, const domain::Condition&, EventId) override
    {
        return false;
    }

    Result<bool> addFact(domain::PatientId, const app::ExternalFact&, EventId) override
    {
        return false;
    }

    Result<bool> hasCondition(domain::PatientId, const QString&) override { return false; }

    Result<bool> hasFact(domain::PatientId, const QString&) override { return false; }

    Result<std::optional<app::ImportRun>> previousRun(const QByteArray&) override
    {
        return std::optional<app::ImportRun>();
    }

    Result<void> addRun(const app::ImportRun&, EventId) override { return {}; }
};

class FakeStandings final : public app::Standings {
public:
    explicit FakeStandings(FakePractice& practice) : m_practice(practice) { }

    Result<app::Relation> of(const domain::Actor& actor, domain::PatientId patient) override
    {
        app::Relation relation { m_practice.standing, {} };
        for (const auto& claim : m_practice.claims) {
            if (claim.staff == actor.staff && claim.patient == patient
                && claim.until > m_practice.services().clock.now())
                relation.claims.push_back({ claim.kind, claim.until });
        }
        return relation;
    }

    Result<QSet<domain::PatientId>> concealedFrom(const domain::Actor&) override
    {
        const auto isHidden
            = m_practice.standing == domain::Standing::Restricted && m_practice.claims.empty();
        return isHidden ? QSet<domain::PatientId> { FakePractice::kPatient }
                        : QSet<domain::PatientId>();
    }

private:
    FakePractice& m_practice;
};

class FakeAccess final : public app::AccessRepository {
public:
    explicit FakeAccess(FakePractice& practice) : m_practice(practice) { }

    Result<app::Restriction> restriction(domain::PatientId) override
    {
        return m_practice.restriction.value_or(app::Restriction());
    }

    Result<void> setRestriction(
        domain::PatientId, const app::Restriction& restriction, domain::Instant, EventId) override
    {
        m_practice.restriction = restriction;
        return {};
    }

    Result<void> addClaim(const domain::AccessClaim& claim, EventId) override
    {
        m_practice.claims.push_back(claim);
        return {};
    }

    Result<app::ClaimRow> claim(domain::ClaimId id) override
    {
        return row(static_cast<std::size_t>(id.value() - 1));
    }

    Result<std::vector<app::ClaimRow>> claims(domain::Instant) override
    {
        std::vector<app::ClaimRow> rows;
        for (std::size_t i = m_practice.claims.size(); i-- > 0;)
            rows.push_back(row(i));
        return rows;
    }

    Result<void> addReview(const domain::AccessReview& review, EventId) override
    {
        m_practice.review = review;
        return {};
    }

    Result<std::vector<app::StaffPatient>> staffPatients() override
    {
        std::vector<app::StaffPatient> rows;
        for (const auto& each : m_practice.staff)
            rows.push_back({ each.id, each.name, {}, {} });
        return rows;
    }

    Result<void> setStaffPatient(
        domain::StaffId, std::optional<domain::PatientId>, EventId) override
    {
        return {};
    }

private:
    [[nodiscard]] app::ClaimRow row(std::size_t index) const
    {
        const auto& claim = m_practice.claims.at(index);
        const auto id = domain::ClaimId(static_cast<qint64>(index) + 1);
        const auto isReviewed = m_practice.review && m_practice.review->claim == id;
        return { id, claim, m_practice.staff.front().name, m_practice.patients.front().details.name,
            isReviewed ? m_practice.review : std::nullopt, {} };
    }

    FakePractice& m_practice;
};

class WholeTrail final : public app::TrailVerifier {
public:
    Result<app::TrailReport> verify(const app::Authorized<app::Action::VerifyTrail>&,
        const std::optional<app::TrailAnchor>&) override
    {
        return app::TrailReport();
    }

    Result<app::TrailHead> head(const app::Authorized<app::Action::PrintAnchor>&) override
    {
        return app::TrailHead { { 7, QString(64, u'a') }, { 1'770'000'000'000 } };
    }
};

class EmptyAccessLog final : public app::AccessLog {
public:
    Result<std::vector<app::AccessEntry>> ofPatient(
        const app::Authorized<app::Action::SeeAccessLog>&, int) override
    {
        return std::vector<app::AccessEntry>();
    }

    Result<std::vector<app::TrailEntry>> find(
        const app::Authorized<app::Action::SeeTrail>&, const app::TrailFilter&) override
    {
        return std::vector<app::TrailEntry>();
    }

    Result<std::vector<app::RecordOpening>> openings(
        const app::Authorized<app::Action::SeeTrail>&, domain::Instant) override
    {
        return std::vector<app::RecordOpening>();
    }

    Result<std::optional<domain::Instant>> lastAnchor(
        const app::Authorized<app::Action::PrintAnchor>&) override
    {
        return std::optional<domain::Instant>();
    }
};

/// Nobody has an authenticator.
class NoSecondFactors final : public app::SecondFactorStore {
public:
    Result<std::optional<app::SecondFactor>> find(domain::StaffId) override
    {
        return std::optional<app::SecondFactor>();
    }

    Result<void> set(
        domain::StaffId, const app::SecondFactor&, const std::vector<QByteArray>&, EventId) override
    {
        return {};
    }

    Result<void> remove(domain::StaffId) override { return {}; }

    Result<bool> useStep(domain::StaffId, qint64, EventId) override { return false; }

    Result<bool> useCode(domain::StaffId, const QByteArray&, EventId) override { return false; }
};

class NoOpenWork final : public app::OpenWork {
public:
    Result<std::vector<app::OpenCall>> of(const app::WorkShare&) override
    {
        return std::vector<app::OpenCall>();
    }

    Result<int> hand(const app::WorkShare&, const app::WorkTarget&, EventId) override { return 0; }
};

class FakeRecordChanges final : public app::RecordChanges {
public:
    explicit FakeRecordChanges(FakePractice& practice) : m_practice(practice) { }

    Result<std::optional<app::RecordChange>> newest(
        const app::Authorized<app::Action::ReadRecord>&) override
    {
        return m_practice.newestChange;
    }

private:
    FakePractice& m_practice;
};

}
