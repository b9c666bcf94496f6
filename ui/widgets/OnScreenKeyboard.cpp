// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/OnScreenKeyboard.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kKeySide = 60; // pixels: 15 mm and a little
    // Four rows of keys leave a low screen no room for more, and letters of some scripts are tall.
    constexpr double kLargestPoints = 24;

    // Marks and signs that no language has keys of its own for.
    const QStringList& signRows()
    {
        static const QStringList rows { u"1234567890"_s, u"-/:;()£&@"_s, u".,?!'\"+"_s };
        return rows;
    }

    /// A mark that stands on a letter is shown on the dotted circle that readers of the script
    /// know.
    QString shown(const QString& letter)
    {
        constexpr QChar kDottedCircle(0x25cc);
        return !letter.isEmpty() && letter.front().isMark() ? kDottedCircle + letter : letter;
    }

    bool takesText(const QWidget* widget)
    {
        return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget);
    }

}

OnScreenKeyboard::OnScreenKeyboard(QWidget* parent)
    : QWidget(parent)
    , m_own(KeyboardLetters::english())
{
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("On-screen keyboard"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void OnScreenKeyboard::setTarget(QWidget* target) { m_target = target; }

void OnScreenKeyboard::setLetters(const KeyboardLetters& letters)
{
    m_own = letters;
    m_english = false;
    rebuild();
}

void OnScreenKeyboard::showEnglish(bool english)
{
    m_english = english;
    m_numbers = false;
    rebuild();
}

const KeyboardLetters& OnScreenKeyboard::letters() const
{
    return m_english ? KeyboardLetters::english() : m_own;
}

void OnScreenKeyboard::showNumbers(bool numbers)
{
    m_numbers = numbers;
    rebuild();
}

void OnScreenKeyboard::setShifted(bool shifted)
{
    if (m_shifted == shifted)
        return;
    m_shifted = shifted;
    const auto keys = m_page->findChildren<Button*>();
    for (Button* each : keys) {
        const QString letter = each->property(shifted ? "shifted" : "letter").toString();
        if (!letter.isEmpty())
            each->setText(shown(letter));
    }
    if (auto* shift = m_page->findChild<Button*>(u"keyShift"_s))
        shift->setChecked(shifted);
}

Button* OnScreenKeyboard::key(const QString& character) const
{
    return m_page->findChild<Button*>(u"key_"_s + character);
}

void OnScreenKeyboard::rebuild()
{
    // The page may be rebuilt by one of its own keys, so that key must live until its click is
    // over.
    if (m_page) {
        m_page->hide();
        layout()->removeWidget(m_page);
        m_page->deleteLater();
    }
    m_shifted = false;
    m_page = new QWidget;
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    layout()->addWidget(m_page);
    if (m_numbers) {
        for (const auto& row : signRows())
            addRow(row.split(QString(), Qt::SkipEmptyParts), {}, &row == &signRows().back());
    } else {
        const auto& all = letters();
        for (std::size_t at = 0; at < all.rows.size(); ++at)
            addRow(all.rows[at], at < all.shifted.size() ? all.shifted[at] : QStringList(),
                at + 1 == all.rows.size());
    }
    addActsRow();
    fitLetters();
}

// On the page, so that the keyboard itself goes on hearing of the text size around it.
void OnScreenKeyboard::fitLetters()
{
    auto letters = font();
    letters.setPointSizeF(std::min(letters.pointSizeF(), kLargestPoints));
    m_page->setFont(letters);
}

void OnScreenKeyboard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLetters();
}

Button* OnScreenKeyboard::addKey(const QString& objectName, const QString& words)
{
    auto* made = new Button(words);
    made->setObjectName(objectName);
    made->setFocusPolicy(
        Qt::NoFocus); // the field keeps it, and a real keyboard needs no picture of one
    made->setMinimumSize(kKeySide, kKeySide);
    made->setProperty("typing", true); // less padding, so that ten keys fit beside one another
    // Large text makes keys taller; where a screen is low they may shrink to the least again.
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return made;
}

void OnScreenKeyboard::addRow(
    const QStringList& letters, const QStringList& shifted, bool lettersEnd)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    if (lettersEnd && !m_numbers)
        addShift(*row);
    for (qsizetype at = 0; at < letters.size(); ++at)
        addLetter(*row, letters[at], at < shifted.size() ? shifted[at] : letters[at].toUpper());
    if (lettersEnd) {
        Button* back = addKey(u"keyBackspace"_s, QString());
        back->setIconOnly(u"backspace"_s, tr("Delete the last letter"));
        back->setAutoRepeat(true);
        connect(back, &Button::clicked, this, [this] { press(Qt::Key_Backspace); });
        row->addWidget(back, 3);
    }
    m_column->addLayout(row);
}

