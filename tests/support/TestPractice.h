// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consultation/Consultation.h"
#include "storage/agenda/SqlAgendaRepository.h"
#include "storage/audit/SqlIndicatorSource.h"
#include "storage/conditions/SqlConditionRepository.h"
#include "storage/consultation/SqlConsultationRepository.h"
#include "storage/consultation/SqlDraftRepository.h"
#include "storage/documents/SqlIssuedPlanRepository.h"
#include "storage/followup/SqlFollowUpRepository.h"
#include "storage/goals/SqlGoalRepository.h"
#include "storage/instruments/SqlQuestionnaireRepository.h"
#include "storage/people/SqlImportStore.h"
#include "storage/people/SqlPatientDirectory.h"
#include "storage/people/SqlPatientRepository.h"
#include "storage/people/SqlStaffRepository.h"
#include "storage/schedule/SqlScheduleRepository.h"
#include "support/TestDatabase.h"

namespace rooftree::test {

/// A practice with every repository, a nurse in a team and a patient: what most storage tests start
/// from.
class TestPractice final {
public:
    explicit TestPractice(storage::Engine engine);

    TestDatabase database;
    storage::SqlStaffRepository staff;
    storage::SqlPatientRepository patients;
    storage::SqlPatientDirectory directory;
    storage::SqlImportStore imports;
    storage::SqlScheduleRepository schedule;
    storage::SqlAgendaRepository agendas;
    storage::SqlConsultationRepository consultations;
    storage::SqlDraftRepository drafts;
    storage::SqlGoalRepository goals;
    storage::SqlFollowUpRepository followUps;
    storage::SqlConditionRepository conditions;
    storage::SqlIssuedPlanRepository issuedPlans;
    storage::SqlQuestionnaireRepository questionnaires;
    storage::SqlIndicatorSource indicators;

    domain::TeamId team { 0 };
    domain::StaffId nurse { 0 };
    /// Margaret Ahmed; she has an NHS number, as nearly everybody on a list has.
    domain::PatientId patient { 0 };
    const domain::NhsNumber nhsNumber;

    /// Runs a write of a repository in a transaction of its own and answers its answer.
    template <class Work> auto write(Work&& work) -> decltype(work(domain::EventId(0)))
    {
        using Answer = decltype(work(domain::EventId(0)));
        std::optional<Answer> answer;
        const auto outcome = database.tryWrite([&](domain::EventId event) -> domain::Result<void> {
            answer.emplace(work(event));
            return *answer ? domain::Result<void>() : domain::failure(*answer);
        });
        return outcome ? *answer : Answer(domain::failure(outcome));
    }

    [[nodiscard]] domain::Instant now() const { return database.clock.now(); }

    domain::StaffId addStaff(const QString& name, std::optional<domain::TeamId> team = {});
    domain::PatientId addPatient(const QString& family, const QString& given = QString());
    /// Puts down that `patient` died, on this day or nobody knows when.
    void died(std::optional<QDate> on);
    domain::AppointmentId addAppointment(domain::PatientId patient, QTime time = QTime(9, 30));

    /// A planned review of `patient`, now.
    [[nodiscard]] domain::ConsultationRecord record() const;
    /// A goal with a step and a promise to phone in ten days.
    [[nodiscard]] domain::AgreedGoal agreedGoal(const QString& words) const;
};

[[nodiscard]] domain::PatientDetails named(const QString& family, const QString& given = {});

}
