// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/OpenRecord.h"
#include "application/consultation/PastVisit.h"
#include "presentation/goals/GoalDraft.h"

namespace rooftree::presentation {

/// A finished visit of which the form is the next version. The old one stays as it is: what is
/// written anew is only what differs from it, and what the board says.
struct VisitAmendment {
    QUuid visit;
    domain::Instant visitAt;
    QString reason;
    std::vector<domain::AgendaItem> items; ///< that were on its board
    std::vector<domain::NewReferralNote> notes; ///< that others have already
    GoalDraft goalBefore; ///< as the form had it at first

    /// "Visit of 3 August 2026, amended on 5 August 2026 by Dr Patel: ..."
    [[nodiscard]] QString sentence(QDate on, const QString& by) const;
    /// Nothing of goal, step and promise differs; what others promised may.
    [[nodiscard]] bool keepsGoal(const GoalDraft& now) const;
    /// The notes that nobody has yet.
    [[nodiscard]] std::vector<domain::NewReferralNote> newNotes(
        std::vector<domain::NewReferralNote> now) const;

    /// For drafts. Nothing when it names no visit.
    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] static std::optional<VisitAmendment> restored(const QJsonObject& kept);
};

[[nodiscard]] VisitAmendment amendmentOf(
    const app::PastVisit& past, const app::RecordView& record, QDate today);

/// What AgendaBoard::restore() takes: the order and the outcomes of the visit.
[[nodiscard]] QJsonObject boardOf(const app::PastVisit& past);

/// "Amended on 5 August 2026 by Dr Patel: the dose was wrong."
[[nodiscard]] QString amendedText(QDate on, const QString& by, const QString& reason);

}
