// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consultation/Consultation.h"

#include <QJsonObject>

#include <optional>

namespace rooftree::presentation {

/// One goal with its step and promise as it stands in the form: words as typed, answers that were
/// not given absent.
struct GoalDraft {
    QUuid uid;
    QUuid stepUid;
    QUuid followUpUid;
    std::optional<domain::RowVersion> baseVersion; ///< set when a known goal is reviewed
    std::optional<domain::AgendaItemId> agendaItem;

    QString ownWords; ///< a sentence of the patient's, verbatim, beside the goal
    QString words;
    bool isProposed = false; ///< `words` are the plan's sentence, and nobody typed over them
    QString why;
    QString category;
    std::optional<domain::SetBy> setBy;
    std::optional<int> importance;

    QString what;
    QString howMuch;
    QString when;
    std::optional<int> timesPerWeek;
    QString where;
    std::optional<QDate> start;
    std::optional<QDate> review;
    std::optional<int> confidenceFirst;
    std::optional<int> confidenceAgain; ///< after the step was made smaller
    QString madeEasier;
    QString barrier;
    QString response;

    std::optional<domain::FollowUpMethod> method;
    std::optional<QDate> due;
    std::optional<domain::StaffId> owner;
    std::optional<domain::TeamId> team;
    QString noFollowUpReason;

    std::vector<domain::NewPlanAction> actions; ///< who does what, as listed
    domain::NewPlanAction nextAction; ///< the line that is being typed; it counts as well

    [[nodiscard]] static GoalDraft fresh();
    /// What was agreed, to be looked at again; nothing of its step or promise.
    [[nodiscard]] static GoalDraft reviewOf(const domain::Goal& goal);

    [[nodiscard]] bool hasStep() const; ///< something of the step was typed
    [[nodiscard]] bool hasPromise() const; ///< how and when are known
    /// Nothing was said about a goal.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::optional<int> confidence() const; ///< the last one given

    /// The step as the domain has it; start and review with what the form shows.
    [[nodiscard]] domain::ActionPlanContent stepContent() const;

    /// What is saved, or which field cannot be. A step without a goal sentence stands for the goal
    /// itself, because saving always works and words are never made up. Nothing when no words were
    /// typed.
    [[nodiscard]] domain::Result<std::optional<domain::AgreedGoal>> toAgreed() const;

    /// What each promised, cleaned; or which field cannot be saved.
    [[nodiscard]] domain::Result<std::vector<domain::NewPlanAction>> toActions() const;
    /// The same as it stands, for the papers.
    [[nodiscard]] std::vector<domain::PlanActionContent> promised() const;

    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] static GoalDraft restored(const QJsonObject& kept);

    friend bool operator==(const GoalDraft&, const GoalDraft&) = default;
};

}
