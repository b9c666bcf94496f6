// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/instruments/AskQuestionnaires.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

AskQuestionnaires::AskQuestionnaires(presentation::QuestionnaireModel& model,
    const presentation::RecordSummary& summary, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    const auto& limits = m_model.library().limits();
    column->addWidget(new PlainLabel(
        tr("At most %1, with %2 questions together. Those marked \"with staff\" are not shown on "
           "a screen that nobody watches.")
            .arg(QString::number(limits.questionnaires), QString::number(limits.items)),
        TextRole::Muted));
    m_choices = new ChoiceChips(tr("Questionnaires to ask for"), ChoiceChips::Mode::Several);
    m_choices->setObjectName(u"askChoices"_s);
    const auto packs = m_model.askable();
    for (const auto* pack : packs) {
        const auto count = pack->items.size();
        const auto words = count == 1
            ? tr("%1, 1 question").arg(pack->title)
            : tr("%1, %2 questions").arg(pack->title, QString::number(count));
        m_choices->addChoice(
            pack->id, pack->isForUnattended ? words : tr("%1, with staff").arg(words));
    }
    m_choices->setChosen(summary.asked);
    column->addWidget(m_choices);
    for (const auto* pack : packs) {
        if (const auto sentence = m_model.answeredLately(*pack, summary.answeredOn.value(pack->id));
            !sentence.isEmpty())
            column->addWidget(new PlainLabel(sentence, TextRole::Muted));
    }
    auto* save = new Button(tr("Save"), ButtonKind::Primary);
    save->setObjectName(u"saveAskButton"_s);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    auto* acts = new FlowLayout(space(2));
    acts->addWidget(save);
    acts->addWidget(cancel);
    column->addLayout(acts);
    connect(save, &Button::clicked, this, [this] { m_model.ask(m_choices->chosen()); });
    connect(cancel, &Button::clicked, this, &AskQuestionnaires::cancelled);
}

void AskQuestionnaires::focusFirst()
{
    m_choices->chip(m_choices->keys().value(0))->setFocus(Qt::OtherFocusReason);
}

}
