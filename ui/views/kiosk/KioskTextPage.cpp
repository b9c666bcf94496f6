// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskTextPage.h"

#include "widgets/LimitedTextEdit.h"
#include "widgets/OnScreenKeyboard.h"
#include "widgets/PlainLabel.h"

#include <QEvent>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kSoonFull = 60; // letters: before that a count is only in the way

}

KioskTextPage::KioskTextPage(
    const QString& question, const QString& help, const Field& field, QWidget* parent)
    : KioskPageView(question, help, parent)
{
    speakAlso({ help });
    m_edit = new LimitedTextEdit;
    m_edit->setObjectName(u"answerEdit"_s);
    m_edit->setAccessibleName(question);
    m_edit->setLimit(field.limit);
    m_edit->setVisibleRows(
        1); // it takes the room there is; a low screen with large text has no more
    // Nothing of one person may come back to the next: no undo, no menu, no drops.
    m_edit->setUndoRedoEnabled(false);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->setAcceptDrops(false);
    m_edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_edit->setPlainText(field.text);
    m_edit->moveCursor(QTextCursor::End);
    body()->addWidget(m_edit, 1);

    auto* count = new PlainLabel(QString(), TextRole::Muted);
    count->setObjectName(u"countLabel"_s);
    count->setAlignment(Qt::AlignRight);
    body()->addWidget(count);
    const auto refresh = [this, count, limit = field.limit] {
        refreshDirection();
        const int left = qMax(0, limit - m_edit->used());
        count->setText(tr("%1 letters left").arg(left));
        count->setVisible(left <= kSoonFull);
    };
    refresh();
    connect(m_edit, &QPlainTextEdit::textChanged, this, refresh);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
        [this, changed = field.changed] { changed(m_edit->toPlainText()); });

    auto* keyboard = new OnScreenKeyboard;
    keyboard->setLetters(field.letters);
    keyboard->setTarget(m_edit);
    addFooter(keyboard);
}

void KioskTextPage::refreshDirection()
{
    // Words have the direction of their letters; an empty line begins where the language does.
    const auto words = m_edit->toPlainText();
    const auto wanted = !words.isEmpty() ? words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight
                                         : layoutDirection();
    auto option = m_edit->document()->defaultTextOption();
    if (option.textDirection() == wanted)
        return;
    option.setTextDirection(wanted);
    option.setAlignment(wanted == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_edit->document()->setDefaultTextOption(option);
}

void KioskTextPage::changeEvent(QEvent* event)
{
    KioskPageView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        refreshDirection();
}

void KioskTextPage::focusFirst() { m_edit->setFocus(Qt::OtherFocusReason); }

}
