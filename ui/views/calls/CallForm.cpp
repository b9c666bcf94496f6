// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/CallForm.h"

#include "presentation/followup/CallWords.h"
#include "theme/Spacing.h"
#include "views/ActKeys.h"
#include "views/calls/DayField.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/TextArea.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::Attainment;
    using domain::AttemptOutcome;
    using domain::NextStep;

    constexpr int kNoteLimit = 2000;

    struct OutcomeKey {
        AttemptOutcome outcome;
        const char* letter;
    };

    constexpr OutcomeKey kOutcomes[] = { { AttemptOutcome::NoAnswer, "N" },
        { AttemptOutcome::LeftMessage, "L" }, { AttemptOutcome::Spoke, "S" },
        { AttemptOutcome::Moved, "M" }, { AttemptOutcome::AskedNotTo, "A" } };
    constexpr Attainment kSteps[] = { Attainment::MuchMore, Attainment::More, Attainment::AsPlanned,
        Attainment::Partly, Attainment::NotDone };
    constexpr NextStep kNextSteps[]
        = { NextStep::Keep, NextStep::Change, NextStep::EndAchieved, NextStep::EndNotAchieved };

    template <class Value> QStringList chosenKeys(const std::optional<Value>& value)
    {
        return value ? QStringList { domain::toWord(*value) } : QStringList();
    }

}

CallForm::CallForm(QWidget* parent) : QWidget(parent)
{
    buildLayout();
    bindFields();
    refreshQuestions();
}

void CallForm::buildLayout()
{
    m_form = new FormBuilder;
    m_outcome
        = m_form->row(tr("What came of it"), new ChoiceChips(tr("What came of it")), u"outcome"_s);
    for (const auto& each : kOutcomes) {
        const auto letter = QString::fromLatin1(each.letter);
        m_outcome->addChoice(domain::toWord(each.outcome),
            tr("%1 %2", "key and outcome: N No answer")
                .arg(letter, presentation::label(each.outcome)),
            letter);
    }
    buildQuestions();
    m_save = new Button(QString(), ButtonKind::Primary);
    m_save->setObjectName(u"saveCallButton"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(4));
    column->addWidget(m_form);
    column->addWidget(m_save, 0, Qt::AlignLeading);
}

void CallForm::buildQuestions()
{
    m_attainment
        = m_form->row(tr("How did it go?"), new ChoiceChips(tr("How did it go?")), u"attainment"_s);
    int number = 1;
    for (const auto step : kSteps)
        m_attainment->addChoice(
            domain::toWord(step), presentation::label(step), QString::number(number++));
    m_barrier = m_form->row(tr("What got in the way?"), new TextArea, u"gotInTheWay"_s);
    m_nextStep = m_form->row(tr("What becomes of the goal?"),
        new ChoiceChips(tr("What becomes of the goal?")), u"nextStep"_s);
    for (const auto step : kNextSteps)
        m_nextStep->addChoice(domain::toWord(step), presentation::label(step));
    m_fates = m_form->row(tr("What becomes of its open actions?"), new ActionFatesField,
        u"openActions"_s, tr("Nothing is lost when the goal ends."));
    m_next = m_form->row(tr("Next call"), new DayField(tr("Usual days for the next call")),
        u"followUpDate"_s, tr("The patient chooses. Empty: no further call."));
    m_noNext = m_form->row(tr("Why no further call"), new QLineEdit, u"noNextReason"_s,
        tr("Without a reason the plan is listed as one that nobody asks about."));
    m_noNext->setObjectName(u"noNextReasonEdit"_s);
    m_again = m_form->row(tr("Try again on"), new DayField(tr("Usual days to try again")),
        u"movedTo"_s, tr("Empty: the day stays as it is."));
    m_note = m_form->row(tr("Note"), new TextArea, u"note"_s);
    for (auto* area : { m_barrier, m_note }) {
        area->setLimit(kNoteLimit);
        area->setVisibleRows(2);
        area->edit()->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    }
}

