// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/VisitAmendment.h"

#include "presentation/common/Dates.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("record", words); }

    QString word(const QUuid& uid) { return uid.toString(QUuid::WithoutBraces); }

    QUuid uidIn(const QJsonValue& value) { return QUuid(value.toString()); }

    QJsonObject keptItem(const domain::AgendaItem& item)
    {
        QJsonObject kept { { u"id"_s, item.id.value() }, { u"uid"_s, word(item.uid) },
            { u"source"_s, domain::toWord(item.source) }, { u"topic"_s, item.topic },
            { u"words"_s, item.words } };
        if (item.rank)
            kept.insert(u"rank"_s, *item.rank);
        return kept;
    }

    std::optional<domain::AgendaItem> itemIn(const QJsonObject& kept)
    {
        const auto source = domain::agendaSourceFromWord(kept["source"_L1].toString());
        const auto uid = uidIn(kept["uid"_L1]);
        if (!source || uid.isNull())
            return std::nullopt;
        domain::AgendaItem item { domain::AgendaItemId(kept["id"_L1].toInteger()), uid, *source,
            kept["topic"_L1].toString(), kept["words"_L1].toString(), {}, {}, {}, {} };
        if (kept["rank"_L1].isDouble())
            item.rank = kept["rank"_L1].toInt();
        return item;
    }

    QJsonObject keptNote(const domain::NewReferralNote& note)
    {
        return { { u"item"_s, word(note.item) }, { u"to"_s, note.to },
            { u"reason"_s, note.reason } };
    }

    /// The visit and all versions of it that the record shows.
    std::vector<domain::ConsultationId> versionsOf(
        domain::ConsultationId visit, const app::RecordView& record)
    {
        std::vector<domain::ConsultationId> chain { visit };
        const auto has = [&chain](domain::ConsultationId id) {
            return std::find(chain.begin(), chain.end(), id) != chain.end();
        };
        // Newest first: each is seen before the one that it amends.
        for (const auto& each : record.consultations) {
            if (each.amends && has(each.id) && !has(*each.amends))
                chain.push_back(*each.amends);
        }
        return chain;
    }

    void takePromise(
        GoalDraft& draft, const app::RecordView& record, domain::GoalId goal, QDate today)
    {
        for (const auto& each : record.followUps) {
            // A day that has passed cannot be promised again: the call that is due stays due.
            if (!each.isOpen || each.goal != goal || each.promise.due < today)
                continue;
            draft.method = each.promise.method;
            draft.due = each.promise.due;
            draft.owner = each.promise.owner;
            draft.team = each.promise.team;
            return;
        }
    }

    void takeStep(GoalDraft& draft, const domain::ActionPlanContent& step)
    {
        draft.what = step.what;
        draft.howMuch = step.howMuch;
        draft.when = step.when;
        draft.timesPerWeek = step.timesPerWeek;
        draft.where = step.where;
        draft.start = step.startDate;
        draft.review = step.reviewDate;
        if (step.confidenceFirst)
            draft.confidenceFirst = step.confidenceFirst->value();
        if (step.confidenceFinal && step.confidenceFinal != step.confidenceFirst)
            draft.confidenceAgain = step.confidenceFinal->value();
        draft.madeEasier = step.madeEasier;
        draft.barrier = step.barrier;
        draft.response = step.response;
    }

    /// The goal whose step was planned in that visit. Empty when it has ended, or when a later
    /// visit planned another step: what is newer is not turned back.
    GoalDraft goalOf(domain::ConsultationId visit, const app::RecordView& record, QDate today)
    {
        const auto versions = versionsOf(visit, record);
        for (const auto& goal : record.goals) {
            const auto newest = std::find_if(record.plans.begin(), record.plans.end(),
                [&goal](const auto& plan) { return plan.goal == goal.id; });
            const bool isOfVisit = newest != record.plans.end()
                && std::find(versions.begin(), versions.end(), newest->consultation)
                    != versions.end();
            if (!goal.isOpen() || !isOfVisit)
                continue;
            auto draft = GoalDraft::reviewOf(goal);
            takeStep(draft, newest->content);
            takePromise(draft, record, goal.id, today);
            return draft;
        }
        return GoalDraft::fresh();
    }

    GoalDraft withoutActions(GoalDraft draft)
    {
        draft.actions.clear();
        draft.nextAction = {};
        return draft;
    }

}

