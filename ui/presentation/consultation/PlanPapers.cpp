// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/PlanPapers.h"

#include "application/consultation/RecordTemplate.h"
#include "documents/FrozenPlan.h"
#include "documents/PlanChanges.h"
#include "presentation/common/Dates.h"
#include "presentation/consultation/CareLabels.h"
#include "presentation/consultation/RecordSummary.h"
#include "presentation/goals/PlanActionWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("papers", words); }

    QString nameOf(std::optional<domain::StaffId> owner, std::optional<domain::TeamId> team,
        const OpenedRecord& record)
    {
        if (owner) {
            const auto found = std::find_if(record.staff.begin(), record.staff.end(),
                [&owner](const auto& each) { return each.id == *owner; });
            return found == record.staff.end() ? QString() : found->name;
        }
        if (team) {
            const auto found = std::find_if(record.teams.begin(), record.teams.end(),
                [&team](const auto& each) { return each.id == *team; });
            return found == record.teams.end() ? QString() : found->name;
        }
        return {};
    }

    QString referralText(const BoardRow& row)
    {
        auto text = label(*row.outcome);
        if (const auto to = row.passedTo.trimmed(); !to.isEmpty())
            text += u": "_s + to;
        if (const auto reason = row.referralReason.trimmed(); !reason.isEmpty())
            text += u" ("_s + reason + u")"_s;
        return text;
    }

    /// What becomes of an item, empty when it was talked about.
    QString whatNext(const BoardRow& row)
    {
        if (!row.outcome || row.outcome == domain::ItemOutcome::Discussed)
            return {};
        if (row.outcome == domain::ItemOutcome::NextTime && row.nextDate)
            return label(*row.outcome) + u", "_s + dateText(*row.nextDate);
        if (row.outcome == domain::ItemOutcome::SomeoneElse)
            return referralText(row);
        return label(*row.outcome);
    }

    /// The patient's own list, and what the clinician chose for it. Who takes something on and why
    /// is left out where it is not for the patient.
    void addAgenda(documents::PlanSheet& sheet, const std::vector<BoardRow>& rows)
    {
        for (auto row : rows) {
            const bool isReferral = row.outcome == domain::ItemOutcome::SomeoneElse;
            if (row.outcome == domain::ItemOutcome::NotNeeded
                || !(row.isPatients || (isReferral && row.isForPatient())))
                continue;
            if (isReferral && !row.isForPatient()) {
                row.passedTo.clear();
                row.referralReason.clear();
            }
            sheet.agenda.push_back({ row.words, whatNext(row) });
        }
    }

    documents::PlanSheet::GoalPart goalPart(const PaperSource& source)
    {
        const auto step = source.goal.stepContent();
        documents::PlanSheet::GoalPart part;
        part.key = source.goal.uid.toString(QUuid::WithoutBraces);
        part.ownWords = source.goal.ownWords.trimmed();
        part.words = source.goal.words.trimmed();
        part.why = source.goal.why.trimmed();
        part.plan = domain::asSentence(step);
        part.ifBarrier = step.barrier;
        part.thenResponse = step.response;
        part.confidence = source.goal.confidence();
        if (source.goal.hasPromise()) {
            part.followUpHow = inSentence(*source.goal.method);
            part.followUpOn = source.goal.due;
            part.followUpWho = ownerName(source.goal, source.record);
        }
        return part;
    }

    /// A day that has passed is for who makes the calls, not for the patient's plan.
    const domain::FollowUpPromise* nextPromise(
        const app::RecordView& record, domain::GoalId goal, QDate from)
    {
        const domain::FollowUpPromise* next = nullptr;
        for (const auto& each : record.followUps) {
            const bool isAhead = each.isOpen && each.goal == goal && each.promise.due >= from;
            if (isAhead && (!next || each.promise.due < next->due))
                next = &each.promise;
        }
        return next;
    }

    /// As it was agreed at an earlier visit.
    documents::PlanSheet::GoalPart goalPart(
        const domain::Goal& goal, const OpenedRecord& record, QDate on)
    {
        documents::PlanSheet::GoalPart part;
        part.key = goal.uid.toString(QUuid::WithoutBraces);
        part.ownWords = goal.content.ownWords;
        part.words = goal.content.words.toString();
        part.why = goal.content.why;
        if (const auto* step = lastStep(record.view, goal.id)) {
            part.plan = domain::asSentence(*step);
            part.ifBarrier = step->barrier;
            part.thenResponse = step->response;
            const auto said = step->confidenceFinal ? step->confidenceFinal : step->confidenceFirst;
            if (said)
                part.confidence = said->value();
        }
        if (const auto* promise = nextPromise(record.view, goal.id, on)) {
            part.followUpHow = inSentence(promise->method);
            part.followUpOn = promise->due;
            part.followUpWho = nameOf(promise->owner, promise->team, record);
        }
        return part;
    }

    QString ownerOf(const domain::ActionOwner& owner, const OpenedRecord& record)
    {
        return ownerWords(owner, nameOf(owner.person, owner.team, record));
    }

    /// Of this visit first, then what is open from before: the newest plan replaces all others.
    void addPromises(documents::PlanSheet& sheet, const PaperSource& source)
    {
        const auto part = [&source](const domain::PlanActionContent& action) {
            documents::PlanSheet::PromisePart made { action.words.trimmed(), {}, byWhen(action) };
            if (!action.owner.isPatient()) {
                made.who = ownerOf(action.owner, source.record);
                // Somebody who has left: still the practice's.
                if (made.who.isEmpty())
                    made.who = tr("the practice");
            }
            return made;
        };
        for (const auto& action : source.goal.promised())
            sheet.promises.push_back(part(action));
        for (const auto& action : source.record.view.actions)
            sheet.promises.push_back(part(action.content));
    }

    using Parts = std::vector<app::RecordPart>;

    void add(Parts& parts, const char* id, const QString& text)
    {
        if (const auto said = text.trimmed(); !said.isEmpty())
            parts.push_back({ QString::fromLatin1(id), { { u"text"_s, said } } });
    }

    QString rating(std::optional<int> value)
    {
        return value ? QString::number(*value) + u"/10"_s : QString();
    }

    void addRatings(Parts& parts, const GoalDraft& goal)
    {
        add(parts, "importance", rating(goal.importance));
        if (goal.confidenceAgain)
            parts.push_back({ u"confidence-twice"_s,
                { { u"first"_s, rating(goal.confidenceFirst) },
                    { u"again"_s, rating(goal.confidenceAgain) } } });
        else
            add(parts, "confidence", rating(goal.confidenceFirst));
    }

    void addGoal(Parts& parts, const PaperSource& source)
    {
        const auto& goal = source.goal;
        const auto step = goal.stepContent();
        add(parts, "own-sentence", goal.ownWords);
        add(parts, goal.ownWords.isEmpty() ? "goal-own-words" : "goal", goal.words);
        add(parts, "why", goal.why);
        if (goal.setBy && !goal.words.trimmed().isEmpty())
            add(parts, "chosen-by", label(*goal.setBy));
        add(parts, "plan", domain::asSentence(step));
        addRatings(parts, goal);
        add(parts, "easier", step.madeEasier);
        if (!step.barrier.isEmpty() || !step.response.isEmpty())
            parts.push_back({ u"if-then"_s,
                { { u"if"_s, step.barrier.trimmed() }, { u"then"_s, step.response.trimmed() } } });
        add(parts, goal.hasPromise() ? "follow-up" : "no-follow-up",
            goal.hasPromise() ? promiseText(goal, source.record) : goal.noFollowUpReason);
    }

    void addAgenda(Parts& parts, const std::vector<BoardRow>& rows)
    {
        int order = 0;
        for (const auto& row : rows) {
            auto line = row.words;
            if (row.outcome)
                line += u" - "_s + (whatNext(row).isEmpty() ? label(*row.outcome) : whatNext(row));
            if (row.above == BoardRow::Above::Yes)
                line += u" - "_s + tr("put first, because: %1").arg(row.aboveReason.trimmed());
            parts.push_back(
                { u"agenda"_s, { { u"order"_s, QString::number(++order) }, { u"text"_s, line } } });
        }
    }

    void addActions(Parts& parts, const PaperSource& source)
    {
        for (const auto& action : source.goal.promised()) {
            auto text = action.words.trimmed();
            if (const auto when = byWhen(action); !when.isEmpty())
                text += u", "_s + when;
            parts.push_back({ u"action"_s,
                { { u"who"_s, ownerOf(action.owner, source.record) }, { u"text"_s, text } } });
        }
    }

}

