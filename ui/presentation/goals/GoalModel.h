// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/goals/GoalDraft.h"

#include <QObject>

#include <functional>

namespace rooftree::presentation {

/// The goal sentence, its step, the two rulers and the promise to get in touch, while they are
/// being agreed. Nothing here refuses an answer; it only says what is still open.
class GoalModel final : public QObject {
    Q_OBJECT

public:
    /// `me` is whose promise a follow-up is unless another is named; `today` is the day of the
    /// consultation.
    GoalModel(const domain::PlanRules& rules, QDate today, std::optional<domain::StaffId> me,
        QObject* parent = nullptr);

    [[nodiscard]] const GoalDraft& draft() const { return m_draft; }

    /// Puts a kept draft into the form.
    void restore(const GoalDraft& draft);
    /// Puts a goal that the patient has already into the form, with what was planned last.
    void review(const domain::Goal& goal, const domain::ActionPlanContent* lastStep);
    /// An empty form for a new goal.
    void startNew();
    /// The goal was changed by somebody else meanwhile: the typed words become the version after
    /// theirs.
    void rebase(domain::RowVersion newest);

    void setText(QString GoalDraft::*field, const QString& words);
    void setCategory(const QString& code);
    void setSetBy(std::optional<domain::SetBy> who);
    void setAgendaItem(std::optional<domain::AgendaItemId> item);
    void setImportance(std::optional<int> value);
    void setTimesPerWeek(std::optional<int> times);
    void setStart(std::optional<QDate> date);
    void setReview(std::optional<QDate> date);
    /// The first rating. Changing it is a correction.
    void setConfidence(std::optional<int> value);
    /// The rating after the step was made smaller; the first one stays.
    void setConfidenceAgain(std::optional<int> value);

    /// Chooses how; when and who follow with what is usual until they are chosen too.
    void setMethod(std::optional<domain::FollowUpMethod> method);
    void setDue(std::optional<QDate> date);
    void promiseByMe();
    void promiseBy(domain::StaffId staff);
    void promiseByTeam(domain::TeamId team);

    /// The line of who does what that is being typed: the patient's unless somebody else is chosen.
    void setActionWords(const QString& words);
    void setActionOwner(const domain::ActionOwner& owner);
    void setActionDue(std::optional<QDate> date);
    void setActionAtNextVisit(bool isAtNextVisit);
    /// Puts the line below the others and begins an empty one; nothing without words.
    void addAction();
    void removeAction(const QUuid& uid); ///< can be taken back

    /// The step is not believed in: show "What would make it a 7 or 8?".
    [[nodiscard]] bool asksToMakeItSmaller() const;
    [[nodiscard]] domain::Readiness readiness() const;
    [[nodiscard]] domain::SmartTicks ticks() const;
    [[nodiscard]] QString sentence() const;
    /// The plan's sentence would be other words than the goal's: it is offered, and put there by
    /// itself only while nothing else is.
    [[nodiscard]] bool offersSentence() const;
    void useSentence();
    [[nodiscard]] int suggestedDays() const;

    [[nodiscard]] const domain::PlanRules& rules() const { return m_rules; }

    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] bool isReview() const { return m_draft.baseVersion.has_value(); }

Q_SIGNALS:
    /// An answer changed.
    void changed();
    /// Another goal is in the form: every editor reads it anew.
    void replaced();
    /// Words were replaced by others; it can be taken back.
    void undoable(const QString& sentence, const std::function<void()>& takeBack);

private:
    void offerUndo(const GoalDraft& before, const QString& sentence);
    void propose();
    void refreshUsual();

    const domain::PlanRules& m_rules;
    QDate m_today;
    std::optional<domain::StaffId> m_me;
    GoalDraft m_draft;
    bool m_isStartChosen = false;
    bool m_isReviewChosen = false;
    bool m_isDueChosen = false;
};

}
