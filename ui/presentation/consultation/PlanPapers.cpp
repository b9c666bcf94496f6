// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/PlanPapers.h"

#include "presentation/common/Dates.h"
#include "presentation/consultation/CareLabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("papers", words); }

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

    void add(QStringList& lines, const QString& title, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            lines.append(title + u": "_s + text.trimmed());
    }

    QString rating(std::optional<int> value)
    {
        return value ? QString::number(*value) + u"/10"_s : QString();
    }

    void addGoal(QStringList& lines, const PaperSource& source)
    {
        const auto& goal = source.goal;
        const auto step = goal.stepContent();
        add(lines, tr("The patient's own sentence"), goal.ownWords);
        add(lines, goal.ownWords.isEmpty() ? tr("Goal in the patient's words") : tr("Goal"),
            goal.words);
        add(lines, tr("Why it matters"), goal.why);
        if (goal.setBy && !goal.words.trimmed().isEmpty())
            add(lines, tr("Chosen by"), label(*goal.setBy));
        add(lines, tr("Plan"), domain::asSentence(step));
        add(lines, tr("Importance"), rating(goal.importance));
        auto confidence = rating(goal.confidenceFirst);
        if (goal.confidenceAgain)
            confidence += tr(", after the step was made smaller ") + rating(goal.confidenceAgain);
        add(lines, tr("Confidence"), confidence);
        add(lines, tr("What would make it easier"), step.madeEasier);
        if (!step.barrier.isEmpty() || !step.response.isEmpty())
            add(lines, tr("If and then"), step.barrier + u" -> "_s + step.response);
        if (goal.hasPromise())
            add(lines, tr("Follow-up"), promiseText(goal, source.record));
        else
            add(lines, tr("No follow-up, because"), goal.noFollowUpReason);
    }

}

QString ownerName(const GoalDraft& goal, const OpenedRecord& record)
{
    if (goal.owner) {
        const auto found = std::find_if(record.staff.begin(), record.staff.end(),
            [&goal](const auto& each) { return each.id == *goal.owner; });
        return found == record.staff.end() ? QString() : found->name;
    }
    if (goal.team) {
        const auto found = std::find_if(record.teams.begin(), record.teams.end(),
            [&goal](const auto& each) { return each.id == *goal.team; });
        return found == record.teams.end() ? QString() : found->name;
    }
    return {};
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

documents::PlanSheet planSheet(const PaperSource& source)
{
    const auto& details = source.record.view.patient.details;
    documents::PlanSheet sheet;
    sheet.practiceName = source.practiceName;
    sheet.isDemo = source.isDemo;
    sheet.patientName = details.name.spoken();
    if (details.born && details.born->precision() == domain::DatePrecision::Day)
        sheet.born = details.born->firstDay();
    if (details.nhsNumber)
        sheet.nhsNumber = details.nhsNumber->toString();
    sheet.issuedOn = source.on;
    addAgenda(sheet, source.rows);
    if (const auto part = goalPart(source);
        !part.ownWords.isEmpty() || !part.words.isEmpty() || !part.plan.isEmpty())
        sheet.goals.push_back(part);
    return sheet;
}

QString recordSummary(const PaperSource& source)
{
    QStringList lines {
        tr("Care planning conversation, %1, %2").arg(dateText(source.on), source.clinician)
    };
    if (const auto& agenda = source.record.view.agenda)
        add(lines, tr("What matters most, in the patient's words"), agenda->whatMatters);
    int order = 0;
    for (const auto& row : source.rows) {
        auto line = u"%1. %2"_s.arg(QString::number(++order), row.words);
        if (row.outcome)
            line += u" - "_s + (whatNext(row).isEmpty() ? label(*row.outcome) : whatNext(row));
        if (row.above == BoardRow::Above::Yes)
            line += u" - "_s + tr("put first, because: %1").arg(row.aboveReason.trimmed());
        lines.append(line);
    }
    addGoal(lines, source);
    if (source.teachBack)
        add(lines, tr("Patient said it back"), label(*source.teachBack));
    add(lines, tr("Note"), source.note);
    return lines.join(u'\n');
}

}