QString amendedText(QDate on, const QString& by, const QString& reason)
{
    return tr("Amended on %1 by %2: %3").arg(dateText(on), by, reason);
}

QString VisitAmendment::sentence(QDate on, const QString& by) const
{
    return tr("Visit of %1, amended on %2 by %3: %4")
        .arg(dateText(domain::civilDate(visitAt)), dateText(on), by, reason);
}

bool VisitAmendment::keepsGoal(const GoalDraft& now) const
{
    return withoutActions(now) == withoutActions(goalBefore);
}

std::vector<domain::NewReferralNote> VisitAmendment::newNotes(
    std::vector<domain::NewReferralNote> now) const
{
    std::erase_if(now, [this](const auto& note) {
        return std::any_of(notes.begin(), notes.end(), [&note](const auto& known) {
            return known.item == note.item && known.to == note.to && known.reason == note.reason;
        });
    });
    return now;
}

QJsonObject VisitAmendment::save() const
{
    QJsonArray board;
    for (const auto& item : items)
        board.append(keptItem(item));
    QJsonArray others;
    for (const auto& note : notes)
        others.append(keptNote(note));
    return { { u"visit"_s, word(visit) }, { u"visitAt"_s, visitAt.ms }, { u"reason"_s, reason },
        { u"items"_s, board }, { u"notes"_s, others }, { u"goalBefore"_s, goalBefore.save() } };
}

std::optional<VisitAmendment> VisitAmendment::restored(const QJsonObject& kept)
{
    const auto visit = uidIn(kept["visit"_L1]);
    if (visit.isNull())
        return std::nullopt;
    VisitAmendment made { visit, { kept["visitAt"_L1].toInteger() }, kept["reason"_L1].toString(),
        {}, {}, GoalDraft::restored(kept["goalBefore"_L1].toObject()) };
    for (const auto& each : kept["items"_L1].toArray()) {
        if (auto item = itemIn(each.toObject()))
            made.items.push_back(*std::move(item));
    }
    for (const auto& each : kept["notes"_L1].toArray())
        made.notes.push_back(
            { {}, uidIn(each["item"_L1]), each["to"_L1].toString(), each["reason"_L1].toString() });
    return made;
}

VisitAmendment amendmentOf(const app::PastVisit& past, const app::RecordView& record, QDate today)
{
    return { past.visit.uid, past.visit.startedAt, {}, past.items, past.notes,
        goalOf(past.visit.id, record, today) };
}

QJsonObject boardOf(const app::PastVisit& past)
{
    QJsonArray lines;
    for (const auto& made : past.decisions) {
        QJsonObject line { { u"item"_s, word(made.item) }, { u"passedTo"_s, made.passedTo } };
        if (made.outcome)
            line.insert(u"outcome"_s, domain::toWord(*made.outcome));
        if (made.nextDate)
            line.insert(u"nextDate"_s, made.nextDate->toString(Qt::ISODate));
        if (!made.aboveReason.isEmpty()) {
            line.insert(u"isAbove"_s, true);
            line.insert(u"aboveReason"_s, made.aboveReason);
        }
        const auto note = std::find_if(past.notes.begin(), past.notes.end(),
            [&made](const auto& each) { return each.item == made.item; });
        if (note != past.notes.end()) {
            line.insert(u"referralReason"_s, note->reason);
            line.insert(u"isOnPlan"_s, note->isForPatient);
        }
        lines.append(line);
    }
    return { { u"lines"_s, lines }, { u"isAgreed"_s, !past.decisions.empty() } };
}

}