QString ownerName(const GoalDraft& goal, const OpenedRecord& record)
{
    return nameOf(goal.owner, goal.team, record);
}

QString promiseText(const GoalDraft& goal, const OpenedRecord& record)
{
    if (!goal.hasPromise())
        return {};
    QStringList parts { label(*goal.method), dateText(*goal.due) };
    if (const auto who = ownerName(goal, record); !who.isEmpty())
        parts.append(who);
    return parts.join(u", "_s);
}

void sayWhose(documents::PlanSheet& sheet, const domain::PatientDetails& details)
{
    sheet.patientName = details.name.spoken();
    if (details.born && details.born->precision() == domain::DatePrecision::Day)
        sheet.born = details.born->firstDay();
    if (details.nhsNumber)
        sheet.nhsNumber = details.nhsNumber->toString();
}

documents::PlanSheet planSheet(const PaperSource& source)
{
    documents::PlanSheet sheet;
    sheet.practiceName = source.practiceName;
    sheet.isDemo = source.isDemo;
    sayWhose(sheet, source.record.view.patient.details);
    sheet.issuedOn = source.on;
    sheet.amendment = source.amendment;
    addAgenda(sheet, source.rows);
    if (const auto part = goalPart(source);
        !part.ownWords.isEmpty() || !part.words.isEmpty() || !part.plan.isEmpty())
        sheet.goals.push_back(part);
    for (const auto& goal : source.record.view.goals) {
        if (goal.isOpen() && goal.uid != source.goal.uid)
            sheet.goals.push_back(goalPart(goal, source.record, source.on));
    }
    addPromises(sheet, source);
    sheet.hasPromisesOnCard = !sheet.promises.empty();
    return sheet;
}

