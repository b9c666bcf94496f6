// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/instruments/QuestionnaireForm.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/instruments/QuestionnaireItems.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QString rangeOf(const domain::ScoreDefinition& score)
    {
        return QuestionnaireForm::tr("%1 to %2")
            .arg(score.lowest.toString(0), score.highest.toString(0));
    }

}

QuestionnaireForm::QuestionnaireForm(presentation::QuestionnaireModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    m_entry.uid = QUuid::createUuid();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    m_which = new QComboBox;
    m_which->setObjectName(u"whichQuestionnaire"_s);
    m_which->setAccessibleName(tr("Questionnaire"));
    const auto packs = m_model.enterable();
    for (const auto* pack : packs)
        m_which->addItem(pack->title, pack->id);
    column->addWidget(m_which);
    m_who = new ChoiceChips(tr("Who answers"));
    m_who->setObjectName(u"whoAnswers"_s);
    m_who->addChoice(domain::toWord(domain::AnsweredBy::Patient), tr("the patient"));
    m_who->addChoice(domain::toWord(domain::AnsweredBy::PatientWithHelp), tr("with help"));
    m_who->addChoice(domain::toWord(domain::AnsweredBy::SomeoneElse), tr("somebody else"));
    m_who->setChosen({ domain::toWord(domain::AnsweredBy::Patient) });
    column->addWidget(m_who);
    m_questions = new QVBoxLayout;
    column->addLayout(m_questions);
    m_banner = new Banner;
    column->addWidget(m_banner);
    auto* save = new Button(tr("Save the answers"), ButtonKind::Primary);
    save->setObjectName(u"saveQuestionnaireButton"_s);
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    auto* acts = new FlowLayout(space(2));
    acts->addWidget(save);
    acts->addWidget(cancel);
    column->addLayout(acts);
    connect(m_which, &QComboBox::currentIndexChanged, this,
        [this] { showPack(m_which->currentData().toString()); });
    connect(save, &Button::clicked, this, &QuestionnaireForm::save);
    connect(cancel, &Button::clicked, this, &QuestionnaireForm::cancelled);
    showPack(m_which->currentData().toString());
}

void QuestionnaireForm::focusFirst() { m_which->setFocus(Qt::OtherFocusReason); }

void QuestionnaireForm::showPack(const QString& id)
{
    const auto* pack = m_model.library().find(id);
    if (!pack)
        return;
    m_entry.instrument = id;
    m_totals.clear();
    m_banner->dismiss();
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = new QWidget;
    m_pageColumn = new QVBoxLayout(m_page);
    m_pageColumn->setContentsMargins(0, 0, 0, 0);
    m_pageColumn->setSpacing(space(2));
    m_pageColumn->addWidget(new PlainLabel(pack->fullTitle, TextRole::Strong));
    m_items = new QuestionnaireItems(*pack);
    m_items->setVisible(!pack->isScoreOnly());
    m_pageColumn->addWidget(m_items);
    if (pack->isScoreOnly()) {
        m_pageColumn->addWidget(new PlainLabel(
            tr("Its licence allows a score only. Please take it from the owner's form."),
            TextRole::Muted));
        for (const auto& score : pack->scores)
            addTotal(score);
    }
    m_pageColumn->addWidget(new PlainLabel(pack->licence.notice, TextRole::Muted));
    m_questions->addWidget(m_page);
}

void QuestionnaireForm::addTotal(const domain::ScoreDefinition& score)
{
    m_pageColumn->addWidget(new PlainLabel(u"%1 (%2)"_s.arg(score.title, rangeOf(score))));
    auto* edit = new QLineEdit;
    edit->setObjectName(u"total-%1"_s.arg(score.id));
    edit->setAccessibleName(u"%1, %2"_s.arg(score.title, rangeOf(score)));
    constexpr int kLongestNumber = 12;
    edit->setMaxLength(kLongestNumber);
    m_pageColumn->addWidget(edit);
    m_totals.insert(score.id, edit);
}

void QuestionnaireForm::save()
{
    const auto* pack = m_model.library().find(m_entry.instrument);
    if (!pack)
        return;
    m_banner->dismiss();
    m_entry.answers = m_items->answers();
    m_entry.totals.clear();
    for (const auto& score : pack->scores) {
        auto* edit = m_totals.value(score.id);
        if (!edit || edit->text().trimmed().isEmpty())
            continue;
        const auto value = domain::ScoreValue::parse(edit->text(), score.decimals);
        if (!value || !score.takes(*value)) {
            sayError({ domain::ErrorKind::Validation, u"questionnaireScore"_s,
                         u"questionnaire.bad-score"_s,
                         { score.title, score.lowest.toString(score.decimals),
                             score.highest.toString(score.decimals) } },
                *m_banner);
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_entry.totals.insert(score.id, *value);
    }
    const auto who = domain::answeredByFromWord(m_who->choice());
    m_entry.answeredBy = who.value_or(domain::AnsweredBy::Patient);
    m_model.record(m_entry);
}

}
