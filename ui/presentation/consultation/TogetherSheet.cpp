// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/TogetherSheet.h"

#include "presentation/common/Dates.h"
#include "presentation/consultation/CareLabels.h"
#include "presentation/goals/PlanActionWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::ItemOutcome;

    QString tr(const char* words) { return QCoreApplication::translate("together", words); }

    /// Who helps is a name, so it is not said.
    QString whatNext(const BoardRow& row)
    {
        if (row.outcome == ItemOutcome::SomeoneElse)
            return tr("somebody else can help with this");
        if (row.outcome == ItemOutcome::NextTime)
            return row.nextDate ? tr("for next time, %1").arg(dateText(*row.nextDate))
                                : tr("for next time");
        return {};
    }

    bool isFirst(const BoardRow& row) { return row.above == BoardRow::Above::Yes; }

    bool isForBoth(const BoardRow& row)
    {
        return row.outcome != ItemOutcome::NotNeeded
            && (row.isPatients || !row.topic.isEmpty() || isFirst(row));
    }

    QString followUp(const GoalDraft& goal)
    {
        if (!goal.hasPromise())
            return {};
        return tr("We get in touch %1 on %2.").arg(inSentence(*goal.method), dateText(*goal.due));
    }

}

bool TogetherSheet::isEmpty() const
{
    return whatMatters.isEmpty() && agenda.empty() && ownWords.isEmpty() && goal.isEmpty()
        && step.isEmpty() && patientWill.isEmpty() && practiceWill.isEmpty() && followUp.isEmpty();
}

TogetherSheet togetherSheet(const PaperSource& source)
{
    const auto& name = source.record.view.patient.details.name;
    TogetherSheet sheet;
    sheet.givenName = name.preferred().isEmpty() ? name.given() : name.preferred();
    if (const auto& agenda = source.record.view.agenda)
        sheet.whatMatters = agenda->whatMatters.trimmed();
    for (const auto& row : source.rows) {
        if (isForBoth(row))
            sheet.agenda.push_back({ row.words, whatNext(row), row.isPatients,
                isFirst(row) ? row.aboveReason.trimmed() : QString() });
    }
    const auto step = source.goal.stepContent();
    sheet.ownWords = source.goal.ownWords.trimmed();
    // Said once: the plan's own sentence stands below.
    if (!source.goal.isProposed)
        sheet.goal = source.goal.words.trimmed();
    sheet.why = source.goal.why.trimmed();
    sheet.step = domain::asSentence(step);
    sheet.barrier = step.barrier.trimmed();
    sheet.response = step.response.trimmed();
    sheet.importance = source.goal.importance;
    sheet.confidence = source.goal.confidence();
    for (const auto& action : source.goal.promised()) {
        const auto when = byWhen(action);
        auto& said = action.owner.isPatient() ? sheet.patientWill : sheet.practiceWill;
        said << action.words.trimmed() + (when.isEmpty() ? when : u", "_s + when);
    }
    sheet.followUp = followUp(source.goal);
    return sheet;
}

}
