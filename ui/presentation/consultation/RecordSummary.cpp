// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/RecordSummary.h"

#include "domain/goals/GasScore.h"
#include "presentation/common/Dates.h"
#include "presentation/consultation/CareLabels.h"
#include "presentation/consultation/VisitAmendment.h"
#include "presentation/followup/CallWords.h"
#include "presentation/goals/PlanActionWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("record", words); }

    QString confidenceOf(const domain::ActionPlanContent& step)
    {
        if (!step.confidenceFirst)
            return {};
        if (!step.confidenceFinal || step.confidenceFinal == step.confidenceFirst)
            return step.confidenceFirst->toString();
        return tr("%1, then %2")
            .arg(step.confidenceFirst->toString(), step.confidenceFinal->toString());
    }

    /// Each plan towards the goal with what the patient said in the end; plans come newest first.
    std::optional<Trend> confidenceTrend(const app::RecordView& record, domain::GoalId goal)
    {
        Trend trend;
        trend.title = tr("Confidence");
        for (const auto& plan : record.plans) {
            const auto& step = plan.content;
            const auto said = step.confidenceFinal ? step.confidenceFinal : step.confidenceFirst;
            if (plan.goal == goal && said)
                trend.points.insert(trend.points.begin(),
                    { domain::civilDate(plan.madeAt), double(said->value()) });
        }
        if (trend.points.size() < 2)
            return std::nullopt;
        const auto& first = trend.points.front();
        const auto& last = trend.points.back();
        trend.sentence = trendText(
            QString::number(first.value), QString::number(last.value), first.day, last.day);
        return trend;
    }

    /// The calls about a goal at which somebody said how it went, oldest first.
    std::vector<domain::HowItWent> said(const app::RecordView& record, domain::GoalId goal)
    {
        std::vector<domain::HowItWent> found;
        for (const auto& each : record.followUps) {
            if (each.goal == goal && each.went)
                found.push_back(*each.went);
        }
        std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return a.at.ms < b.at.ms; });
        return found;
    }

    Trend attainmentTrend(const std::vector<domain::HowItWent>& said)
    {
        constexpr int kBest = 2;
        Trend trend;
        trend.title = tr("How it went (0 is as planned)");
        trend.low = -kBest;
        trend.high = kBest;
        for (const auto& each : said)
            trend.points.push_back(
                { domain::civilDate(each.at), double(domain::level(each.attainment)) });
        const auto quoted = [](const domain::HowItWent& went) {
            return u"\u201c%1\u201d"_s.arg(label(went.attainment));
        };
        trend.sentence = trendText(quoted(said.front()), quoted(said.back()),
            trend.points.front().day, trend.points.back().day);
        return trend;
    }

    void addAttainment(
        RecordSummary::GoalLine& line, const std::vector<domain::HowItWent>& said, QDate today)
    {
        if (said.empty())
            return;
        line.went = tr("%1, %2").arg(
            label(said.back().attainment), agoText(domain::civilDate(said.back().at), today));
        if (said.size() > 1)
            line.attainment = attainmentTrend(said);
    }

    /// Goals weigh the same: how difficult one is, is not asked.
    QString gasText(const app::RecordView& record, const domain::PlanRules& rules)
    {
        constexpr double kHundredths = 100;
        std::vector<domain::ScaledGoal> goals;
        for (const auto& goal : record.goals) {
            const auto went = said(record, goal.id);
            if (goal.isOpen() && !went.empty())
                goals.push_back({ domain::level(went.back().attainment) });
        }
        const auto score = domain::gasTScore(goals, rules.attainmentCorrelation / kHundredths);
        if (!score)
            return {};
        return tr(
            "Goal attainment T-score %1, over %2 as they went last. 50 is as planned; all goals "
            "weigh the same.")
            .arg(QString::number(*score, 'f', 1),
                goals.size() == 1 ? tr("one goal") : tr("%1 goals").arg(goals.size()));
    }

    /// What ending the goal would ask about.
    void addEnding(RecordSummary::GoalLine& line, const app::RecordView& record)
    {
        for (const auto& action : record.actions) {
            if (action.goal == line.goal)
                line.open.push_back(action);
        }
        for (const auto& other : record.goals) {
            if (other.isOpen() && other.id != line.goal)
                line.otherGoals.push_back({ other.id, other.content.words.toString() });
        }
    }

    RecordSummary::GoalLine goalLine(
        const app::RecordView& record, const domain::Goal& goal, QDate today)
    {
        RecordSummary::GoalLine line;
        line.goal = goal.id;
        line.version = goal.version;
        line.words = goal.content.words.toString();
        line.ownWords = goal.content.ownWords;
        line.state = tr("%1, since %2")
                         .arg(label(goal.achievement), dateText(domain::civilDate(goal.since)))
            + u" ("_s + agoText(domain::civilDate(goal.since), today) + u")"_s;
        if (const auto* step = lastStep(record, goal.id)) {
            line.step = domain::asSentence(*step);
            line.confidence = confidenceOf(*step);
        }
        line.trend = confidenceTrend(record, goal.id);
        addAttainment(line, said(record, goal.id), today);
        addEnding(line, record);
        return line;
    }

    std::vector<RecordSummary::Line> followUpLines(
        std::vector<domain::FollowUp> followUps, QDate today)
    {
        std::erase_if(followUps, [](const auto& each) { return !each.isOpen; });
        std::sort(followUps.begin(), followUps.end(),
            [](const auto& a, const auto& b) { return a.promise.due < b.promise.due; });
        std::vector<RecordSummary::Line> lines;
        for (const auto& each : followUps)
            lines.push_back({ label(each.promise.method),
                u"%1 (%2)"_s.arg(dateText(each.promise.due), dueText(each.promise.due, today)),
                each.promise.due <= today });
        return lines;
    }

    QString dayAndAge(domain::Instant at, QDate today)
    {
        const auto day = domain::civilDate(at);
        return u"%1 (%2)"_s.arg(dateText(day), agoText(day, today));
    }

    RecordSummary::ActionLine actionLine(
        const domain::PlanAction& action, QDate today, std::optional<domain::StaffId> me)
    {
        using Whose = RecordSummary::ActionLine::Whose;
        const auto& content = action.content;
        RecordSummary::ActionLine line { action.id, action.version };
        if (content.owner.isPatient())
            line.whose = Whose::Patients;
        else
            line.whose = me && content.owner.person == me ? Whose::Mine : Whose::Others;
        line.words = content.words;
        if (line.whose == Whose::Others)
            line.who = ownerWords(action);
        line.due = byWhen(content);
        line.isLate = content.due && *content.due < today;
        return line;
    }

    RecordSummary::ReferralLine referralLine(const domain::ReferralNote& note, QDate today)
    {
        return { note.id, note.version, note.about,
            note.to.isEmpty() ? tr("Somebody else, not named") : note.to, note.reason,
            dayAndAge(note.madeAt, today) };
    }

    RecordSummary::FlareLine flareLine(
        const app::FlarePlanState& state, const app::Rules& rules, QDate today)
    {
        const auto* shape = rules.flareShape(state.plan.shape);
        const int number = state.plan.version.value();
        RecordSummary::FlareLine line;
        line.shape = state.plan.shape;
        line.title = tr("%1, version %2")
                         .arg(shape ? shape->title : state.plan.shape, QString::number(number));
        line.detail = dayAndAge(state.plan.at, today);
        line.isBehind = !state.given || state.given->number != number;
        if (!state.given)
            line.given = tr("not printed for the patient yet");
        else if (line.isBehind)
            line.given
                = tr("the patient has version %1, printed %2")
                      .arg(QString::number(state.given->number), dayAndAge(state.given->at, today));
        else
            line.given = tr("printed %1").arg(dayAndAge(state.given->at, today));
        return line;
    }

    RecordSummary::VisitLine visitLine(const domain::Consultation& visit, QDate today)
    {
        auto detail = dayAndAge(visit.startedAt, today);
        if (visit.teachBack)
            detail += u" \u00b7 "_s + tr("patient said it back: %1").arg(label(*visit.teachBack));
        if (visit.mentionsOthers)
            detail += u" \u00b7 "_s + tr("the note mentions other people");
        return { visit.uid, label(visit.kind), detail, {}, true };
    }

    /// The visit and below it each amendment, the oldest first.
    void addVersions(std::vector<RecordSummary::VisitLine>& lines,
        const domain::Consultation& visit, const app::RecordView& record,
        const QHash<domain::StaffId, QString>& names, QDate today)
    {
        auto line = visitLine(visit, today);
        if (visit.amends)
            line.amended
                = amendedText(domain::civilDate(visit.finishedAt.value_or(visit.startedAt)),
                    names.value(visit.clinician), visit.amendReason);
        const auto at = lines.size();
        lines.push_back(line);
        for (auto next = record.consultations.rbegin(); next != record.consultations.rend();
             ++next) {
            if (next->amends != visit.id)
                continue;
            lines[at].isNewest = false;
            addVersions(lines, *next, record, names, today);
        }
    }

    std::vector<RecordSummary::VisitLine> visitLines(
        const app::RecordView& record, const QHash<domain::StaffId, QString>& names, QDate today)
    {
        std::vector<RecordSummary::VisitLine> lines;
        for (const auto& visit : record.consultations) {
            const bool hasFirst = visit.amends
                && std::any_of(record.consultations.begin(), record.consultations.end(),
                    [&visit](const auto& other) { return other.id == visit.amends; });
            if (!hasFirst)
                addVersions(lines, visit, record, names, today);
        }
        return lines;
    }

}

