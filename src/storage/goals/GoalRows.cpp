// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/goals/GoalRows.h"

namespace rooftree::storage {

domain::Goal readGoal(Row row)
{
    const auto id = row.id<domain::GoalId>();
    const auto uid = row.uid();
    const auto patient = row.id<domain::PatientId>();
    domain::GoalContent content { Row::sure(domain::GoalText::parse(row.text())) };
    content.why = row.text();
    content.category = row.text();
    content.importance = row.maybeRating<domain::Importance>();
    content.setBy = row.word(domain::setByFromWord);
    content.agendaItem = row.maybeId<domain::AgendaItemId>();
    content.targetDate = row.maybeDay();
    const auto lifecycle = row.word(domain::goalLifecycleFromWord);
    const auto achievement = row.word(domain::goalAchievementFromWord);
    const auto since = row.instant();
    const auto version = row.version();
    content.ownWords = row.textOrEmpty();
    return { id, uid, patient, std::move(content), lifecycle, achievement, since, version };
}

domain::ActionPlanContent readPlanContent(Row& row)
{
    domain::ActionPlanContent content;
    content.what = row.textOrEmpty();
    content.howMuch = row.textOrEmpty();
    content.when = row.textOrEmpty();
    content.timesPerWeek = row.maybeNumber();
    content.where = row.textOrEmpty();
    content.startDate = row.maybeDay();
    content.reviewDate = row.maybeDay();
    content.confidenceFirst = row.maybeRating<domain::Confidence>();
    content.confidenceFinal = row.maybeRating<domain::Confidence>();
    content.madeEasier = row.textOrEmpty();
    content.barrier = row.textOrEmpty();
    content.response = row.textOrEmpty();
    return content;
}

}
