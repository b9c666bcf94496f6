// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Ruler.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"
#include "widgets/RovingFocus.h"
#include "widgets/RulerButton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

Ruler::Ruler(const QString& question, Look look, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_look(look)
{
    setAccessibleName(question);
    m_secondDigit.setSingleShot(true);
    m_secondDigit.setInterval(kSecondDigitMilliseconds);
    buildLayout();
    setHighEnd(m_end);
    nameButtons();
    refresh();
}

void Ruler::buildLayout()
{
    m_focus = new RovingFocus(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* row = new QHBoxLayout;
    row->setSpacing(m_look == Look::Kiosk ? space(2) : space(1));
    for (int number = 0; number <= kHighest; ++number)
        addButton(number, *row);
    column->addLayout(row);

    auto* words = new QHBoxLayout;
    words->setSpacing(space(2));
    m_lowLabel = new PlainLabel(QString(), TextRole::Muted);
    m_highLabel = new PlainLabel(QString(), TextRole::Muted);
    m_highLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clear = new Button(tr("Clear"), ButtonKind::Quiet);
    m_clear->setObjectName(u"rulerClear"_s);
    m_clear->setAccessibleName(tr("Clear the answer: %1").arg(m_question));
    // It keeps its room while hidden, so that answering moves nothing below.
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    words->addWidget(m_lowLabel, 1);
    words->addWidget(m_clear);
    words->addWidget(m_highLabel, 1);
    column->addLayout(words);
    connect(m_clear, &Button::clicked, this, &Ruler::clear);
}

void Ruler::addButton(int number, QHBoxLayout& row)
{
    auto* button = new RulerButton(number);
    button->setObjectName(u"ruler%1"_s.arg(number));
    button->setLarge(m_look == Look::Kiosk);
    m_buttons.at(std::size_t(number)) = button;
    row.addWidget(button, 1);
    button->installEventFilter(this);
    m_focus->add(button);
    connect(button, &RulerButton::clicked, this, [this, number] { choose(number); });
}

void Ruler::setValue(std::optional<int> value)
{
    m_value = value && *value >= m_lowest && *value <= kHighest ? value : std::nullopt;
    refresh();
}

void Ruler::setEndWords(const QString& low, const QString& high)
{
    m_low = low;
    m_high = high;
    m_lowLabel->setText(low);
    m_highLabel->setText(high);
    nameButtons();
}

void Ruler::setHighEnd(HighEnd end)
{
    m_end = end;
    for (int number = 0; number <= kHighest; ++number) {
        const double mood = number / 5.0 - 1.0;
        button(number)->setMood(end == HighEnd::Good ? mood : -mood);
    }
}

void Ruler::setLowest(int lowest)
{
    m_lowest = qBound(0, lowest, kHighest);
    for (RulerButton* each : m_buttons)
        each->setVisible(each->number() >= m_lowest);
    nameButtons();
    refresh();
}

void Ruler::setClearable(bool clearable)
{
    m_clearable = clearable;
    refresh();
}

bool Ruler::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Ruler::handleKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const int digit = key - Qt::Key_0;
        const bool ten = digit == 0 && m_secondDigit.isActive();
        m_secondDigit.stop();
        choose(ten ? kHighest : digit);
        if (digit == 1)
            m_secondDigit.start();
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        clear();
        return true;
    }
    return false;
}

void Ruler::choose(int number)
{
    if (number < m_lowest)
        return;
    m_value = number;
    refresh();
    if (isAncestorOf(QApplication::focusWidget()))
        button(number)->setFocus(Qt::OtherFocusReason);
    Q_EMIT valueChosen(number);
    Q_EMIT answerChanged();
}

void Ruler::clear()
{
    if (!m_clearable || !m_value)
        return;
    if (m_clear->hasFocus())
        m_focus->stop()->setFocus(Qt::OtherFocusReason);
    m_value.reset();
    refresh();
    Q_EMIT valueCleared();
    Q_EMIT answerChanged();
}

void Ruler::refresh()
{
    for (RulerButton* each : m_buttons)
        each->setChecked(m_value == each->number());
    if (m_value)
        m_focus->setStop(button(*m_value));
    else if (m_lowest > 0)
        m_focus->setStop(button(m_lowest));
    m_clear->setVisible(m_clearable && m_value);
    setAccessibleDescription(m_value ? tr("%1 out of 10").arg(*m_value) : tr("No answer yet"));
}

void Ruler::nameButtons()
{
    for (RulerButton* each : m_buttons) {
        QString name = tr("%1: %2 out of 10").arg(m_question, QString::number(each->number()));
        if (each->number() == m_lowest && !m_low.isEmpty())
            name += u", "_s + m_low;
        if (each->number() == kHighest && !m_high.isEmpty())
            name += u", "_s + m_high;
        each->setAccessibleName(name);
    }
}

}