const domain::ActionPlanContent* lastStep(const app::RecordView& record, domain::GoalId goal)
{
    const auto found = std::find_if(record.plans.begin(), record.plans.end(),
        [goal](const auto& plan) { return plan.goal == goal; });
    return found == record.plans.end() ? nullptr : &found->content;
}

RecordSummary summarize(const app::RecordView& record, const app::Rules& rules, QDate today,
    std::optional<domain::StaffId> me, const QHash<domain::StaffId, QString>& names)
{
    RecordSummary summary;
    for (const auto& state : record.flarePlans)
        summary.flarePlans.push_back(flareLine(state, rules, today));
    for (const auto& goal : record.goals) {
        if (goal.isOpen())
            summary.openGoals.push_back(goalLine(record, goal, today));
    }
    summary.gasScore = gasText(record, rules.plan);
    summary.followUps = followUpLines(record.followUps, today);
    for (const auto& condition : record.conditions) {
        if (condition.isActive())
            summary.conditions.push_back({ condition.term,
                condition.onset ? agoText(*condition.onset, today) : QString(), false });
    }
    summary.visits = visitLines(record, names, today);
    for (const auto& plan : record.issuedPlans) {
        auto detail = dayAndAge(plan.issuedAt, today);
        if (const int newest = record.issuedPlans.front().number; newest != plan.number)
            detail += u", "_s + tr("replaced by plan %1").arg(newest);
        summary.issuedPlans.push_back({ tr("Plan %1").arg(plan.number), detail, false });
    }
    for (const auto& action : record.actions)
        summary.actions.push_back(actionLine(action, today, me));
    std::stable_sort(summary.actions.begin(), summary.actions.end(),
        [](const auto& one, const auto& other) { return one.whose < other.whose; });
    for (const auto& note : record.referrals)
        summary.others.push_back(referralLine(note, today));
    summary.scores = scoreLines(record.questionnaires, rules.instruments, today);
    for (const auto& response : record.questionnaires) {
        const auto day = domain::civilDate(response.answeredAt);
        auto& last = summary.answeredOn[response.instrument];
        last = last.isValid() ? std::max(last, day) : day;
    }
    for (const auto& request : record.asked)
        summary.asked.append(request.instrument);
    return summary;
}

}
