// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TextArea.h"

#include "theme/Spacing.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace rooftree::ui {

TextArea::TextArea(QWidget* parent) : QWidget(parent)
{
    buildLayout();
    setVisibleRows(3);
    connect(m_edit, &LimitedTextEdit::textChanged, this, [this] {
        refreshCount();
        Q_EMIT textChanged();
    });
    connect(m_edit, &LimitedTextEdit::limitReached, this,
        [this] { m_count->setText(tr("Full: %n characters at most", nullptr, m_edit->limit())); });
}

void TextArea::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_edit = new LimitedTextEdit;
    m_count = new PlainLabel(QString(), TextRole::Muted);
    m_count->setAlignment(Qt::AlignRight);
    m_count->hide();
    column->addWidget(m_edit, 1);
    column->addWidget(m_count);
    setFocusProxy(m_edit);
}

QString TextArea::text() const { return m_edit->toPlainText(); }

void TextArea::setText(const QString& text)
{
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

void TextArea::setPlaceholderText(const QString& text) { m_edit->setPlaceholderText(text); }

void TextArea::setLimit(int limit)
{
    m_edit->setLimit(limit);
    m_count->setVisible(limit > 0);
    refreshCount();
}

void TextArea::setVisibleRows(int rows) { m_edit->setVisibleRows(rows); }

void TextArea::refreshCount()
{
    const auto used = QString::number(m_edit->used());
    const auto limit = QString::number(m_edit->limit());
    m_count->setText(tr("%1 of %2 characters").arg(used, limit));
}

}
