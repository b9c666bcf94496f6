// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recall/RecallCard.h"

#include "domain/common/DateParser.h"
#include "presentation/common/Dates.h"
#include "presentation/recall/RecallWords.h"
#include "theme/Spacing.h"
#include "views/ActRow.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::InvitationMethod;
    using domain::RecallStepKind;
    using presentation::RecallModel;

    constexpr InvitationMethod kMethods[] = { InvitationMethod::Letter, InvitationMethod::Text,
        InvitationMethod::Email, InvitationMethod::Phone, InvitationMethod::InPerson };
    constexpr RecallStepKind kSteps[] = { RecallStepKind::InfoGathered, RecallStepKind::ResultsSeen,
        RecallStepKind::PrepSent, RecallStepKind::DidNotAttend };

    void say(PlainLabel* label, const QString& words)
    {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }

    DateField* dateField(const QString& name, RecallModel& model)
    {
        auto* field = new DateField;
        field->setObjectName(name);
        field->setParser([&model](const QString& typed) {
            const auto day = domain::parseTypedDate(typed, model.today());
            return day ? std::optional(*day) : std::nullopt;
        });
        return field;
    }

    QComboBox* combo(const QString& name)
    {
        auto* box = new QComboBox;
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        return box;
    }

    Button* button(const QString& name, const QString& words)
    {
        auto* made = new Button(words);
        made->setObjectName(name);
        return made;
    }

}

RecallCard::RecallCard(RecallModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    buildLayout();
    bindActs();
    show(nullptr);
}

