// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/TextExpander.h"

#include "widgets/LimitedTextEdit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace rooftree::ui {

/// A field of one line or of several.
class TextExpander::Field {
public:
    explicit Field(QObject* editor)
        : m_line(qobject_cast<QLineEdit*>(editor))
        , m_area(qobject_cast<LimitedTextEdit*>(editor))
    {
    }

    [[nodiscard]] bool isOne() const { return m_line || m_area; }

    [[nodiscard]] bool canUndo() const
    {
        return m_line ? m_line->isUndoAvailable() : m_area->document()->isUndoAvailable();
    }

    [[nodiscard]] QString text() const { return m_line ? m_line->text() : m_area->toPlainText(); }

    [[nodiscard]] int cursor() const
    {
        return m_line ? m_line->cursorPosition() : m_area->textCursor().position();
    }

    [[nodiscard]] bool isReadOnly() const
    {
        return m_line ? m_line->isReadOnly() : m_area->isReadOnly();
    }

    [[nodiscard]] int limit() const { return m_line ? m_line->maxLength() : m_area->limit(); }

    void select(int start, int length)
    {
        if (m_line) {
            m_line->setCursorPosition(start);
            if (length > 0)
                m_line->setSelection(start, length);
            return;
        }
        auto cursor = m_area->textCursor();
        cursor.setPosition(start);
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        m_area->setTextCursor(cursor);
    }

    void insert(const QString& text)
    {
        if (m_line)
            m_line->insert(text);
        else
            m_area->textCursor().insertText(text);
    }

private:
    QLineEdit* m_line;
    LimitedTextEdit* m_area;
};

void TextExpander::setShortcuts(std::vector<domain::TextShortcut> shortcuts)
{
    m_shortcuts = std::move(shortcuts);
}

void TextExpander::attend(QWidget* editor)
{
    if (Field(editor).isOne())
        editor->installEventFilter(this);
}

bool TextExpander::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::FocusOut)
        m_stops.clear();
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    Field field(watched);
    if (type == QEvent::ShortcutOverride) {
        const bool isForPage = key->matches(QKeySequence::Undo) && !field.canUndo();
        if (isForPage)
            event->ignore(); // not the field's, so that the page hears it
        return isForPage;
    }
    if (key->key() != Qt::Key_Tab || key->modifiers() != Qt::NoModifier || field.isReadOnly())
        return false;
    if (m_editor != watched)
        m_stops.clear();
    m_editor = qobject_cast<QWidget*>(watched);
    return onTab(field);
}

bool TextExpander::onTab(Field& field) { return expand(field) || goToStop(field); }

bool TextExpander::expand(Field& field)
{
    const auto text = field.text();
    const int end = field.cursor();
    const auto* shortcut = domain::shortcutAtEnd(m_shortcuts, QStringView(text).left(end));
    if (!shortcut)
        return false;
    const auto letters = static_cast<int>(shortcut->word().size()) + 1;
    const auto made = domain::expansionOf(shortcut->text());
    const auto size = text.size() - letters + made.text.size();
    // Never cut: what does not fit is not written out.
    if (field.limit() > 0 && size > field.limit())
        return false;
    const int start = end - letters;
    field.select(start, letters);
    field.insert(made.text);
    const auto now = field.text();
    std::vector<Stop> stops;
    for (const auto& stop : made.stops)
        stops.push_back({ now.mid(start + stop.start), stop.length });
    m_stops.insert(m_stops.begin(), stops.begin(), stops.end());
    if (!stops.empty())
        goToStop(field);
    return true;
}

bool TextExpander::goToStop(Field& field)
{
    if (m_stops.empty())
        return false;
    const auto stop = m_stops.front();
    m_stops.erase(m_stops.begin());
    const auto text = field.text();
    if (!text.endsWith(stop.rest)) {
        m_stops.clear();
        return false;
    }
    field.select(static_cast<int>(text.size() - stop.rest.size()), stop.length);
    return true;
}

}
