// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/goals/GoalDraft.h"

#include "domain/common/Text.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Result;

    struct Line {
        const QString& typed;
        QString field;
        QString& kept;
    };

    Result<void> clean(std::initializer_list<Line> lines)
    {
        for (const auto& line : lines) {
            auto words = domain::cleanLine(line.typed, domain::kLineLimit, line.field);
            if (!words)
                return domain::failure(words);
            line.kept = *std::move(words);
        }
        return {};
    }

    template <class Rating> std::optional<Rating> rating(std::optional<int> value)
    {
        if (!value)
            return std::nullopt;
        const auto made = Rating::fromInt(*value);
        return made ? std::optional(*made) : std::nullopt;
    }

    /// As much of the patient's sentence as a goal holds; the whole of it is kept beside.
    QString inAGoal(const QString& own)
    {
        auto words = own;
        while (domain::codePoints(words) > domain::kGoalTextLimit)
            words.chop(words.back().isLowSurrogate() ? 2 : 1);
        return words;
    }

    bool isBlank(const QString& text) { return text.trimmed().isEmpty(); }

}

GoalDraft GoalDraft::fresh()
{
    GoalDraft draft;
    draft.uid = QUuid::createUuid();
    draft.stepUid = QUuid::createUuid();
    draft.followUpUid = QUuid::createUuid();
    draft.nextAction.uid = QUuid::createUuid();
    return draft;
}

GoalDraft GoalDraft::reviewOf(const domain::Goal& goal)
{
    auto draft = fresh();
    draft.uid = goal.uid;
    draft.baseVersion = goal.version;
    draft.agendaItem = goal.content.agendaItem;
    draft.words = goal.content.words.toString();
    draft.ownWords = goal.content.ownWords;
    draft.why = goal.content.why;
    draft.category = goal.content.category;
    draft.setBy = goal.content.setBy;
    if (goal.content.importance)
        draft.importance = goal.content.importance->value();
    return draft;
}

bool GoalDraft::hasStep() const
{
    return !isBlank(what) || !isBlank(howMuch) || !isBlank(when) || timesPerWeek || !isBlank(where)
        || confidenceFirst || !isBlank(madeEasier) || !isBlank(barrier) || !isBlank(response);
}

bool GoalDraft::hasPromise() const { return method && due; }

bool GoalDraft::isEmpty() const
{
    return isBlank(ownWords) && isBlank(words) && isBlank(why) && !importance && !hasStep()
        && !method && isBlank(noFollowUpReason) && actions.empty()
        && isBlank(nextAction.content.words);
}

std::optional<int> GoalDraft::confidence() const
{
    return confidenceAgain ? confidenceAgain : confidenceFirst;
}

domain::ActionPlanContent GoalDraft::stepContent() const
{
    domain::ActionPlanContent step;
    step.what = what.trimmed();
    step.howMuch = howMuch.trimmed();
    step.when = when.trimmed();
    step.timesPerWeek = timesPerWeek;
    step.where = where.trimmed();
    step.startDate = start;
    step.reviewDate = review;
    step.confidenceFirst = rating<domain::Confidence>(confidenceFirst);
    step.confidenceFinal = rating<domain::Confidence>(confidence());
    step.madeEasier = madeEasier.trimmed();
    step.barrier = barrier.trimmed();
    step.response = response.trimmed();
    return step;
}

Result<std::optional<domain::AgreedGoal>> GoalDraft::toAgreed() const
{
    auto step = stepContent();
    QString reason;
    QString because;
    if (auto kept = clean({ { what, u"what"_s, step.what }, { howMuch, u"howMuch"_s, step.howMuch },
            { when, u"when"_s, step.when }, { where, u"where"_s, step.where },
            { madeEasier, u"madeEasier"_s, step.madeEasier },
            { barrier, u"barrier"_s, step.barrier }, { response, u"response"_s, step.response },
            { why, u"why"_s, because }, { noFollowUpReason, u"noFollowUpReason"_s, reason } });
        !kept)
        return domain::failure(kept);

    auto own = domain::cleanLine(ownWords, domain::kKioskTextLimit, u"ownWords"_s);
    if (!own)
        return domain::failure(own);

    QString sentence = words;
    for (const auto& stand : { inAGoal(*own), step.what, because, step.response, step.barrier }) {
        if (isBlank(sentence))
            sentence = stand;
    }
    if (isBlank(sentence))
        return std::optional<domain::AgreedGoal>();
    const auto text = domain::GoalText::parse(sentence);
    if (!text)
        return domain::failure(text);

    domain::AgreedGoal goal { uid, baseVersion,
        { *text, because, category, rating<domain::Importance>(importance),
            setBy.value_or(domain::SetBy::Clinician), agendaItem, {}, *std::move(own) },
        {}, {}, followUpUid, {} };
    if (hasStep())
        goal.step = domain::PlannedStep { stepUid, step };
    if (hasPromise())
        goal.followUp = domain::FollowUpPromise { *method, *due, owner, team };
    else
        goal.noFollowUpReason = reason;
    return std::optional(goal);
}

std::vector<domain::PlanActionContent> GoalDraft::promised() const
{
    std::vector<domain::PlanActionContent> all;
    for (const auto& action : actions)
        all.push_back(action.content);
    if (!isBlank(nextAction.content.words))
        all.push_back(nextAction.content);
    return all;
}

Result<std::vector<domain::NewPlanAction>> GoalDraft::toActions() const
{
    auto all = actions;
    if (!isBlank(nextAction.content.words))
        all.push_back(nextAction);
    for (auto& action : all) {
        auto said = domain::cleanLine(action.content.words, domain::kLineLimit, u"actionWords"_s);
        if (!said)
            return domain::failure(said);
        action.content.words = *std::move(said);
    }
    return all;
}

}