void OnScreenKeyboard::addShift(QHBoxLayout& row)
{
    Button* shift = addKey(u"keyShift"_s, QString());
    shift->setIconOnly(
        u"shift"_s, letters().shifted.empty() ? tr("Capital letter") : tr("More letters"));
    shift->setCheckable(true);
    connect(shift, &Button::clicked, this, [this] { setShifted(!m_shifted); });
    row.addWidget(shift, 3);
}

void OnScreenKeyboard::addLetter(QHBoxLayout& row, const QString& letter, const QString& shifted)
{
    Button* made = addKey(u"key_"_s + letter, shown(letter));
    made->setProperty("letter", letter);
    made->setProperty("shifted", shifted);
    connect(made, &Button::clicked, this,
        [this, letter, shifted] { type(m_shifted ? shifted : letter); });
    row.addWidget(made, 2);
}

void OnScreenKeyboard::addActsRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    Button* page = addKey(u"keyPage"_s, !m_numbers ? tr("123") : m_english ? u"ABC"_s : tr("ABC"));
    page->setAccessibleName(m_numbers ? tr("Letters") : tr("Numbers and signs"));
    connect(page, &Button::clicked, this, [this] { showNumbers(!m_numbers); });
    Button* blank = addKey(u"keySpace"_s, tr("Space"));
    connect(blank, &Button::clicked, this, [this] { type(u" "_s); });
    Button* enter = addKey(u"keyEnter"_s, tr("Enter"));
    connect(enter, &Button::clicked, this, [this] { press(Qt::Key_Return); });
    row->addWidget(page, 2);
    if (!m_own.switchWord.isEmpty())
        addScriptKey(*row);
    row->addWidget(blank, 6);
    row->addWidget(enter, 2);
    m_column->addLayout(row);
}

// Named as the letters that it leads to: a word that no reader of the others needs to know.
void OnScreenKeyboard::addScriptKey(QHBoxLayout& row)
{
    Button* script = addKey(u"keyScript"_s, m_english ? m_own.switchWord : u"ABC"_s);
    script->setAccessibleName(m_english ? tr("Letters") : tr("English letters"));
    connect(script, &Button::clicked, this, [this] { showEnglish(!m_english); });
    row.addWidget(script, 2);
}

QWidget* OnScreenKeyboard::target() const
{
    if (m_target)
        return m_target->focusProxy() ? m_target->focusProxy() : m_target.data();
    QWidget* focused = QApplication::focusWidget();
    return takesText(focused) ? focused : nullptr;
}

void OnScreenKeyboard::type(const QString& text)
{
    if (QWidget* to = target()) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QApplication::sendEvent(to, &down);
    }
    setShifted(false);
}

void OnScreenKeyboard::press(int key)
{
    QWidget* to = target();
    if (!to)
        return;
    if (key == Qt::Key_Return && qobject_cast<QLineEdit*>(to)) {
        Q_EMIT enterPressed();
        return;
    }
    QKeyEvent down(
        QEvent::KeyPress, key, Qt::NoModifier, key == Qt::Key_Return ? u"\r"_s : QString());
    QApplication::sendEvent(to, &down);
}

}
