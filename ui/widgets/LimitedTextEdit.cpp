// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LimitedTextEdit.h"

#include "theme/Spacing.h"

#include <QEvent>
#include <QMimeData>

#include <limits>

namespace rooftree::ui {

LimitedTextEdit::LimitedTextEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// The document counts the end of its last paragraph as a character.
int LimitedTextEdit::used() const { return document()->characterCount() - 1; }

int LimitedTextEdit::room() const
{
    const auto cursor = textCursor();
    const int replaced = cursor.selectionEnd() - cursor.selectionStart();
    return m_limit > 0 ? qMax(0, m_limit - used() + replaced) : std::numeric_limits<int>::max();
}

void LimitedTextEdit::setVisibleRows(int rows)
{
    m_rows = rows;
    refreshHeight();
}

void LimitedTextEdit::keyPressEvent(QKeyEvent* event)
{
    QPlainTextEdit::keyPressEvent(event);
    trimToLimit();
}

void LimitedTextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    QPlainTextEdit::inputMethodEvent(event);
    trimToLimit();
}

void LimitedTextEdit::insertFromMimeData(const QMimeData* source)
{
    // Cut before inserting: laying out a pasted book would stop the window for minutes.
    QString text = source->text();
    if (text.size() > room()) {
        text.truncate(room());
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        Q_EMIT limitReached();
    }
    textCursor().insertText(text);
    ensureCursorVisible();
}

void LimitedTextEdit::trimToLimit()
{
    if (m_limit <= 0 || used() <= m_limit)
        return;
    // What was typed last stands before the cursor, and that is what has to go.
    QTextCursor cursor = textCursor();
    for (int excess = used() - m_limit; excess > 0 && used() > m_limit; --excess)
        cursor.deletePreviousChar();
    Q_EMIT limitReached();
}

void LimitedTextEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshHeight();
}

// The base class asks for the same 192 pixels whatever it is for.
QSize LimitedTextEdit::sizeHint() const
{
    auto hint = QPlainTextEdit::sizeHint();
    if (m_rows > 0)
        hint.setHeight(minimumHeight());
    return hint;
}

void LimitedTextEdit::refreshHeight()
{
    if (m_rows > 0)
        setMinimumHeight(m_rows * fontMetrics().lineSpacing() + space(6));
}

}
