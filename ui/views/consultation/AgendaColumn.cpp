// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/AgendaColumn.h"

#include "domain/common/Text.h"
#include "presentation/consultation/CareLabels.h"
#include "theme/Spacing.h"
#include "views/consultation/AgendaAddLine.h"
#include "views/consultation/AgendaRowView.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/PlainLabel.h"
#include "widgets/RovingFocus.h"
#include "widgets/TabOrder.h"
#include "widgets/Text.h"
#include "widgets/TextArea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

AgendaColumn::AgendaColumn(presentation::ConsultationModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    connect(&m_model.board(), &presentation::AgendaBoard::changed, this, &AgendaColumn::refresh);
    connect(&m_model, &presentation::ConsultationModel::stateChanged, this, &AgendaColumn::refresh);
    connect(&m_model, &presentation::ConsultationModel::draftAnswered, this, &AgendaColumn::load);
}

void AgendaColumn::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    auto* card = new Card(tr("What matters"));
    m_print = new Button(tr("Print the list"), ButtonKind::Quiet);
    m_print->setObjectName(u"printListButton"_s);
    m_print->setIconName(u"print"_s);
    m_print->hide();
    connect(m_print, &Button::clicked, this, &AgendaColumn::listWanted);
    card->addHeaderWidget(m_print);
    m_sentence = new PlainLabel(QString(), TextRole::Quote);
    m_sentence->setObjectName(u"whatMattersLabel"_s);
    m_sentence->setIsolated(true);
    m_sentence->setSelectable(true);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    m_circumstances = new PlainLabel(QString(), TextRole::Muted);
    m_avoid = new PlainLabel(QString(), TextRole::Strong);
    m_avoid->setIsolated(true);
    m_empty = new PlainLabel(QString(), TextRole::Muted);
    m_list = new QWidget;
    m_list->setAccessibleName(tr("Agenda"));
    m_rowsLayout = new QVBoxLayout(m_list);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(space(2));
    m_focus = new RovingFocus(m_list);
    m_keys = new PlainLabel(
        tr("One key a line: C covered, N next time, R someone else, X not needed, G goal. Alt and "
           "arrows move it. S puts yours first, for safety."),
        TextRole::Muted);
    m_hint = new PlainLabel(QString(), TextRole::Muted);
    m_hint->setObjectName(u"budgetHint"_s);
    for (auto* widget : std::initializer_list<QWidget*> {
             m_sentence, m_circumstances, m_avoid, m_empty, m_list, m_hint, m_keys })
        card->body()->addWidget(widget);
    buildAddLine(*card);
    column->addWidget(card);

    column->addWidget(makeVisitCard());
    column->addStretch();
}

