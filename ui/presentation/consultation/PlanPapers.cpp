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

    /// What becomes of an item, empty when it was talked about.
    QString whatNext(const BoardRow& row)
    {
        if (!row.outcome || row.outcome == domain::ItemOutcome::Discussed)
            return {};
        if (row.outcome == domain::ItemOutcome::NextTime && row.nextDate)
            return label(*row.outcome) + u", "_s + dateText(*row.nextDate);
        if (row.outcome == domain::ItemOutcome::SomeoneElse && !row.passedTo.trimmed().isEmpty())
            return label(*row.outcome) + u": "_s + row.passedTo.trimmed();
        return label(*row.outcome);
    }

    documents::PlanSheet::GoalPart goalPart(const PaperSource& source)
    {
        const auto step = source.goal.stepContent();
        documents::PlanSheet::GoalPart part;
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
        add(lines, tr("Goal in the patient's words"), goal.words);
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
    for (const auto& row : source.rows) {
        // What the clinician brought is for the record: the sheet keeps to the patient's own list.
        if (row.isPatients && row.outcome != domain::ItemOutcome::NotNeeded)
            sheet.agenda.push_back({ row.words, whatNext(row) });
    }
    if (const auto part = goalPart(source); !part.words.isEmpty() || !part.plan.isEmpty())
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
        lines.append(line);
    }
    addGoal(lines, source);
    add(lines, tr("Note"), source.note);
    return lines.join(u'\n');
}

}
