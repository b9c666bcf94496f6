// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/AgendaRowView.h"

#include "domain/common/DateParser.h"
#include "presentation/consultation/CareLabels.h"
#include "theme/ApplyTheme.h"
#include "theme/Spacing.h"
#include "views/consultation/ReferralFields.h"
#include "views/consultation/SafetyLine.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/PlainLabel.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::ItemOutcome;

    struct OutcomeKey {
        ItemOutcome outcome;
        Qt::Key key;
        char16_t letter;
    };

    constexpr std::array kOutcomes { OutcomeKey { ItemOutcome::Discussed, Qt::Key_C, u'C' },
        OutcomeKey { ItemOutcome::NextTime, Qt::Key_N, u'N' },
        OutcomeKey { ItemOutcome::SomeoneElse, Qt::Key_R, u'R' },
        OutcomeKey { ItemOutcome::NotNeeded, Qt::Key_X, u'X' } };

    QString longLabel(const OutcomeKey& each)
    {
        return u"%1 (%2)"_s.arg(presentation::label(each.outcome), QString(QChar(each.letter)));
    }

}

AgendaRowView::AgendaRowView(QDate today, QWidget* parent) : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"agendaRow"_s);
    buildLayout(today);
    bind();
}

void AgendaRowView::buildLayout(QDate today)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(2), space(2), space(2), space(2));
    row->setSpacing(space(2));
    m_number = new PlainLabel(QString(), TextRole::Strong);
    m_number->setWordWrap(false);
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(u"00"_s));
    row->addWidget(m_number, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space(1));
    m_words = new PlainLabel;
    m_words->setObjectName(u"wordsLabel"_s);
    m_words->setIsolated(true);
    m_marks = new PlainLabel(QString(), TextRole::Muted);
    m_outcomes = new ChoiceChips(tr("What becomes of it"));
    for (const auto& each : kOutcomes) {
        const auto word = domain::toWord(each.outcome);
        m_outcomes->addChoice(word, QString(QChar(each.letter)));
        m_outcomes->chip(word)->setAccessibleName(longLabel(each));
        setPlainToolTip(*m_outcomes->chip(word), longLabel(each));
        // The row itself has the keys; the chips are for mouse and finger.
        m_outcomes->chip(word)->setFocusPolicy(Qt::NoFocus);
    }
    m_outcomes->setFocusPolicy(Qt::NoFocus);
    m_referral = new ReferralFields;
    m_safety = new SafetyLine;
    m_nextDate = new DateField;
    m_nextDate->setObjectName(u"nextDateEdit"_s);
    m_nextDate->setAccessibleName(tr("When it comes back"));
    m_nextDate->setPlaceholderText(tr("When? For example 2w"));
    m_nextDate->setParser([today](const QString& typed) -> std::optional<QDate> {
        const auto date = domain::parseTypedDate(typed, today);
        return date ? std::optional(*date) : std::nullopt;
    });
    m_state = new PlainLabel(QString(), TextRole::Strong);
    m_state->setObjectName(u"stateLabel"_s);
    auto* decision = new QHBoxLayout;
    decision->setSpacing(space(2));
    decision->addWidget(m_outcomes);
    decision->addWidget(m_state, 1);
    column->addWidget(m_words);
    column->addWidget(m_marks);
    column->addLayout(decision);
    column->addWidget(m_referral);
    column->addWidget(m_nextDate);
    column->addWidget(m_safety);
    row->addLayout(column, 1);
    m_takeOff = new Button(QString(), ButtonKind::Quiet);
    m_takeOff->setIconOnly(u"close"_s, tr("Take off the list (Del)"));
    m_takeOff->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_takeOff, 0, Qt::AlignTop);
}

