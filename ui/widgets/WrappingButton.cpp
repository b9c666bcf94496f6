// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WrappingButton.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    /// With a line break wherever a line of `width` pixels ends. A word that is wider is parted.
    QString inLines(const QString& words, const QFont& font, int width)
    {
        QTextLayout layout(words, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        QStringList lines;
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            lines.append(words.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        return lines.join(u'\n');
    }

}

WrappingButton::WrappingButton(QWidget* parent) : Button(QString(), ButtonKind::Secondary, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void WrappingButton::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words); // without the breaks, which are for the eye
    wrap();
}

void WrappingButton::setLeastHeight(int pixels)
{
    m_leastHeight = pixels;
    updateGeometry();
}

QSize WrappingButton::sizeHint() const
{
    return Button::sizeHint().expandedTo({ 0, m_leastHeight });
}

QSize WrappingButton::minimumSizeHint() const
{
    int widest = 0;
    const auto each = m_words.split(u' ');
    for (const auto& word : each)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    const auto hint = sizeHint();
    return { std::min(hint.width(), widest + padding()), hint.height() };
}

void WrappingButton::resizeEvent(QResizeEvent* event)
{
    Button::resizeEvent(event);
    wrap();
}

void WrappingButton::changeEvent(QEvent* event)
{
    Button::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrap();
}

void WrappingButton::wrap() { setText(inLines(m_words, font(), width() - padding())); }

/// What the style puts beside the words.
int WrappingButton::padding() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words(100, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, words, this).width()
        - words.width();
}

}
