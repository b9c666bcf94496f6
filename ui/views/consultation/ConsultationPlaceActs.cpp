// SPDX-License-Identifier: GPL-3.0-or-later
// What the consultation does when something has happened: opened, finished, refused, printed.
#include "presentation/common/Dates.h"
#include "presentation/common/ErrorWords.h"
#include "views/consultation/AgendaColumn.h"
#include "views/consultation/ClipboardLoan.h"
#include "views/consultation/CloseOutBar.h"
#include "views/consultation/Columns.h"
#include "views/consultation/ConflictPanel.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/consultation/FollowUpCard.h"
#include "views/consultation/GoalCard.h"
#include "views/consultation/PatientBannerBar.h"
#include "views/consultation/PromiseCard.h"
#include "views/consultation/RecordColumn.h"
#include "views/consultation/StepCard.h"
#include "views/consultation/TextExpander.h"
#include "views/consultation/TogetherView.h"
#include "widgets/Banner.h"
#include "widgets/ChoiceBar.h"
#include "widgets/Dialogs.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::ConsultationModel;

void ConsultationPlace::onOpened()
{
    m_patientBar->show(m_model->banner());
    showGlass();
    m_patientBar->startTimer([this] { return m_model->secondsOpen(); });
    m_expander->setShortcuts(m_model->record().shortcuts);
    m_agenda->load();
    m_agenda->setPrintable(m_model->record().view.agenda && m_list->mayPrint());
    m_goal->load();
    m_step->load();
    m_followUp->load();
    m_promises->load();
    m_record->load();
    m_careModel->show(m_model->record().view);
    m_goalColumn->setEnabled(m_model->canEdit());
    if (isVisible())
        focusFirst();
    m_columns->showTop();
    if (const auto shape = std::exchange(m_flareWanted, {}); !shape.isEmpty())
        showFlare(shape, true);
    if (const auto form = std::exchange(m_careWanted, {}); !form.isEmpty())
        goOnWithCare(form);
}

void ConsultationPlace::offerDraft()
{
    const auto at = m_model->offeredDraft().value_or(domain::Instant {});
    m_goalColumn->setEnabled(false);
    m_draft->ask(
        tr("You began this on %1 at %2 and did not save it.")
            .arg(presentation::dateText(domain::civilDate(at)), presentation::timeText(at)),
        {}, tr("Go on with it"), tr("Throw it away"));
}

void ConsultationPlace::askAboutConflict()
{
    const auto& conflict = *m_model->conflict();
    const auto& mine = m_model->goal().draft();
    m_newer->dismiss();
    m_conflict->ask({ mine.words, mine.why }, { conflict.theirWords, conflict.theirWhy },
        conflict.change && !conflict.change->who.isEmpty()
            ? tr("%1 at %2", "who and when")
                  .arg(conflict.change->who, presentation::timeText(conflict.change->at))
            : QString());
}

void ConsultationPlace::sayNewer()
{
    const auto& change = *m_model->newerElsewhere();
    const auto at = presentation::timeText(change.at);
    m_newer->tell(Tone::Info,
        change.who.isEmpty() ? tr("The patient answered at %1.").arg(at)
                             : tr("Changed by %1 at %2.").arg(change.who, at),
        tr("Show"));
}

void ConsultationPlace::onRefreshed()
{
    m_newer->dismiss(); // what this page wrote itself is no news any more
    const bool hadKeyboard = m_record->isAncestorOf(QApplication::focusWidget());
    // What is typed stays in its fields; only what is shown of the record is new.
    m_patientBar->show(m_model->banner());
    m_agenda->load();
    m_agenda->setPrintable(m_model->record().view.agenda && m_list->mayPrint());
    m_record->load();
    m_careModel->show(m_model->record().view);
    // The button that was pressed is gone: the keyboard goes to what takes it back.
    if (hadKeyboard && !m_undo->isHidden())
        m_undo->setFocus(Qt::OtherFocusReason);
    else if (hadKeyboard)
        m_agenda->focusFirst();
}

void ConsultationPlace::onFinished()
{
    m_newer->dismiss();
    m_banner->tell(
        Tone::Success, tr("Saved at %1.").arg(presentation::timeText(m_model->savedAt())));
    m_closeOut->focusNextAct();
    Q_EMIT draftsChanged();
}

// Only an open record can be looked at, and not while a draft waits for an answer.
void ConsultationPlace::showTogether()
{
    const auto state = m_model->state();
    const bool isShown = state == ConsultationModel::State::Open
        || state == ConsultationModel::State::Saving || state == ConsultationModel::State::Finished;
    if (isShown && !m_claim)
        Q_EMIT coverRequested(new TogetherView(*m_model));
}

void ConsultationPlace::onGoalWanted(int row)
{
    if (!m_model->canEdit())
        return;
    const auto& line = m_model->board().rows()[std::size_t(row)];
    auto& goal = m_model->goal();
    goal.setAgendaItem(line.firstId);
    if (const auto* topic = m_model->rules().topic(line.topic); topic)
        goal.setCategory(topic->goalCategory);
    m_goal->focusFirst();
}

void ConsultationPlace::complain(const domain::Error& error)
{
    m_banner->tell(Tone::Danger, presentation::errorWords(error));
}

void ConsultationPlace::print()
{
    if (m_model->state() != ConsultationModel::State::Finished)
        return;
    if (m_model->paper())
        onPlanReady();
    else
        m_model->issuePlan();
}

void ConsultationPlace::onPlanReady() { printPlan(*m_model->paper(), m_closeOut->rendering()); }

void ConsultationPlace::printPlan(
    const presentation::PaperId& paper, documents::Rendering rendering)
{
    const auto path = m_dialogs.pickSaveFile(tr("Where should the plan go?"),
        presentation::paperFileName(paper, rendering), tr("PDF (*.pdf)"));
    if (path)
        m_plan->print(paper.plan, rendering, *path);
    else
        m_banner->tell(
            Tone::Info, tr("The plan is kept in the record. Print asks again where it should go."));
}

void ConsultationPlace::onPlanPrinted()
{
    m_banner->tell(Tone::Success, tr("The plan is in the file you chose."));
    if (m_model->state() == ConsultationModel::State::Finished)
        m_closeOut->focusNextPatient();
}

void ConsultationPlace::printLetter(domain::ReferralNoteId note, bool hasGoals)
{
    const auto path = m_dialogs.pickSaveFile(
        tr("Where should the letter go?"), m_referrals->letterFileName(), tr("PDF (*.pdf)"));
    if (path)
        m_referrals->printLetter(note, hasGoals, *path);
}

void ConsultationPlace::printAccess()
{
    const auto path = m_dialogs.pickSaveFile(
        tr("Where should the list go?"), tr("who_has_looked.pdf"), tr("PDF (*.pdf)"));
    if (path)
        m_model->printAccessLog(*path);
}

void ConsultationPlace::printList()
{
    const auto& agenda = m_model->record().view.agenda;
    if (!agenda)
        return;
    const auto path = m_dialogs.pickSaveFile(
        tr("Where should the list go?"), tr("my_list.pdf"), tr("PDF (*.pdf)"));
    if (path)
        m_list->print(*agenda, m_model->record().appointmentAt, *path);
}

void ConsultationPlace::copySummary()
{
    if (m_model->state() != ConsultationModel::State::Open
        && m_model->state() != ConsultationModel::State::Finished)
        return;
    ClipboardLoan::lend(m_model->summaryForRecord());
    m_banner->tell(Tone::Success,
        tr("The summary is on the clipboard for one minute. Paste it into the GP record."));
}

}
