// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/StepCard.h"

#include "domain/common/DateParser.h"
#include "theme/Spacing.h"
#include "views/consultation/FieldGrid.h"
#include "views/consultation/SmartTicksRow.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/DateField.h"
#include "widgets/PlainLabel.h"
#include "widgets/Ruler.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::GoalDraft;
using presentation::GoalModel;

StepCard::StepCard(presentation::ConsultationModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void StepCard::addText(QLineEdit* edit, QString GoalDraft::*member)
{
    m_texts.push_back({ edit, member });
    auto& goal = m_model.goal();
    connect(edit, &QLineEdit::textEdited, &goal,
        [&goal, member](const QString& text) { goal.setText(member, text); });
}

DateField* StepCard::makeDate(const QString& name, const QString& objectName)
{
    auto* field = new DateField;
    field->setAccessibleName(name);
    field->setObjectName(objectName);
    field->setPlaceholderText(tr("today, 2w ..."));
    field->setParser([this](const QString& typed) -> std::optional<QDate> {
        const auto date = domain::parseTypedDate(typed, m_model.today());
        return date ? std::optional(*date) : std::nullopt;
    });
    return field;
}

void StepCard::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Plan"));
    outer->addWidget(card);
    auto* grid = new FieldGrid;

    auto* what = FieldGrid::makeEdit(tr("What"), u"whatEdit"_s, tr("walk"));
    auto* howMuch = FieldGrid::makeEdit(tr("How much"), u"howMuchEdit"_s, tr("10 minutes"));
    auto* first = grid->addRow(tr("I will"));
    first->addWidget(what, 3);
    first->addWidget(howMuch, 2);
    auto* when = FieldGrid::makeEdit(tr("When"), u"whenEdit"_s, tr("after lunch"));
    m_times = new QComboBox;
    m_times->setObjectName(u"timesBox"_s);
    m_times->setAccessibleName(tr("How many times a week"));
    m_times->addItem(tr("times a week?"), 0);
    for (int times = 1; times <= 7; ++times)
        m_times->addItem(tr("%1 a week").arg(times), times);
    auto* second = grid->addRow(tr("when"));
    second->addWidget(when, 3);
    second->addWidget(m_times, 2);
    auto* where = FieldGrid::makeEdit(tr("Where, and with whom"), u"whereEdit"_s);
    grid->addRow(tr("where"))->addWidget(where);
    m_start = makeDate(tr("Start"), u"startEdit"_s);
    m_review = makeDate(tr("Review"), u"reviewEdit"_s);
    auto* dates = grid->addRow(tr("Start"));
    dates->addWidget(m_start, 1);
    dates->addWidget(new PlainLabel(tr("review")));
    dates->addWidget(m_review, 1);
    grid->addWide(makeSentence());
    m_confidence = new Ruler(tr("How sure are you that you can do it?"));
    m_confidence->setObjectName(u"confidenceRuler"_s);
    m_confidence->setEndWords(tr("not at all sure"), tr("very sure"));
    grid->addRow(tr("Confidence"))->addWidget(m_confidence, 1);
    m_smaller = makeSmaller();
    grid->addWide(m_smaller);
    auto* barrier = FieldGrid::makeEdit(tr("If something gets in the way"), u"barrierEdit"_s);
    auto* response = FieldGrid::makeEdit(tr("Then I will"), u"responseEdit"_s);
    auto* coping = grid->addRow(tr("If"));
    coping->addWidget(barrier, 1);
    coping->addWidget(new PlainLabel(tr("then")));
    coping->addWidget(response, 1);
    m_ticks = new SmartTicksRow;
    grid->addWide(m_ticks);
    card->body()->addWidget(grid);

    addText(what, &GoalDraft::what);
    addText(howMuch, &GoalDraft::howMuch);
    addText(when, &GoalDraft::when);
    addText(where, &GoalDraft::where);
    addText(barrier, &GoalDraft::barrier);
    addText(response, &GoalDraft::response);
}

QWidget* StepCard::makeSentence()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    m_sentence = new PlainLabel(QString(), TextRole::Quote);
    m_sentence->setObjectName(u"sentenceLabel"_s);
    m_sentence->setIsolated(true);
    m_use = new Button(tr("Use it as the goal"), ButtonKind::Quiet);
    m_use->setObjectName(u"useSentenceButton"_s);
    m_use->setFocusPolicy(Qt::ClickFocus); // the palette has it too
    connect(m_use, &Button::clicked, &m_model.goal(), &GoalModel::useSentence);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_use, 0, Qt::AlignTop);
    return line;
}

QWidget* StepCard::makeSmaller()
{
    auto* box = new QWidget;
    box->setObjectName(u"smallerBox"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(
        new PlainLabel(tr("What would make it a 7 or 8? Make the step smaller, then ask again."),
            TextRole::Strong));
    auto* easier = FieldGrid::makeEdit(tr("What would make it a 7 or 8?"), u"madeEasierEdit"_s);
    column->addWidget(easier);
    m_again = new Ruler(tr("How sure are you now?"));
    m_again->setObjectName(u"againRuler"_s);
    m_again->setEndWords(tr("now: not at all sure"), tr("very sure"));
    column->addWidget(m_again);
    addText(easier, &GoalDraft::madeEasier);
    return box;
}

void StepCard::bindModel()
{
    auto& goal = m_model.goal();
    connect(m_times, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_isRefreshing)
            m_model.goal().setTimesPerWeek(index > 0 ? std::optional(index) : std::nullopt);
    });
    connect(m_start, &DateField::dateChanged, this, [this] {
        if (!m_isRefreshing)
            m_model.goal().setStart(m_start->date());
    });
    connect(m_review, &DateField::dateChanged, this, [this] {
        if (!m_isRefreshing)
            m_model.goal().setReview(m_review->date());
    });
    connect(m_confidence, &Ruler::answerChanged, this,
        [this] { m_model.goal().setConfidence(m_confidence->value()); });
    connect(m_again, &Ruler::answerChanged, this,
        [this] { m_model.goal().setConfidenceAgain(m_again->value()); });
    connect(&goal, &GoalModel::changed, this, &StepCard::refresh);
    connect(&goal, &GoalModel::replaced, this, &StepCard::load);
}

void StepCard::load()
{
    const auto& draft = m_model.goal().draft();
    for (const auto& field : m_texts) {
        if (field.edit->text() != draft.*field.member)
            field.edit->setText(draft.*field.member);
    }
    m_confidence->setValue(draft.confidenceFirst);
    refresh();
}

void StepCard::refresh()
{
    m_isRefreshing = true;
    const auto& goal = m_model.goal();
    const auto& draft = goal.draft();
    m_times->setCurrentIndex(draft.timesPerWeek.value_or(0));
    // What is usual follows the answers, except in the field that is being typed in.
    if (!m_start->hasFocus() && m_start->date() != draft.start)
        m_start->setDate(draft.start);
    if (!m_review->hasFocus() && m_review->date() != draft.review)
        m_review->setDate(draft.review);
    m_sentence->setText(goal.sentence());
    m_sentence->setVisible(!goal.sentence().isEmpty());
    m_use->setVisible(goal.offersSentence());
    m_smaller->setVisible(goal.asksToMakeItSmaller());
    m_again->setValue(draft.confidenceAgain);
    m_ticks->show(goal.ticks());
    m_isRefreshing = false;
}

}
