// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/CloseOutBar.h"

#include "presentation/consultation/CareLabels.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"
#include "widgets/Text.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::ConsultationModel;
using presentation::PartState;

CloseOutBar::CloseOutBar(ConsultationModel& model, QWidget* parent) : QFrame(parent), m_model(model)
{
    setProperty("status", true);
    setAccessibleName(tr("Closing the consultation"));
    buildLayout();
    bind();
    refresh();
}

void CloseOutBar::buildLayout()
{
    auto* row = new FlowLayout(space(2), this);
    row->setContentsMargins(space(4), space(2), space(4), space(2));
    m_agenda = new StatusChip;
    m_goal = new StatusChip;
    m_plan = new StatusChip;
    m_followUp = new StatusChip;
    m_namesake = new StatusChip(tr("similar name: check the date of birth"), Tone::Warning);
    m_namesake->setObjectName(u"namesakeChip"_s);
    m_skip = new Button(tr("skip: why"), ButtonKind::Quiet);
    m_skip->setObjectName(u"skipButton"_s);
    m_finish = new Button(tr("Save as %1").arg(m_model.authorName()), ButtonKind::Primary);
    m_finish->setObjectName(u"finishButton"_s);
    setPlainToolTip(*m_finish, tr("Ctrl+Enter"));
    m_rendering = makeRenderings();
    m_print = new Button(tr("Print plan"));
    m_print->setObjectName(u"printButton"_s);
    m_print->setIconName(u"print"_s);
    setPlainToolTip(*m_print, tr("Ctrl+P"));
    m_copy = new Button(tr("Copy to GP record"));
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setIconName(u"copy"_s);
    setPlainToolTip(*m_copy, tr("Ctrl+Shift+C"));
    m_next = new Button(tr("Next patient"));
    m_next->setObjectName(u"nextPatientButton"_s);
    m_next->setIconName(u"next"_s);
    setPlainToolTip(*m_next, tr("Ctrl+N"));
    addTeachBack();
    for (auto* widget :
        std::initializer_list<QWidget*> { m_agenda, m_goal, m_plan, m_followUp, m_teachBackWords,
            m_teachBack, m_skip, m_finish, m_namesake, m_rendering, m_print, m_copy, m_next })
        row->addWidget(widget);
}

QComboBox* CloseOutBar::makeRenderings()
{
    auto* choice = new QComboBox;
    choice->setObjectName(u"renderingChoice"_s);
    choice->setAccessibleName(tr("Print the plan as"));
    for (const auto each : presentation::kRenderings)
        choice->addItem(presentation::label(each), int(each));
    return choice;
}

void CloseOutBar::suggestRendering()
{
    const auto& needs = m_model.record().view.patient.details.accessNeeds;
    m_rendering->setCurrentIndex(
        m_rendering->findData(int(presentation::suggestedRendering(needs))));
}

documents::Rendering CloseOutBar::rendering() const
{
    return documents::Rendering(m_rendering->currentData().toInt());
}

void CloseOutBar::addTeachBack()
{
    using domain::TeachBack;
    m_teachBackWords = new PlainLabel(tr("Patient said it back:"));
    m_teachBackWords->setWordWrap(false);
    m_teachBack = new ChoiceChips(tr("Patient said it back"));
    m_teachBack->setObjectName(u"teachBackChips"_s);
    m_teachBack->addChoice(
        domain::toWord(TeachBack::Yes), presentation::label(TeachBack::Yes), u"Y"_s);
    m_teachBack->addChoice(
        domain::toWord(TeachBack::Partly), presentation::label(TeachBack::Partly), u"P"_s);
    m_teachBack->addChoice(
        domain::toWord(TeachBack::NotDone), presentation::label(TeachBack::NotDone), u"N"_s);
}