void AgendaRowView::bind()
{
    connect(m_outcomes, &ChoiceChips::toggled, this, [this](const QString& key, bool) {
        if (const auto outcome = domain::itemOutcomeFromWord(key); outcome && !m_isRefreshing)
            Q_EMIT decided(*outcome);
    });
    connect(m_referral, &ReferralFields::passedToEdited, this, &AgendaRowView::passedToEdited);
    connect(m_referral, &ReferralFields::reasonEdited, this, &AgendaRowView::referralReasonEdited);
    connect(m_referral, &ReferralFields::onPlanChosen, this, &AgendaRowView::onPlanChosen);
    connect(m_safety, &SafetyLine::asked, this, &AgendaRowView::safetyRequested);
    connect(m_safety, &SafetyLine::putBack, this, &AgendaRowView::safetyRequested);
    connect(m_safety, &SafetyLine::reasonEdited, this, &AgendaRowView::aboveReasonEdited);
    connect(m_safety, &SafetyLine::putFirst, this, &AgendaRowView::putFirstRequested);
    connect(m_nextDate, &DateField::dateChanged, this, [this] {
        if (!m_isRefreshing)
            Q_EMIT nextDateEdited(m_nextDate->date());
    });
    connect(m_takeOff, &Button::clicked, this, &AgendaRowView::takeOffRequested);
}

void AgendaRowView::show(int number, const presentation::BoardRow& row)
{
    m_isRefreshing = true;
    m_isAddedHere = row.isAddedHere;
    m_number->setText(QString::number(number));
    m_words->setText(row.words);
    showMarks(row);
    m_outcomes->setChosen(
        row.outcome ? QStringList { domain::toWord(*row.outcome) } : QStringList());
    m_state->setText(row.outcome ? presentation::label(*row.outcome) : QString());
    m_referral->show(row);
    m_safety->show(row, m_isLocked);
    m_nextDate->setVisible(row.outcome == ItemOutcome::NextTime);
    if (m_nextDate->date() != row.nextDate)
        m_nextDate->setDate(row.nextDate);
    m_takeOff->setVisible(row.isAddedHere && !m_isLocked);
    nameIt(number, row);
    m_isRefreshing = false;
}

void AgendaRowView::showMarks(const presentation::BoardRow& row)
{
    QStringList marks;
    if (row.patientRank)
        marks.append(tr("patient's number %1").arg(*row.patientRank));
    else if (row.isPatients)
        marks.append(tr("patient"));
    if (row.isClinicians)
        marks.append(tr("clinician"));
    if (row.isFromLastTime)
        marks.append(tr("from last time"));
    if (row.worry)
        marks.append(tr("worry %1 of 10").arg(*row.worry));
    m_marks->setText(marks.join(u" \u00b7 "_s));
}

void AgendaRowView::nameIt(int number, const presentation::BoardRow& row)
{
    setAccessibleName(u"%1. %2"_s.arg(QString::number(number), row.words));
    const auto state = row.outcome ? presentation::label(*row.outcome) : tr("not decided");
    setAccessibleDescription(
        tr("%1. %2. Keys: C covered, N next time, R someone else, X not needed.")
            .arg(state, m_marks->text())
        + (row.above == presentation::BoardRow::Above::Yes
                ? u" "_s + tr("First, for safety, because: %1").arg(row.aboveReason)
                : QString()));
}

void AgendaRowView::focusReason() { m_safety->focusReason(); }

void AgendaRowView::setLocked(bool locked)
{
    m_isLocked = locked;
    for (auto* widget :
        std::initializer_list<QWidget*> { m_outcomes, m_referral, m_nextDate, m_takeOff })
        widget->setEnabled(!locked);
}

void AgendaRowView::keyPressEvent(QKeyEvent* event)
{
    if (m_isLocked) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->modifiers() == Qt::NoModifier) {
        for (const auto& each : kOutcomes) {
            if (event->key() == each.key) {
                Q_EMIT decided(each.outcome);
                return;
            }
        }
        if (event->key() == Qt::Key_G) {
            Q_EMIT goalRequested();
            return;
        }
        if (event->key() == Qt::Key_S) {
            Q_EMIT safetyRequested();
            return;
        }
        if (event->key() == Qt::Key_Delete && m_isAddedHere) {
            Q_EMIT takeOffRequested();
            return;
        }
    }
    QFrame::keyPressEvent(event);
}

void AgendaRowView::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void AgendaRowView::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void AgendaRowView::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const auto& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = hasFocus() ? theme.focusWidth : theme.borderWidth;
    painter.setPen(QPen(hasFocus() ? theme.focus : theme.hairline, width));
    painter.setBrush(theme.panel);
    const double inset = width / 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

}
