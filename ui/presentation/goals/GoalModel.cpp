// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/goals/GoalModel.h"

#include "domain/common/Text.h"

#include <utility>

namespace rooftree::presentation {
namespace {

    std::optional<domain::Importance> importanceOf(const GoalDraft& draft)
    {
        if (!draft.importance)
            return std::nullopt;
        const auto made = domain::Importance::fromInt(*draft.importance);
        return made ? std::optional(*made) : std::nullopt;
    }

    bool isOfSentence(QString GoalDraft::*field)
    {
        return field == &GoalDraft::what || field == &GoalDraft::howMuch
            || field == &GoalDraft::when || field == &GoalDraft::where;
    }

}

GoalModel::GoalModel(
    const domain::PlanRules& rules, QDate today, std::optional<domain::StaffId> me, QObject* parent)
    : QObject(parent)
    , m_rules(rules)
    , m_today(today)
    , m_me(me)
    , m_draft(GoalDraft::fresh())
{
}

void GoalModel::restore(const GoalDraft& draft)
{
    m_draft = draft;
    m_isStartChosen = draft.start.has_value();
    m_isReviewChosen = draft.review.has_value();
    m_isDueChosen = draft.due.has_value();
    Q_EMIT replaced();
}

void GoalModel::review(const domain::Goal& goal, const domain::ActionPlanContent* lastStep)
{
    auto draft = GoalDraft::reviewOf(goal);
    // What was planned is offered for change; how sure the person is must be asked again.
    if (lastStep) {
        draft.what = lastStep->what;
        draft.howMuch = lastStep->howMuch;
        draft.when = lastStep->when;
        draft.timesPerWeek = lastStep->timesPerWeek;
        draft.where = lastStep->where;
        draft.barrier = lastStep->barrier;
        draft.response = lastStep->response;
    }
    // Who does what belongs to the visit, whatever goal is in the form.
    draft.actions = m_draft.actions;
    draft.nextAction = m_draft.nextAction;
    const auto before = std::exchange(m_draft, draft);
    m_isStartChosen = m_isReviewChosen = m_isDueChosen = false;
    refreshUsual();
    Q_EMIT replaced();
    offerUndo(before, tr("Another goal is in the form."));
}

void GoalModel::startNew()
{
    auto draft = GoalDraft::fresh();
    draft.actions = m_draft.actions;
    draft.nextAction = m_draft.nextAction;
    const auto before = std::exchange(m_draft, draft);
    m_isStartChosen = m_isReviewChosen = m_isDueChosen = false;
    Q_EMIT replaced();
    offerUndo(before, tr("The form is empty for a new goal."));
}

void GoalModel::offerUndo(const GoalDraft& before, const QString& sentence)
{
    if (!before.isEmpty())
        Q_EMIT undoable(sentence, [this, before] { restore(before); });
}

void GoalModel::rebase(domain::RowVersion newest)
{
    m_draft.baseVersion = newest;
    Q_EMIT changed();
}

void GoalModel::setText(QString GoalDraft::*field, const QString& words)
{
    if (m_draft.*field == words)
        return;
    m_draft.*field = words;
    if (field == &GoalDraft::words)
        m_draft.isProposed = false;
    else if (isOfSentence(field))
        propose();
    refreshUsual();
    Q_EMIT changed();
}

void GoalModel::setCategory(const QString& code)
{
    m_draft.category = code;
    Q_EMIT changed();
}

void GoalModel::setSetBy(std::optional<domain::SetBy> who)
{
    m_draft.setBy = who;
    Q_EMIT changed();
}

void GoalModel::setAgendaItem(std::optional<domain::AgendaItemId> item)
{
    m_draft.agendaItem = item;
    Q_EMIT changed();
}

void GoalModel::setImportance(std::optional<int> value)
{
    m_draft.importance = value;
    Q_EMIT changed();
}

void GoalModel::setTimesPerWeek(std::optional<int> times)
{
    m_draft.timesPerWeek = times;
    propose();
    refreshUsual();
    Q_EMIT changed();
}

void GoalModel::setStart(std::optional<QDate> date)
{
    m_draft.start = date;
    m_isStartChosen = true;
    Q_EMIT changed();
}

void GoalModel::setReview(std::optional<QDate> date)
{
    m_draft.review = date;
    m_isReviewChosen = true;
    Q_EMIT changed();
}

void GoalModel::setConfidence(std::optional<int> value)
{
    m_draft.confidenceFirst = value;
    // Without a low first rating there was nothing to make smaller.
    if (!value || *value >= m_rules.confidenceCut)
        m_draft.confidenceAgain.reset();
    refreshUsual();
    Q_EMIT changed();
}

void GoalModel::setConfidenceAgain(std::optional<int> value)
{
    m_draft.confidenceAgain = value;
    refreshUsual();
    Q_EMIT changed();
}

void GoalModel::setMethod(std::optional<domain::FollowUpMethod> method)
{
    m_draft.method = method;
    if (method && !m_draft.owner && !m_draft.team)
        m_draft.owner = m_me;
    if (!method) {
        m_draft.owner.reset();
        m_draft.team.reset();
    }
    refreshUsual();
    Q_EMIT changed();
}

void GoalModel::setDue(std::optional<QDate> date)
{
    m_draft.due = date;
    m_isDueChosen = date.has_value();
    refreshUsual();
    Q_EMIT changed();
}

void GoalModel::promiseByMe()
{
    m_draft.owner = m_me;
    m_draft.team.reset();
    Q_EMIT changed();
}

void GoalModel::promiseBy(domain::StaffId staff)
{
    m_draft.owner = staff;
    m_draft.team.reset();
    Q_EMIT changed();
}

void GoalModel::promiseByTeam(domain::TeamId team)
{
    m_draft.team = team;
    m_draft.owner.reset();
    Q_EMIT changed();
}

void GoalModel::refreshUsual()
{
    const bool hasStep = m_draft.hasStep();
    const auto usualDay = m_today.addDays(suggestedDays());
    if (!m_isDueChosen)
        m_draft.due = m_draft.method ? std::optional(usualDay) : std::nullopt;
    if (!m_isStartChosen)
        m_draft.start = hasStep ? std::optional(m_today) : std::nullopt;
    if (!m_isReviewChosen) {
        const auto review = m_draft.due.value_or(usualDay);
        m_draft.review = hasStep ? std::optional(review) : std::nullopt;
    }
}

bool GoalModel::asksToMakeItSmaller() const
{
    return m_draft.confidenceFirst && *m_draft.confidenceFirst < m_rules.confidenceCut;
}

domain::Readiness GoalModel::readiness() const
{
    return domain::readiness(importanceOf(m_draft), m_draft.stepContent().confidenceFinal, m_rules);
}

domain::SmartTicks GoalModel::ticks() const
{
    return domain::smartTicks(
        m_draft.stepContent(), importanceOf(m_draft), m_draft.why.trimmed(), m_rules);
}

QString GoalModel::sentence() const { return domain::asSentence(m_draft.stepContent()); }

void GoalModel::propose()
{
    const auto said = sentence();
    const bool isMine = m_draft.isProposed || m_draft.words.trimmed().isEmpty();
    if (!isMine || domain::codePoints(said) > domain::kGoalTextLimit)
        return;
    m_draft.words = said;
    m_draft.isProposed = !said.isEmpty();
}

bool GoalModel::offersSentence() const
{
    const auto said = sentence();
    return !said.isEmpty() && said != m_draft.words
        && domain::codePoints(said) <= domain::kGoalTextLimit;
}

void GoalModel::useSentence()
{
    if (!offersSentence())
        return;
    const auto before = m_draft.words;
    m_draft.words = sentence();
    m_draft.isProposed = true;
    Q_EMIT changed();
    if (before.trimmed().isEmpty())
        return;
    Q_EMIT undoable(tr("The plan's sentence is the goal now."),
        [this, before] { setText(&GoalDraft::words, before); });
}

int GoalModel::suggestedDays() const
{
    return domain::suggestedFollowUpDays(m_draft.stepContent().confidenceFinal, 0, false, m_rules);
}

}
