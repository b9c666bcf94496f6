// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"
#include "application/flare/FlarePlanRepository.h"
#include "application/training/Learning.h"
#include "domain/consultation/TextShortcut.h"
#include "domain/opioids/OpioidSwitch.h"
#include "presentation/common/Desk.h"

#include <QSet>

#include <deque>
#include <functional>

namespace rooftree::testing {

struct FakeKiosks;

/// A practice in memory for tests of screens and their models: one patient with an appointment, a
/// nurse and a receptionist, real use cases over ports that can be told to fail. Storage has its
/// own tests on real engines.
class FakePractice final {
public:
    FakePractice();
    ~FakePractice();
    FakePractice(const FakePractice&) = delete;
    FakePractice& operator=(const FakePractice&) = delete;

    static constexpr domain::PatientId kPatient { 7 };
    static constexpr domain::PatientId kOther { 8 };
    static constexpr domain::StaffId kNurse { 3 };
    static constexpr domain::StaffId kDoctor { 4 };
    static constexpr domain::AppointmentId kAppointment { 11 };

    static QString password() { return QStringLiteral("correct horse battery staple"); }

    [[nodiscard]] presentation::Desk& desk() { return *m_desk; }

    [[nodiscard]] presentation::Session& session() { return m_session; }

    [[nodiscard]] const app::Services& services() { return *m_services; }

    /// The stations of the waiting room and what is between them and the desks.
    [[nodiscard]] FakeKiosks& kiosks();

    /// Waits for the worker and delivers every answer.
    void settle();

    /// The next writes fail with these, one each, and change nothing.
    std::deque<domain::Error> failures;

    /// The disk is full for drafts.
    std::optional<domain::Error> draftFailure;

    /// Called by whoever reads for a record or writes, before anything is done: a test may hold
    /// them up.
    std::function<void()> atTheDoor = [] {};

    /// The trail cannot be written.
    std::optional<domain::Error> noteFailure;

    domain::KioskSessionId offerKiosk();
    /// Moves the clock of the practice on.
    void pass(qint64 milliseconds);
    [[nodiscard]] QDate today() const;

    // What was kept.
    std::vector<domain::Agenda> agendas;
    std::vector<app::KioskSession> sessions;
    std::vector<domain::ConsultationRecord> consultations;
    std::vector<domain::ReferralNote> referrals;
    std::vector<domain::PlanAction> actions; ///< the open ones
    std::vector<domain::TextShortcut> shortcuts; ///< of whoever is signed in
    std::vector<domain::OpioidDecision> opioidDecisions;
    std::vector<domain::Goal> goals;
    std::vector<domain::ActionPlan> plans;
    std::vector<domain::FollowUp> followUps;
    std::vector<domain::PastItem> past;
    std::vector<domain::Condition> conditions;
    std::vector<app::Draft> drafts;
    std::vector<app::IssuedPlan> issued;
    app::LearningRecord learnt; ///< by whoever is signed in
    std::vector<domain::FlarePlan> flarePlans; ///< every version, the newest last
    std::vector<app::IssuedFlarePlan> issuedFlarePlans;
    std::vector<domain::QuestionnaireRequest> asked;
    std::vector<domain::PrintedQuestionnaire> printed; ///< on the sheets of whatever visit
    std::vector<domain::QuestionnaireResponse> responses;
    std::vector<domain::AgendaId> read;
    std::vector<domain::Action> noted; ///< acts that only the trail knows of
    std::vector<domain::Patient> patients;
    std::vector<domain::AccessClaim> claims;
    std::optional<domain::AccessReview> review;
    std::optional<app::Restriction> restriction; ///< of kPatient
    domain::Standing standing = domain::Standing::Linked; ///< of everybody to everybody
    std::vector<domain::Staff> staff;
    std::vector<domain::Team> teams;
    std::vector<domain::Appointment> appointments;
    int draftWrites = 0;
    QSet<QUuid> savedRecords; ///< that acquire no draft any more
    std::optional<app::RecordChange> newestChange;

    /// An item that the patient brought, for tests that start with an agenda.
    domain::Agenda& addAgenda(const QString& whatMatters, const QStringList& words);
    domain::Goal& addGoal(const QString& words);

    qint64 nextId = 100;

private:
    struct Ports;

    std::unique_ptr<Ports> m_ports;
    std::unique_ptr<app::Services> m_services;
    presentation::ChangeFeed m_changes;
    presentation::Session m_session;
    QThreadPool m_worker;
    std::unique_ptr<presentation::Desk> m_desk;
};

}