void RecallCard::buildLayout()
{
    m_card = new Card(tr("Nobody"), this);
    m_card->setObjectName(u"recallCard"_s);
    m_who = new PlainLabel({}, TextRole::Muted);
    m_needs = new PlainLabel({}, TextRole::Strong);
    m_needs->setObjectName(u"recallNeeds"_s);
    m_standing = new PlainLabel;
    m_standing->setObjectName(u"recallStanding"_s);
    m_why = new PlainLabel;
    m_why->setIsolated(true);
    for (auto* line : { m_who, m_needs, m_standing, m_why })
        m_card->body()->addWidget(line);
    m_acts = new QWidget;
    m_card->body()->addWidget(m_acts);
    buildSteps();
    m_open = button(u"recallRecordButton"_s, tr("Open the record"));
    m_askAgain = button(u"askAgainButton"_s, tr("Ask them again"));
    m_card->body()->addLayout(actRow({ m_askAgain, m_open }));
    buildLeaveOut();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void RecallCard::buildSteps()
{
    auto* column = new QVBoxLayout(m_acts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    auto* days = new FormBuilder;
    m_day
        = days->row(tr("On which day"), dateField(u"recallDayEdit"_s, m_model), u"recallDay"_s, {});
    column->addWidget(days);
    column->addWidget(new PlainLabel(tr("Invited by"), TextRole::Muted));
    m_invite = new ChoiceChips(tr("Invited by"), ChoiceChips::Mode::Acts);
    m_invite->setObjectName(u"inviteChips"_s);
    for (const auto method : kMethods)
        m_invite->addChoice(domain::toWord(method), presentation::label(method));
    column->addWidget(m_invite);
    column->addWidget(new PlainLabel(tr("Or a later step"), TextRole::Muted));
    m_steps = new ChoiceChips(tr("A later step"), ChoiceChips::Mode::Acts);
    m_steps->setObjectName(u"recallStepChips"_s);
    for (const auto kind : kSteps)
        m_steps->addChoice(domain::toWord(kind), presentation::label(kind));
    column->addWidget(m_steps);
    m_takeBack = button(u"takeBackButton"_s, tr("Take the last line back"));
    m_leaveOut = button(u"leaveOutButton"_s, tr("Leave out…"));
    column->addLayout(actRow({ m_takeBack, m_leaveOut }));
}

void RecallCard::buildLeaveOut()
{
    m_form = new FormBuilder;
    m_form->setObjectName(u"leaveOutForm"_s);
    m_reason = m_form->row(
        tr("Why they are left out"), combo(u"exceptionReasonBox"_s), u"exceptionReason"_s);
    m_condition = m_form->row(
        tr("From which invitation"), combo(u"exceptionConditionBox"_s), u"exceptionCondition"_s);
    m_until = m_form->row(tr("Until when"), dateField(u"exceptionUntilEdit"_s, m_model),
        u"exceptionUntil"_s, tr("They are asked again on the day after it."));
    m_note = m_form->row(tr("Note"), new QLineEdit, u"exceptionNote"_s);
    m_note->setObjectName(u"exceptionNoteEdit"_s);
    m_save = button(u"saveLeaveOutButton"_s, tr("Leave them out"));
    m_form->addWidget(m_save);
    m_card->body()->addWidget(m_form);
}

void RecallCard::bindActs()
{
    connect(m_invite, &ChoiceChips::toggled, this, [this](const QString& key) {
        addStep(RecallStepKind::Invited, domain::invitationMethodFromWord(key));
    });
    connect(m_steps, &ChoiceChips::toggled, this,
        [this](const QString& key) { addStep(*domain::recallStepKindFromWord(key), {}); });
    connect(m_takeBack, &Button::clicked, this, [this] {
        if (m_row)
            m_model.takeBack(*m_row);
    });
    connect(m_askAgain, &Button::clicked, this, [this] {
        if (m_row)
            m_model.askAgain(*m_row);
    });
    connect(m_open, &Button::clicked, this, [this] {
        if (m_row)
            Q_EMIT recordRequested(m_row->person.patient.value());
    });
    connect(m_leaveOut, &Button::clicked, this, [this] { showForm(m_form->isHidden()); });
    connect(m_save, &Button::clicked, this, &RecallCard::leaveOut);
    connect(m_note, &QLineEdit::returnPressed, this, &RecallCard::leaveOut);
}

void RecallCard::showForm(bool isShown)
{
    m_form->setVisible(isShown);
    if (!isShown)
        return;
    fillReasons();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RecallCard::fillReasons()
{
    m_reason->clear();
    m_reason->addItem(tr("Please choose"), QString());
    for (const auto& reason : m_model.numbers().reasons)
        m_reason->addItem(reason.words, reason.id);
    m_condition->clear();
    m_condition->addItem(tr("All of them"), QString());
    if (!m_row)
        return;
    for (const auto& id : m_row->registers)
        m_condition->addItem(presentation::conditionWords({ id }, m_model.rules()), id);
}

void RecallCard::addStep(RecallStepKind kind, std::optional<InvitationMethod> method)
{
    if (m_row)
        m_model.add(*m_row, kind, method, m_day->text());
}

void RecallCard::leaveOut()
{
    if (!m_row)
        return;
    m_form->clearErrors();
    m_model.leaveOut(*m_row,
        { m_condition->currentData().toString(), m_reason->currentData().toString(),
            m_until->text(), m_note->text() });
}

void RecallCard::finish()
{
    m_form->hide();
    m_form->clearErrors();
    m_until->clear();
    m_note->clear();
    m_day->setDate(m_model.today());
}

void RecallCard::show(const app::RecallRow* row)
{
    const bool isSame = row && m_row && row->person.patient == m_row->person.patient;
    m_row = row ? std::optional(*row) : std::nullopt;
    if (!isSame)
        finish();
    setVisible(row != nullptr);
    if (!row)
        return;
    const auto& person = row->person;
    m_card->setTitle(person.name.familyFirst());
    const bool isOpen = !row->isConcealed;
    QStringList who;
    if (person.born)
        who += tr("born %1").arg(presentation::birthText(person.born));
    who += person.phone.isEmpty() ? tr("no telephone number") : person.phone;
    if (!row->registers.isEmpty())
        who += presentation::conditionWords(row->registers, m_model.rules());
    say(m_who, isOpen ? who.join(u" · "_s) : tr("A restricted record: only the name is here."));
    say(m_needs, isOpen ? presentation::needsWords(*row) : QString());
    const auto next = presentation::nextWords(*row, m_model.numbers(), m_model.today());
    const auto standing = presentation::standingWords(*row, m_model.numbers());
    say(m_standing,
        !isOpen              ? QString()
            : next.isEmpty() ? tr("Now: %1.").arg(standing)
                             : tr("Now: %1. Next: %2.").arg(standing, next));
    say(m_why, presentation::leftOutWords(*row, m_model.numbers(), m_model.rules()));
    const bool mayWork = isOpen && m_model.mayWork();
    m_acts->setVisible(mayWork && !row->registers.isEmpty());
    m_takeBack->setVisible(row->newest.has_value());
    m_open->setVisible(m_model.mayOpenRecords());
    m_askAgain->setVisible(mayWork && row->leftOut.has_value());
}

}
