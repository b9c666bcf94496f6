// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/PaperPage.h"

#include "domain/common/Text.h"
#include "presentation/common/Dates.h"
#include "theme/Spacing.h"
#include "views/ActKeys.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/drafts/DraftBar.h"
#include "views/today/PaperQuestionnaires.h"
#include "views/today/PaperTopics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/Ruler.h"
#include "widgets/ScrollPage.h"
#include "widgets/TextArea.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::AnsweredBy;

    constexpr int kFormUnits = 190;

}

using presentation::PaperForm;
using presentation::PaperModel;

PaperPage::PaperPage(
    const presentation::Desk& desk, const presentation::PatientContext& context, QWidget* parent)
    : QWidget(parent)
    , m_model(new PaperModel(desk, context, this))
{
    buildLayout();
    bindModel();
    bindFields();
}

void PaperPage::buildLayout()
{
    m_page = new ScrollPage(tr("Answers from paper"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    m_whose = new PlainLabel(QString(), TextRole::Title);
    m_whose->setIsolated(true);
    m_whose->setObjectName(u"paperPatientLabel"_s);
    m_visit = new PlainLabel(QString(), TextRole::Muted);
    m_visit->setIsolated(true);
    m_draftBar = new DraftBar;
    m_draftBar->follow(&m_model->draft());
    for (auto* each : { static_cast<QWidget*>(m_whose), static_cast<QWidget*>(m_visit),
             static_cast<QWidget*>(m_draftBar) })
        m_page->body()->addWidget(each);

    m_form = new FormBuilder;
    buildWho();
    buildWords();
    buildRulers();
    auto* card = new Card;
    card->setMaximumWidth(space(kFormUnits));
    card->body()->setSpacing(space(4));
    card->body()->addWidget(m_form);
    card->body()->addWidget(buildActs());
    m_page->body()->addLayout(narrowRow(card));
    m_page->body()->addStretch(1);
}

void PaperPage::buildWho()
{
    m_sheet = m_form->row(tr("Sheet number"), new QLineEdit, u"sheet"_s,
        tr("At the foot of each page, or scan the code. It may be left empty."));
    m_answeredBy = m_form->row(tr("Who is answering?"), new ChoiceChips(tr("Who is answering?")),
        u"answeredBy"_s, tr("Keys 1, 2 and 3. Empty counts as the patient alone."));
    const std::pair<AnsweredBy, QString> people[] = { { AnsweredBy::Patient, tr("1 On their own") },
        { AnsweredBy::PatientWithHelp, tr("2 Somebody helps") },
        { AnsweredBy::SomeoneElse, tr("3 For somebody else") } };
    int number = 1;
    for (const auto& [who, words] : people)
        m_answeredBy->addChoice(domain::toWord(who), words, QString::number(number++));
    m_companion = m_form->row(tr("Who is with the patient"), new QLineEdit, u"companion"_s);
    m_companion->setMaxLength(domain::kKioskTextLimit);
}

void PaperPage::buildWords()
{
    m_whatMatters = m_form->row(tr("What matters most today"), new TextArea, u"whatMatters"_s,
        tr("Word for word, as it was written."));
    m_form->row(tr("Topics"), new PaperTopics(m_topics), u"agendaItem"_s,
        tr("Space ticks, 1, 2 and 3 are the numbers in the boxes, Delete empties a box."));
}

void PaperPage::buildRulers()
{
    m_worry
        = m_form->row(tr("How worried about number 1"), new Ruler(tr("How worried about number 1")),
            u"worry"_s, tr("Keys 0 to 9, and 1 then 0 for ten. Delete clears it."));
    m_worry->setEndWords(tr("not worried"), tr("very worried"));
    m_worry->setHighEnd(Ruler::HighEnd::Bad);
    m_confidence = m_form->row(tr("How sure about talking about it"),
        new Ruler(tr("How sure about talking about it")), u"confidence"_s);
    m_confidence->setEndWords(tr("not sure at all"), tr("very sure"));
    m_notToDiscuss = m_form->row(tr("Not to talk about"), new TextArea, u"notToDiscuss"_s);
    for (auto* area : { m_whatMatters, m_notToDiscuss }) {
        area->setLimit(domain::kKioskTextLimit);
        area->setVisibleRows(2);
    }
    m_questionnaires = new PaperQuestionnaires;
    m_form->addWidget(m_questionnaires);
}

QWidget* PaperPage::buildActs()
{
    m_save = new Button(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(u"savePaperButton"_s);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelPaperButton"_s);
    auto* acts = new QWidget;
    auto* row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addStretch(1);
    return acts;
}

void PaperPage::bindModel()
{
    connect(m_model, &PaperModel::opened, this, &PaperPage::showVisit);
    connect(m_model, &PaperModel::restored, this, &PaperPage::showTyped);
    connect(m_model, &PaperModel::saved, this, [this] { Q_EMIT entered(m_model->isAlarming()); });
    connect(m_model, &PaperModel::refused, this, &PaperPage::onRefused);
    connect(m_save, &Button::clicked, m_model, &PaperModel::save);
    bindAct(
        *this, u"save-paper"_s, [this] { m_model->save(); }, Qt::WidgetWithChildrenShortcut);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_model->draft().abandon();
        Q_EMIT leaveRequested();
    });
}

void PaperPage::bindFields()
{
    for (auto* edit : { m_sheet, m_companion })
        connect(edit, &QLineEdit::textChanged, this, &PaperPage::onEdited);
    // A scanner ends what it reads with Enter.
    connect(m_sheet, &QLineEdit::returnPressed, this,
        [this] { m_answeredBy->setFocus(Qt::TabFocusReason); });
    connect(m_answeredBy, &ChoiceChips::choiceChanged, this, &PaperPage::onEdited);
    for (auto* area : { m_whatMatters, m_notToDiscuss })
        connect(area, &TextArea::textChanged, this, &PaperPage::onEdited);
    for (auto* ruler : { m_worry, m_confidence })
        connect(ruler, &Ruler::answerChanged, this, &PaperPage::onEdited);
    connect(&m_topics, &presentation::PaperTopicList::edited, this, &PaperPage::onEdited);
    connect(m_questionnaires, &PaperQuestionnaires::answersChanged, this, &PaperPage::onEdited);
}

void PaperPage::start(bool goesOn)
{
    // Nothing can be typed under nobody's name.
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_model->open(goesOn);
}

void PaperPage::focusFirst()
{
    if (m_form->isEnabled())
        m_sheet->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void PaperPage::showVisit()
{
    const auto& visit = *m_model->visit();
    const auto born = presentation::birthText(visit.born);
    m_whose->setText(born.isEmpty() ? visit.patientName.familyFirst()
                                    : tr("%1, born %2").arg(visit.patientName.familyFirst(), born));
    m_visit->setText(
        tr("%1, %2").arg(visit.clinicianName, presentation::timeText(visit.appointment.startsAt)));
    m_questionnaires->open(visit);
    putActsLast();
    showTyped();
    m_form->setEnabled(true);
    m_save->setEnabled(true);
    focusFirst();
}

/// The questionnaires came after the buttons, and Tab goes by what was made first.
void PaperPage::putActsLast()
{
    QWidget* last = m_questionnaires;
    for (auto* each = last->nextInFocusChain(); each != m_questionnaires;
         each = each->nextInFocusChain()) {
        if (m_questionnaires->isAncestorOf(each))
            last = each;
    }
    setTabOrder(last, m_save);
    setTabOrder(m_save, m_cancel);
}

void PaperPage::showTyped()
{
    const auto typed = m_model->typed();
    m_isShowing = true;
    m_sheet->setText(typed.sheet);
    m_answeredBy->setChosen(
        typed.answeredBy ? QStringList { domain::toWord(*typed.answeredBy) } : QStringList());
    m_companion->setText(typed.companion);
    m_whatMatters->setText(typed.whatMatters);
    m_topics.setMarks(typed.marks, m_model->visit()->ranks);
    m_worry->setValue(typed.worry);
    m_confidence->setValue(typed.confidence);
    m_notToDiscuss->setText(typed.notToDiscuss);
    m_questionnaires->setAnswers(typed.questionnaires);
    m_isShowing = false;
}

PaperForm PaperPage::value() const
{
    return { m_sheet->text(), domain::answeredByFromWord(m_answeredBy->choice()),
        m_companion->text(), m_whatMatters->text(), m_topics.marks(), m_worry->value(),
        m_confidence->value(), m_notToDiscuss->text(), m_questionnaires->answers() };
}

void PaperPage::onEdited()
{
    if (!m_isShowing)
        m_model->setTyped(value());
}

void PaperPage::onRefused(const domain::Error& error)
{
    m_form->clearErrors();
    sayError(error, *m_form, *m_page->banner());
}

}