void CloseOutBar::bind()
{
    connect(m_teachBack, &ChoiceChips::choiceChanged, this,
        [this] { m_model.setTeachBack(domain::teachBackFromWord(m_teachBack->choice())); });
    connect(m_skip, &Button::clicked, this, &CloseOutBar::skipRequested);
    connect(m_finish, &Button::clicked, this, &CloseOutBar::finishRequested);
    connect(m_print, &Button::clicked, this, &CloseOutBar::printRequested);
    connect(m_copy, &Button::clicked, this, &CloseOutBar::copyRequested);
    connect(m_next, &Button::clicked, this, &CloseOutBar::nextPatientRequested);
    connect(&m_model, &ConsultationModel::opened, this, &CloseOutBar::suggestRendering);
    connect(&m_model, &ConsultationModel::changed, this, &CloseOutBar::refresh);
    connect(&m_model, &ConsultationModel::stateChanged, this, &CloseOutBar::refresh);
    connect(&m_model, &ConsultationModel::draftAnswered, this, &CloseOutBar::refresh);
}

void CloseOutBar::showPart(StatusChip& chip, const QString& part, PartState state)
{
    switch (state) {
    case PartState::Done:
        chip.setState(part, Tone::Success, u"check"_s);
        chip.setAccessibleName(tr("%1: done").arg(part));
        break;
    case PartState::Partly:
        chip.setState(part, Tone::Info, u"half"_s);
        chip.setAccessibleName(tr("%1: partly done").arg(part));
        break;
    case PartState::Skipped:
        chip.setState(tr("%1, not wanted").arg(part), Tone::Neutral, u"minus"_s);
        chip.setAccessibleName(tr("%1: none, with a reason").arg(part));
        break;
    case PartState::Nothing:
        chip.setState(tr("%1, none").arg(part), Tone::Neutral, u"minus"_s);
        chip.setAccessibleName(tr("%1: nothing to do").arg(part));
        break;
    case PartState::Open:
        chip.setState(part, Tone::Neutral, u"dot"_s);
        chip.setAccessibleName(tr("%1: still open").arg(part));
        break;
    }
}

void CloseOutBar::refresh()
{
    const auto state = m_model.state();
    const auto parts = m_model.closeOut();
    showPart(*m_agenda, tr("Agenda"), parts.agenda);
    showPart(*m_goal, tr("Goal"), parts.goal);
    showPart(*m_plan, tr("Plan"), parts.plan);
    showPart(*m_followUp, tr("Follow-up"), parts.followUp);
    const bool isFinished = state == ConsultationModel::State::Finished;
    const bool mayWait = parts.followUp == PartState::Open || parts.followUp == PartState::Partly;
    refreshTeachBack();
    m_skip->setVisible(!isFinished && mayWait && parts.goal != PartState::Open);
    m_finish->setEnabled(m_model.canEdit());
    m_finish->setText(isFinished ? tr("Saved")
            : state == ConsultationModel::State::Saving
            ? tr("Saving ...")
            : tr("Save as %1").arg(m_model.authorName()));
    m_finish->setKind(isFinished ? ButtonKind::Secondary : ButtonKind::Primary);
    m_rendering->setVisible(isFinished && parts.goal != PartState::Open);
    m_print->setEnabled(isFinished && parts.goal != PartState::Open);
    // Before it is printed, and before it is pasted into somebody's record.
    m_namesake->setVisible(isFinished && m_model.banner().hasNamesake());
    m_copy->setEnabled(state == ConsultationModel::State::Open || isFinished);
}

void CloseOutBar::refreshTeachBack()
{
    const auto said = m_model.teachBack();
    const auto& goal = m_model.goal().draft();
    // There is nothing to say back yet, so nobody is asked.
    const bool isAsked = said || goal.hasStep() || !goal.words.trimmed().isEmpty();
    m_teachBackWords->setVisible(isAsked);
    m_teachBack->setVisible(isAsked);
    m_teachBack->setEnabled(m_model.canEdit());
    m_teachBack->setChosen(said ? QStringList { domain::toWord(*said) } : QStringList());
}

void CloseOutBar::focusTeachBack()
{
    if (!m_teachBack->isHidden())
        m_teachBack->setFocus(Qt::OtherFocusReason);
}

void CloseOutBar::focusNextAct()
{
    (m_print->isEnabled() ? m_print : m_next)->setFocus(Qt::OtherFocusReason);
}

void CloseOutBar::focusNextPatient() { m_next->setFocus(Qt::OtherFocusReason); }

}