void compareWithLast(documents::PlanSheet& sheet, const std::vector<app::IssuedPlan>& issued)
{
    const auto last = std::max_element(issued.begin(), issued.end(),
        [](const auto& one, const auto& other) { return one.number < other.number; });
    if (last == issued.end())
        return;
    const auto frozen = documents::fromCanonicalJson(last->content);
    documents::PlanSheet before = frozen ? frozen->sheet : documents::PlanSheet();
    before.number = last->number;
    before.issuedOn = domain::civilDate(last->issuedAt);
    documents::markChanges(sheet, before);
}

QString recordSummary(const PaperSource& source)
{
    Parts parts { { u"heading"_s,
        { { u"date"_s, dateText(source.on) }, { u"clinician"_s, source.clinician } } } };
    add(parts, "amendment", source.amendment);
    if (const auto& agenda = source.record.view.agenda; agenda && source.amendment.isEmpty())
        add(parts, "what-matters", agenda->whatMatters);
    addAgenda(parts, source.rows);
    addGoal(parts, source);
    addActions(parts, source);
    if (source.teachBack)
        add(parts, "teach-back", label(*source.teachBack));
    add(parts, source.mentionsOthers ? "note-others" : "note", source.note);
    return app::RecordTemplate::shipped().fill(parts);
}

}
