// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/people/Patient.h"
#include "domain/recall/CareCycle.h"

#include <vector>

namespace rooftree::app {

using domain::EventId;
using domain::PatientId;
using domain::Result;

/// How many lines were written about somebody, those that take one back included: what a save has
/// to have seen.
[[nodiscard]] int linesOf(const std::vector<domain::RecallStep>& steps);

/// Somebody who may have to be asked, with what the record says of them.
struct RecallPerson {
    PatientId patient { 0 };
    domain::PersonName name;
    std::optional<domain::BirthDate> born;
    QString phone; ///< mobile first
    QString language; ///< BCP 47
    bool isTest = false;
    domain::CycleFacts facts;
    std::optional<QDate> nextVisit; ///< the first booked day from today on
    std::optional<QDate> supportOffered; ///< newest day: invited, reviewed, referred to a course
};

class RecallRepository {
public:
    RecallRepository() = default;
    RecallRepository(const RecallRepository&) = delete;
    RecallRepository& operator=(const RecallRepository&) = delete;
    virtual ~RecallRepository() = default;

    /// Living people of the practice who have any condition, by family name. The dead and the
    /// departed are left out. `today` is where their next visit begins to be looked for.
    [[nodiscard]] virtual Result<std::vector<RecallPerson>> people(QDate today) = 0;
    [[nodiscard]] virtual Result<std::vector<domain::AccessNeed>> needs(PatientId patient) = 0;
    /// Of everybody, or of one person, in the order in which they were written.
    [[nodiscard]] virtual Result<std::vector<domain::RecallStep>> steps(
        std::optional<PatientId> patient)
        = 0;
    [[nodiscard]] virtual Result<std::vector<domain::RecallException>> exceptions(
        std::optional<PatientId> patient)
        = 0;
    [[nodiscard]] virtual Result<void> addStep(
        const domain::RecallStep& step, domain::StaffId by, EventId event)
        = 0;
    /// A line that says that `step` is taken back. NotFound: recall.not-found; Conflict:
    /// recall.changed when it was taken back before.
    [[nodiscard]] virtual Result<void> takeBack(
        const domain::RecallStep& step, const QUuid& uid, domain::StaffId by, EventId event)
        = 0;
    [[nodiscard]] virtual Result<void> addException(
        const domain::RecallException& exception, domain::StaffId by, EventId event)
        = 0;
    /// Conflict (recall.changed) when it has ended.
    [[nodiscard]] virtual Result<void> endException(
        domain::RecallExceptionId id, QDate on, EventId event)
        = 0;
};

}
