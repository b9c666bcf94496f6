// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/GoalCard.h"

#include "domain/common/Text.h"
#include "presentation/consultation/CareLabels.h"
#include "views/consultation/FieldGrid.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"
#include "widgets/Ruler.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::GoalDraft;
using presentation::GoalModel;

GoalCard::GoalCard(presentation::ConsultationModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void GoalCard::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Goal"));
    outer->addWidget(card);
    m_new = new Button(tr("New goal instead"), ButtonKind::Quiet);
    m_new->setObjectName(u"newGoalButton"_s);
    m_new->setFocusPolicy(Qt::ClickFocus);
    m_quote = new Button(tr("Use the patient's sentence"), ButtonKind::Quiet);
    m_quote->setObjectName(u"quoteButton"_s);
    m_quote->setFocusPolicy(Qt::ClickFocus);
    card->addHeaderWidget(m_new);
    card->addHeaderWidget(m_quote);
    m_review = new PlainLabel(QString(), TextRole::Muted);
    card->body()->addWidget(m_review);

    auto* grid = new FieldGrid;
    m_own = FieldGrid::makeEdit(tr("The patient's own sentence, as it was said"), u"ownWordsEdit"_s,
        tr("Their own sentence, as it was said"));
    m_own->setMaxLength(domain::kKioskTextLimit);
    grid->addRow(tr("They say"))->addWidget(m_own);
    m_words = FieldGrid::makeEdit(tr("The goal, as a sentence"), u"goalWordsEdit"_s,
        tr("I want ... The plan fills it in until you type."));
    m_words->setMaxLength(domain::kGoalTextLimit);
    grid->addRow(tr("Goal"))->addWidget(m_words);
    m_why = FieldGrid::makeEdit(tr("Why it matters"), u"goalWhyEdit"_s);
    grid->addRow(tr("because"))->addWidget(m_why);
    m_category = new QComboBox;
    m_category->setObjectName(u"categoryBox"_s);
    m_category->setAccessibleName(tr("What the goal is about"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(10);
    m_setBy = new ChoiceChips(tr("Who chose the goal"));
    m_setBy->setObjectName(u"setByChips"_s);
    m_setBy->addChoice(domain::toWord(domain::SetBy::Patient), tr("Patient"), u"P"_s);
    m_setBy->addChoice(domain::toWord(domain::SetBy::Together), tr("Together"), u"T"_s);
    m_setBy->addChoice(domain::toWord(domain::SetBy::Clinician), tr("Clinician"), u"C"_s);
    grid->addRow(tr("About"))->addWidget(m_category, 1);
    grid->addRow(tr("Chosen by"))->addWidget(m_setBy, 1);
    m_importance = new Ruler(tr("How much does it matter?"));
    m_importance->setObjectName(u"importanceRuler"_s);
    m_importance->setEndWords(tr("not at all"), tr("more than anything"));
    grid->addRow(tr("Importance"))->addWidget(m_importance, 1);
    card->body()->addWidget(grid);
    m_hint = new PlainLabel(QString(), TextRole::Muted);
    m_hint->setObjectName(u"importanceHint"_s);
    card->body()->addWidget(m_hint);
}

void GoalCard::bindModel()
{
    auto& goal = m_model.goal();
    connect(m_words, &QLineEdit::textEdited, &goal,
        [&goal](const QString& text) { goal.setText(&GoalDraft::words, text); });
    connect(m_own, &QLineEdit::textEdited, &goal,
        [&goal](const QString& text) { goal.setText(&GoalDraft::ownWords, text); });
    connect(m_why, &QLineEdit::textEdited, &goal,
        [&goal](const QString& text) { goal.setText(&GoalDraft::why, text); });
    connect(m_category, &QComboBox::activated, this,
        [this] { m_model.goal().setCategory(m_category->currentData().toString()); });
    connect(m_setBy, &ChoiceChips::choiceChanged, this,
        [this] { m_model.goal().setSetBy(domain::setByFromWord(m_setBy->choice())); });
    connect(m_importance, &Ruler::answerChanged, this,
        [this] { m_model.goal().setImportance(m_importance->value()); });
    connect(m_new, &Button::clicked, &goal, &GoalModel::startNew);
    connect(m_quote, &Button::clicked, this, &GoalCard::takeSentence);
    connect(&goal, &GoalModel::changed, this, &GoalCard::refresh);
    connect(&goal, &GoalModel::replaced, this, &GoalCard::load);
}

void GoalCard::takeSentence()
{
    if (m_quote->isHidden())
        return;
    m_model.goal().setText(&GoalDraft::ownWords, m_model.record().view.agenda->whatMatters);
    load();
    m_words->setFocus(Qt::OtherFocusReason);
}

void GoalCard::fillCategories()
{
    const QSignalBlocker quiet(m_category);
    m_category->clear();
    m_category->addItem(tr("Choose"), QString());
    for (const auto& category : m_model.rules().goalCategories)
        m_category->addItem(category.label, category.code);
}

void GoalCard::load()
{
    const auto& draft = m_model.goal().draft();
    if (m_category->count() == 0)
        fillCategories();
    if (m_why->text() != draft.why)
        m_why->setText(draft.why);
    m_category->setCurrentIndex(std::max(0, m_category->findData(draft.category)));
    m_setBy->setChosen(draft.setBy ? QStringList { domain::toWord(*draft.setBy) } : QStringList());
    m_importance->setValue(draft.importance);
    refresh();
}

void GoalCard::refresh()
{
    const auto& goal = m_model.goal();
    const auto& draft = goal.draft();
    if (m_own->text() != draft.ownWords)
        m_own->setText(draft.ownWords);
    // What the plan says is put here while nobody types here.
    if (m_words->text() != draft.words)
        m_words->setText(draft.words);
    m_category->setCurrentIndex(std::max(0, m_category->findData(draft.category)));
    m_review->setText(tr("Review of a goal that was agreed before. The earlier words are kept."));
    m_review->setVisible(goal.isReview());
    m_new->setVisible(goal.isReview());
    const bool hasSentence = m_model.state() != presentation::ConsultationModel::State::Opening
        && m_model.record().view.agenda && !m_model.record().view.agenda->whatMatters.isEmpty();
    m_quote->setVisible(hasSentence && draft.ownWords.isEmpty());
    const bool low = goal.readiness() == domain::Readiness::ExploreReasons;
    m_hint->setText(tr("Below %1: find out what would make it matter, before any plan.")
                        .arg(goal.rules().importanceCut));
    m_hint->setVisible(low);
}

void GoalCard::focusFirst() { m_words->setFocus(Qt::OtherFocusReason); }

}
