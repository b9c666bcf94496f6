// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/instruments/QuestionnaireCard.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/consultation/TrendBox.h"
#include "views/instruments/AskQuestionnaires.h"
#include "views/instruments/QuestionnaireForm.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::QuestionnaireModel;

QuestionnaireCard::QuestionnaireCard(QuestionnaireModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("Questionnaires"));
    column->addWidget(m_card);
    m_banner = new Banner;
    m_card->body()->addWidget(m_banner);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space(2));
    m_card->body()->addLayout(m_lines);
    m_forms = new QVBoxLayout;
    m_card->body()->addLayout(m_forms);
    m_ask = new Button(tr("Ask before the next visit…"));
    m_ask->setObjectName(u"askQuestionnairesButton"_s);
    m_enter = new Button(tr("Enter answers…"));
    m_enter->setObjectName(u"enterQuestionnaireButton"_s);
    auto* acts = new FlowLayout(space(2));
    acts->addWidget(m_ask);
    acts->addWidget(m_enter);
    m_card->body()->addLayout(acts);
    showActs(true);
    connect(m_ask, &Button::clicked, this, &QuestionnaireCard::openAsk);
    connect(m_enter, &Button::clicked, this, &QuestionnaireCard::openForm);
    connect(&m_model, &QuestionnaireModel::saved, this, &QuestionnaireCard::onSaved);
    connect(&m_model, &QuestionnaireModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_banner); });
}

void QuestionnaireCard::show(const presentation::RecordSummary& summary)
{
    m_summary = summary;
    while (auto* item = m_lines->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        std::unique_ptr<QLayoutItem> gone(item);
    }
    if (summary.scores.empty())
        m_lines->addWidget(new PlainLabel(tr("Nothing has been answered yet."), TextRole::Muted));
    for (const auto& line : summary.scores)
        addLine(line);
    QStringList titles;
    for (const auto& id : summary.asked) {
        if (const auto* pack = m_model.library().find(id))
            titles.append(pack->title);
    }
    if (!titles.isEmpty())
        m_lines->addWidget(new PlainLabel(
            tr("Asked before the next visit: %1").arg(titles.join(u", "_s)), TextRole::Muted));
}

void QuestionnaireCard::addLine(const presentation::ScoreLine& line)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(line.text));
    column->addWidget(new PlainLabel(line.detail, TextRole::Muted));
    if (!line.change.isEmpty())
        column->addWidget(new PlainLabel(line.change, TextRole::Muted));
    if (line.trend)
        column->addWidget(new TrendBox(*line.trend, line.trend->title));
    m_lines->addWidget(row);
}

// What opens a form would only be in the way of the one that is open.
void QuestionnaireCard::showActs(bool shown)
{
    for (auto* act : { m_ask, m_enter })
        act->setVisible(shown && m_model.mayAsk());
}

void QuestionnaireCard::openAsk()
{
    closeForms();
    auto* form = new AskQuestionnaires(m_model, m_summary);
    m_form = form;
    m_forms->addWidget(form);
    connect(form, &AskQuestionnaires::cancelled, this, &QuestionnaireCard::closeForms);
    form->focusFirst();
    showActs(false);
}

void QuestionnaireCard::openForm()
{
    closeForms();
    auto* form = new QuestionnaireForm(m_model);
    m_form = form;
    m_forms->addWidget(form);
    connect(form, &QuestionnaireForm::cancelled, this, &QuestionnaireCard::closeForms);
    form->focusFirst();
    showActs(false);
}

void QuestionnaireCard::closeForms()
{
    m_banner->dismiss();
    if (!m_form)
        return;
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    showActs(true);
    if (hadFocus)
        m_enter->setFocus(Qt::OtherFocusReason);
}

void QuestionnaireCard::onSaved()
{
    closeForms();
    if (m_model.isAlarming())
        m_banner->tell(Tone::Danger,
            tr("An answer says that something cannot wait. Please talk about it before the visit "
               "ends."));
    Q_EMIT saved();
}

}