QWidget* AgendaColumn::makeVisitCard()
{
    auto* card = new Card(tr("Note for staff"));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kindBox"_s);
    m_kind->setAccessibleName(tr("What kind of visit this is"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    using domain::ConsultationKind;
    for (const auto kind : { ConsultationKind::PlannedReview, ConsultationKind::CarePlanning,
             ConsultationKind::Routine, ConsultationKind::Urgent })
        m_kind->addItem(presentation::label(kind), domain::toWord(kind));
    card->addHeaderWidget(m_kind);
    m_note = new TextArea;
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setAccessibleName(tr("Note for staff. The patient's plan does not show it."));
    m_note->edit()->setAccessibleName(m_note->accessibleName());
    m_note->setLimit(domain::kTextLimit);
    m_note->setVisibleRows(2);
    card->body()->addWidget(m_note);
    m_others = new QCheckBox(tr("This note mentions other people"));
    m_others->setObjectName(u"mentionsOthersBox"_s);
    setPlainToolTip(*m_others,
        tr("For a note that names somebody else: a copy for the patient has to leave that out."));
    card->body()->addWidget(m_others);
    connect(m_others, &QCheckBox::toggled, &m_model,
        &presentation::ConsultationModel::setMentionsOthers);
    connect(m_note, &TextArea::textChanged, this, [this] { m_model.setNote(m_note->text()); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto word = m_kind->currentData().toString();
        m_model.setKind(domain::consultationKindFromWord(word).value());
    });
    return card;
}

void AgendaColumn::buildAddLine(Card& card)
{
    m_add = new AgendaAddLine;
    m_add->setObjectName(u"addItemEdit"_s);
    m_add->setAccessibleName(tr("Add to the agenda"));
    m_add->setPlaceholderText(tr("Something else?"));
    m_add->setMaxLength(domain::kKioskTextLimit);
    QStringList words;
    for (const auto& topic : m_model.rules().topics)
        words.append(topic.words);
    auto* completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_add->setCompleter(completer);
    auto* mine = new Button(tr("Mine"));
    mine->setObjectName(u"addMineButton"_s);
    mine->setAccessibleName(tr("Add as the clinician's item (Enter)"));
    auto* theirs = new Button(tr("Patient's"));
    theirs->setObjectName(u"addTheirsButton"_s);
    theirs->setAccessibleName(tr("Add as the patient's item (Shift+Enter)"));
    setPlainToolTip(*mine, tr("Enter"));
    setPlainToolTip(*theirs, tr("Shift+Enter"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_add, 1);
    row->addWidget(mine);
    row->addWidget(theirs);
    card.body()->addLayout(row);
    connect(
        m_add, &AgendaAddLine::mineEntered, this, [this] { add(domain::AgendaSource::Clinician); });
    connect(m_add, &AgendaAddLine::theirsEntered, this,
        [this] { add(domain::AgendaSource::PatientSpoken); });
    connect(mine, &Button::clicked, this, [this] { add(domain::AgendaSource::Clinician); });
    connect(theirs, &Button::clicked, this, [this] { add(domain::AgendaSource::PatientSpoken); });
}

void AgendaColumn::load()
{
    sayWhoAnswered();
    if (m_note->text() != m_model.note())
        m_note->setText(m_model.note());
    m_others->setChecked(m_model.mentionsOthers());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(domain::toWord(m_model.kind()))));
    refresh();
}

void AgendaColumn::sayWhoAnswered()
{
    const auto& agenda = m_model.record().view.agenda;
    const auto sentence = agenda ? agenda->whatMatters : QString();
    m_sentence->setText(sentence.isEmpty() ? QString() : u"\u201c"_s + sentence + u"\u201d"_s);
    m_sentence->setVisible(!sentence.isEmpty());
    m_sentence->setAccessibleName(
        tr("What matters most, in the patient's words: %1").arg(sentence));
    QStringList about;
    if (agenda) {
        about.append(presentation::label(agenda->answeredBy));
        if (!agenda->companion.isEmpty())
            about.append(tr("with %1").arg(agenda->companion));
        if (agenda->confidenceToTalk)
            about.append(
                tr("sure of talking about it: %1 of 10").arg(agenda->confidenceToTalk->value()));
        if (agenda->tookSeconds)
            about.append(presentation::tookText(*agenda->tookSeconds));
        if (!agenda->language.isEmpty() && agenda->language != u"en")
            about.append(tr("screen in %1")
                             .arg(QLocale::languageToString(QLocale(agenda->language).language())));
        if (!agenda->isComplete)
            about.append(tr("left unfinished"));
    }
    m_circumstances->setText(about.join(u" \u00b7 "_s));
    m_circumstances->setVisible(!about.isEmpty());
    const auto avoid = agenda ? agenda->notToDiscuss : QString();
    m_avoid->setText(tr("Does not want to talk about: %1").arg(avoid));
    m_avoid->setVisible(!avoid.isEmpty());
    m_empty->setText(agenda ? tr("No topics were chosen. Ask: what matters most to you today?")
                            : tr("No agenda yet. Ask now: what matters most to you today?"));
}

void AgendaColumn::setPrintable(bool isPrintable) { m_print->setVisible(isPrintable); }

AgendaRowView* AgendaColumn::makeRow()
{
    auto* row = new AgendaRowView(m_model.today());
    m_rowsLayout->addWidget(row);
    connect(row, &AgendaRowView::decided, this,
        [this, row](domain::ItemOutcome outcome) { decide(indexOf(row), outcome); });
    connect(row, &AgendaRowView::passedToEdited, this,
        [this, row](const QString& words) { m_model.board().setPassedTo(indexOf(row), words); });
    connect(row, &AgendaRowView::referralReasonEdited, this, [this, row](const QString& words) {
        m_model.board().setReferralReason(indexOf(row), words);
    });
    connect(row, &AgendaRowView::onPlanChosen, this,
        [this, row](bool isOnPlan) { m_model.board().setOnPlan(indexOf(row), isOnPlan); });
    connect(row, &AgendaRowView::safetyRequested, this, [this, row] { onSafety(indexOf(row)); });
    connect(row, &AgendaRowView::aboveReasonEdited, this,
        [this, row](const QString& words) { m_model.board().setAboveReason(indexOf(row), words); });
    connect(row, &AgendaRowView::putFirstRequested, this,
        [this, row] { focusRow(m_model.board().putAbove(indexOf(row))); });
    connect(row, &AgendaRowView::nextDateEdited, this, [this, row](std::optional<QDate> date) {
        m_model.board().setNextDate(indexOf(row), date);
    });
    connect(row, &AgendaRowView::moveRequested, this,
        [this, row](int step) { move(indexOf(row), step); });
    connect(row, &AgendaRowView::takeOffRequested, this, [this, row] { takeOff(indexOf(row)); });
    connect(
        row, &AgendaRowView::goalRequested, this, [this, row] { Q_EMIT goalWanted(indexOf(row)); });
    return row;
}

int AgendaColumn::indexOf(const AgendaRowView* row) const
{
    return static_cast<int>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void AgendaColumn::refresh()
{
    const auto& lines = m_model.board().rows();
    const bool countChanged = m_rows.size() != lines.size();
    while (m_rows.size() > lines.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < lines.size())
        m_rows.push_back(makeRow());
    if (countChanged) {
        m_focus->clear();
        for (auto* row : m_rows) {
            m_focus->add(row);
            row->removeEventFilter(this);
            row->installEventFilter(this); // after the focus group's, so that Alt+Up comes here
        }
        putBeforeInTabOrder(*m_add, { m_rows.begin(), m_rows.end() });
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->setLocked(!m_model.canEdit());
        m_rows[at]->show(static_cast<int>(at) + 1, lines[at]);
    }
    m_list->setVisible(!lines.empty());
    m_keys->setVisible(!lines.empty() && m_model.canEdit());
    m_empty->setVisible(lines.empty());
    m_add->setEnabled(m_model.canEdit());
    m_note->setEnabled(m_model.canEdit());
    m_others->setEnabled(m_model.canEdit());
    m_kind->setEnabled(m_model.canEdit());
    refreshHint();
}

void AgendaColumn::refreshHint()
{
    const auto open = static_cast<int>(std::count_if(
        m_model.board().rows().begin(), m_model.board().rows().end(), [](const auto& row) {
            return !row.outcome || row.outcome == domain::ItemOutcome::Discussed;
        }));
    if (m_model.state() == presentation::ConsultationModel::State::Opening
        || m_model.state() == presentation::ConsultationModel::State::NotOpened)
        return;
    const int fit = m_model.itemsThatFit();
    m_hint->setText(
        tr("%1 to cover today; about %2 fit the %3 minutes. What can wait or go to somebody else?")
            .arg(QString::number(open), QString::number(fit),
                QString::number(m_model.record().slotMinutes)));
    m_hint->setVisible(open > fit);
}

void AgendaColumn::decide(int row, domain::ItemOutcome outcome)
{
    if (!m_model.canEdit())
        return;
    const bool hadFocus = m_rows[std::size_t(row)]->hasFocus();
    m_model.board().decide(row, outcome);
    // One key a row: the next line is where the next key goes.
    if (hadFocus && m_model.board().rows()[std::size_t(row)].outcome
        && row + 1 < static_cast<int>(m_rows.size()))
        m_rows[std::size_t(row) + 1]->setFocus(Qt::TabFocusReason);
}

void AgendaColumn::move(int row, int step)
{
    if (!m_model.canEdit())
        return;
    auto& board = m_model.board();
    const auto& line = board.rows()[std::size_t(row)];
    // Up past what the patient said: that is for safety, and says why.
    const bool isBlocked = step < 0 && row > 0 && line.isClinicianOnly()
        && line.above == presentation::BoardRow::Above::No && !board.mayMove(row, step);
    if (isBlocked)
        onSafety(row);
    else
        focusRow(board.move(row, step));
}

void AgendaColumn::takeOff(int row)
{
    const bool hadFocus = m_rows[std::size_t(row)]->hasFocus();
    m_model.board().takeOff(row);
    if (hadFocus)
        focusRow(std::min(row, static_cast<int>(m_rows.size()) - 1));
}

void AgendaColumn::focusRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size())) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto* target = m_rows[std::size_t(row)];
    const auto& line = m_model.board().rows()[std::size_t(row)];
    if (line.above == presentation::BoardRow::Above::Asked)
        target->focusReason();
    else
        target->setFocus(Qt::TabFocusReason);
}

void AgendaColumn::onSafety(int row)
{
    if (!m_model.canEdit())
        return;
    auto& board = m_model.board();
    if (board.rows()[std::size_t(row)].above == presentation::BoardRow::Above::No) {
        board.askAbove(row);
        focusRow(row);
    } else {
        focusRow(board.putBelow(row));
    }
}

void AgendaColumn::add(domain::AgendaSource source)
{
    if (!m_model.canEdit())
        return;
    const auto typed = m_add->text();
    const auto& topics = m_model.rules().topics;
    const auto known = std::find_if(topics.begin(), topics.end(), [&typed](const auto& topic) {
        return domain::foldForSearch(topic.words) == domain::foldForSearch(typed);
    });
    if (m_model.board().add(source, typed, known == topics.end() ? QString() : known->id) >= 0)
        m_add->clear();
}

void AgendaColumn::focusFirst()
{
    if (m_rows.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.front()->setFocus(Qt::OtherFocusReason);
}

bool AgendaColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers() == Qt::AltModifier) {
            for (auto* row : m_rows) {
                if (row == watched) {
                    move(indexOf(row), key->key() == Qt::Key_Up ? -1 : 1);
                    return true;
                }
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
