// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consultation/Consultation.h"

namespace rooftree::storage {

class Database;

/// Writes the parts of one consultation in the order that their references need. Lives for one
/// write, inside its transaction; throws like the Database it writes to.
class ConsultationWriter final {
public:
    ConsultationWriter(Database& database, const domain::ConsultationRecord& record,
        domain::StaffId clinician, domain::EventId event);

    /// NotFound for an item, a goal or an amended consultation that does not exist or is somebody
    /// else's; Conflict
    /// ("goal.changed") when a reviewed goal has moved on.
    [[nodiscard]] domain::Result<domain::ConsultationId> write();

private:
    [[nodiscard]] domain::Result<void> addConsultation();
    void addItem(const domain::NewAgendaItem& item);
    [[nodiscard]] domain::Result<void> addDecision(const domain::BoardDecision& decision);
    void addAction(const domain::NewPlanAction& action);
    [[nodiscard]] domain::Result<void> addReferral(const domain::NewReferralNote& note);
    [[nodiscard]] domain::Result<void> addGoal(const domain::AgreedGoal& goal);
    [[nodiscard]] domain::Result<domain::GoalId> goalFor(
        const domain::AgreedGoal& goal, domain::RowVersion& version);
    void addGoalVersion(
        domain::GoalId goal, domain::RowVersion version, const domain::AgreedGoal& agreed);
    [[nodiscard]] std::optional<domain::ActionPlanId> addPlan(
        domain::GoalId goal, const domain::AgreedGoal& agreed);
    void addFollowUp(domain::GoalId goal, std::optional<domain::ActionPlanId> plan,
        const domain::AgreedGoal& agreed);

    Database& m_database;
    const domain::ConsultationRecord& m_record;
    domain::StaffId m_clinician;
    domain::EventId m_event;
    domain::ConsultationId m_id { 0 };
    QDate m_day;
    std::optional<domain::GoalId> m_goal; ///< what was promised is for
};

}