void CallForm::bindFields()
{
    for (auto* chips : { m_outcome, m_attainment, m_nextStep })
        connect(chips, &ChoiceChips::choiceChanged, this, &CallForm::onEdited);
    for (auto* area : { m_barrier, m_note })
        connect(area, &TextArea::textChanged, this, &CallForm::onEdited);
    for (auto* day : { m_next, m_again })
        connect(day, &DayField::textChanged, this, &CallForm::onEdited);
    connect(m_noNext, &QLineEdit::textEdited, this, &CallForm::onEdited);
    connect(m_fates, &ActionFatesField::edited, this, &CallForm::onEdited);
    connect(m_save, &Button::clicked, this, &CallForm::saveRequested);
    bindAct(
        *this, u"save-call"_s, [this] { Q_EMIT saveRequested(); }, Qt::WidgetWithChildrenShortcut);
}

void CallForm::start(const presentation::CallTry& typed, const Setting& setting)
{
    m_isStarting = true;
    m_form->clearErrors();
    m_outcome->setChosen(chosenKeys(typed.outcome));
    m_attainment->setChosen(chosenKeys(typed.attainment));
    m_nextStep->setChosen(chosenKeys(typed.nextStep));
    m_next->setDays(setting.today, setting.suggestedNext, setting.rules);
    m_again->setDays(setting.today, {}, setting.rules);
    m_barrier->setText(typed.gotInTheWay);
    m_next->setText(typed.nextDate);
    m_again->setText(typed.movedTo);
    m_note->setText(typed.note);
    m_noNext->setText(typed.noNextReason);
    m_fates->ask(setting.ending, typed.fates, typed.nextStep == NextStep::EndAchieved);
    m_save->setText(tr("Save as %1").arg(setting.signer));
    m_isStarting = false;
    refreshQuestions();
}

presentation::CallTry CallForm::value() const
{
    presentation::CallTry typed;
    typed.outcome = domain::attemptOutcomeFromWord(m_outcome->choice());
    typed.attainment = domain::attainmentFromWord(m_attainment->choice());
    typed.nextStep = domain::nextStepFromWord(m_nextStep->choice());
    typed.gotInTheWay = m_barrier->text();
    typed.nextDate = m_next->text();
    typed.movedTo = m_again->text();
    typed.note = m_note->text();
    typed.noNextReason = m_noNext->text();
    typed.fates = m_fates->chosen();
    return typed;
}

bool CallForm::takeOutcomeKey(const QString& letter)
{
    for (const auto& each : kOutcomes) {
        if (letter.compare(QLatin1String(each.letter), Qt::CaseInsensitive) != 0)
            continue;
        auto* chip = m_outcome->chip(domain::toWord(each.outcome));
        chip->setFocus(Qt::ShortcutFocusReason);
        if (!chip->isChecked())
            chip->click();
        return true;
    }
    return false;
}

void CallForm::refreshQuestions()
{
    const auto typed = value();
    m_form->setFieldVisible(u"attainment"_s, typed.asksHowItWent());
    m_form->setFieldVisible(u"gotInTheWay"_s, typed.asksHowItWent());
    m_form->setFieldVisible(u"nextStep"_s, typed.asksHowItWent());
    m_form->setFieldVisible(u"followUpDate"_s, typed.asksNextDate());
    m_form->setFieldVisible(u"noNextReason"_s, typed.asksWhyNoNext());
    m_form->setFieldVisible(u"openActions"_s, typed.endsGoal() && !m_fates->isEmpty());
    m_form->setFieldVisible(u"movedTo"_s, typed.asksNewDay());
    m_form->setFieldVisible(u"note"_s, typed.outcome.has_value());
}

void CallForm::onEdited()
{
    m_fates->setAchieved(value().nextStep == NextStep::EndAchieved);
    refreshQuestions();
    if (!m_isStarting)
        Q_EMIT edited();
}

}
