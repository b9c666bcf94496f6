// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskCodePage.h"

#include "domain/kiosk/KioskCode.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"

#include <QDeadlineTimer>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kPadColumns = 3;
    constexpr int kMonthColumns = 4;
    constexpr int kDayColumns = 8;
    constexpr int kMonths = 12;
    constexpr int kDays = 31;
    constexpr double kSide = 15; // millimetres

    Button* key(const QString& words, const QString& objectName)
    {
        auto* button = new Button(words);
        button->setObjectName(objectName);
        button->setMinimumSize(millimetres(kSide), millimetres(kSide));
        return button;
    }

}

KioskCodePage::KioskCodePage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(tr("Your code"), {}, parent)
    , m_model(model)
{
    m_steps = { makeDigits(), makeMonths(), makeDays() };
    for (auto* step : std::as_const(m_steps)) {
        body()->addWidget(step);
        step->hide();
    }
    refresh();
}

QGridLayout* KioskCodePage::grid(QWidget* step, const QString& sentence)
{
    m_sentences.append(sentence);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new PlainLabel(sentence));
    auto* cells = new QGridLayout;
    cells->setSpacing(space(3));
    column->addLayout(cells);
    column->addStretch();
    return cells;
}

QWidget* KioskCodePage::makeDigits()
{
    auto* step = new QWidget;
    auto* cells = grid(step, tr("Type the six numbers that are on your slip."));
    m_shown = new PlainLabel(QString(), TextRole::Title);
    m_shown->setObjectName(u"digitsLabel"_s);
    cells->addWidget(m_shown, 0, 0);
    // A pad of digits is 1 2 3 from the left wherever people read from the right.
    auto* pad = new QWidget;
    pad->setLayoutDirection(Qt::LeftToRight);
    cells->addWidget(pad, 1, 0);
    auto* keys = new QGridLayout(pad);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(space(3));
    constexpr int kDigitKeys = 9;
    for (int digit = 1; digit <= kDigitKeys; ++digit) {
        auto* button = key(QString::number(digit), u"digit%1"_s.arg(digit));
        keys->addWidget(button, (digit - 1) / kPadColumns, (digit - 1) % kPadColumns);
        connect(button, &Button::clicked, this, [this, digit] { tapDigit(digit); });
    }
    auto* zero = key(QString::number(0), u"digit0"_s);
    auto* remove = key(tr("Delete"), u"deleteDigit"_s);
    keys->addWidget(zero, 3, 1);
    keys->addWidget(remove, 3, 2);
    connect(zero, &Button::clicked, this, [this] { tapDigit(0); });
    connect(remove, &Button::clicked, this, &KioskCodePage::removeDigit);
    return step;
}

QWidget* KioskCodePage::makeMonths()
{
    auto* step = new QWidget;
    auto* cells = grid(step, tr("In which month were you born?"));
    for (int month = 1; month <= kMonths; ++month) {
        auto* button = key(m_model.language().monthName(month), u"month%1"_s.arg(month));
        cells->addWidget(button, (month - 1) / kMonthColumns, (month - 1) % kMonthColumns);
        connect(button, &Button::clicked, this, [this, month] {
            m_model.touched();
            m_month = month;
            refresh();
        });
    }
    return step;
}

QWidget* KioskCodePage::makeDays()
{
    auto* step = new QWidget;
    auto* cells = grid(step, tr("On which day of the month?"));
    for (int day = 1; day <= kDays; ++day) {
        auto* button = key(QString::number(day), u"day%1"_s.arg(day));
        cells->addWidget(button, (day - 1) / kDayColumns, (day - 1) % kDayColumns);
        connect(button, &Button::clicked, this, [this, day] {
            m_model.enterCode({ m_digits, day, m_month });
        });
    }
    return step;
}

void KioskCodePage::tapDigit(int digit)
{
    if (m_taps.accepts(QString::number(digit), QDeadlineTimer::current().deadline()))
        addDigit(digit);
}

void KioskCodePage::addDigit(int digit)
{
    m_model.touched();
    if (m_digits.size() < domain::KioskCode::kDigits)
        m_digits.append(QString::number(digit));
    refresh();
}

void KioskCodePage::removeDigit()
{
    m_model.touched();
    m_digits.chop(1);
    refresh();
}

void KioskCodePage::refresh()
{
    const bool isWhole = m_digits.size() == domain::KioskCode::kDigits;
    const auto shown = m_digits.leftJustified(domain::KioskCode::kDigits, u'\u2013');
    m_shown->setText(shown.split(QString(), Qt::SkipEmptyParts).join(u' '));
    m_shown->setAccessibleName(tr("%1 of 6 numbers").arg(m_digits.size()));
    const auto step = !isWhole ? 0 : m_month == 0 ? 1 : 2;
    if (step == m_step)
        return;
    m_step = step;
    for (int at = 0; at < m_steps.size(); ++at)
        m_steps[at]->setVisible(at == step);
    focusFirst();
    Q_EMIT cameUp({ m_sentences.value(step) });
}

QStringList KioskCodePage::spoken() const
{
    return KioskPageView::spoken() + QStringList { m_sentences.value(m_step) };
}

/// Digits that are typed come here from whichever key has the focus.
void KioskCodePage::focusFirst()
{
    if (auto* first = m_steps[m_step]->findChild<Button*>())
        first->setFocus(Qt::OtherFocusReason);
}

void KioskCodePage::keyPressEvent(QKeyEvent* event)
{
    const auto text = event->text();
    if (m_step == 0 && text.size() == 1 && text.front().digitValue() >= 0)
        addDigit(text.front().digitValue());
    else if (m_step == 0 && event->key() == Qt::Key_Backspace)
        removeDigit();
    else
        KioskPageView::keyPressEvent(event);
}

}
