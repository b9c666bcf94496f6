// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/common/Rules.h"
#include "audit/AuditService.h"
#include "domain/agenda/Agenda.h"
#include "domain/consultation/Consultation.h"
#include "storage/agenda/SqlAgendaRepository.h"
#include "storage/audit/SqlIndicatorSource.h"
#include "storage/conditions/SqlConditionRepository.h"
#include "storage/consultation/SqlConsultationRepository.h"
#include "storage/followup/SqlFollowUpRepository.h"
#include "support/TestDatabase.h"

namespace rooftree::test {

/// A small practice to be counted by hand: people are called after what happens to them, and the
/// outcomes are read back as "name: reason".
class AuditPractice final {
public:
    explicit AuditPractice(storage::Engine engine);

    /// Born in 1950, on the COPD register unless told otherwise.
    domain::PatientId person(const QString& name, bool isOnRegister = true);
    /// Sets columns of the patient: "is_test = 1".
    void set(domain::PatientId patient, const QString& columns);
    domain::StaffId clinician(const QString& name, const QString& team = {});

    /// One item said at this moment; its uid. No item for an empty topic.
    QUuid agenda(domain::PatientId patient, domain::Instant at, const QString& topic,
        domain::AgendaSource source = domain::AgendaSource::PatientKiosk,
        std::optional<int> rank = {});

    /// A planned review of ten minutes from 10:00, by Dr Patel unless told otherwise.
    [[nodiscard]] domain::ConsultationRecord review(domain::PatientId patient, QDate day) const;
    void save(const domain::ConsultationRecord& record);
    void save(const domain::ConsultationRecord& record, domain::StaffId by);
    /// A goal with a full plan that starts on this day, and a follow-up promised after two weeks.
    [[nodiscard]] static domain::AgreedGoal goal(QDate day);
    /// A try to reach the patient about this goal.
    void attempt(const domain::AgreedGoal& goal, QDate day,
        domain::AttemptOutcome outcome = domain::AttemptOutcome::Spoke);
    /// Somebody spoke with the patient, who said how it went.
    void spoke(const domain::AgreedGoal& goal, QDate day, domain::Attainment attainment,
        const QString& gotInTheWay, std::optional<domain::NextStep> next);

    /// From 1 January to 31 March 2026.
    [[nodiscard]] audit::AuditReport report(QDate asAt = QDate(2026, 4, 30));
    /// "day 0: contact-too-early", one a subject, sorted; "met" for those in the numerator.
    [[nodiscard]] QStringList outcomes(const QString& indicator, QDate asAt = QDate(2026, 4, 30));
    [[nodiscard]] std::vector<audit::Case> cases(
        const audit::AuditReport& report, const QString& indicator, const audit::Cell& cell);

    TestDatabase database;

private:
    void add(const domain::AgreedGoal& goal, domain::FollowUpAttempt attempt);

    domain::StaffId m_clinician { 0 };
    int m_people = 0;
    app::Rules m_rules;
    audit::IndicatorLibrary m_library;
    storage::SqlIndicatorSource m_source;
    storage::SqlConditionRepository m_conditions;
    storage::SqlConsultationRepository m_consultations;
    storage::SqlAgendaRepository m_agendas;
    storage::SqlFollowUpRepository m_followUps;
    audit::AuditService m_service;
};

}
