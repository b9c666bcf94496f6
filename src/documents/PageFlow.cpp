// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PageFlow.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <utility>

namespace rooftree::documents {
namespace {

    constexpr qreal kUnitsPerPoint = 10; // kDotsPerInch to an inch of 72 points

    /// One paragraph: the person's line breaks kept, everything else as typed.
    QString asParagraph(QString text)
    {
        return text.replace(QLatin1String("\r\n"), QLatin1String("\n"))
            .replace(u'\r', u'\n')
            .replace(u'\n', QChar(QChar::LineSeparator));
    }

    QTextOption options(const QString& text, bool isSwapped)
    {
        QTextOption option;
        // Somebody who writes from right to left reads from the right edge.
        option.setAlignment(isSwapped || text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        return option;
    }

}

QString isolated(const QString& text)
{
    constexpr QChar kFirstStrong(0x2068);
    constexpr QChar kEnd(0x2069);
    return text.isEmpty() ? text : kFirstStrong + text + kEnd;
}

PageFlow::PageFlow(QPagedPaintDevice& device, QPainter& painter, Frame frame)
    : m_device(device)
    , m_painter(painter)
    , m_frame(std::move(frame))
    , m_y(m_frame.body.top())
    , m_isSwapped(m_frame.isRightToLeft)
{
    m_frame.furniture(*this, m_page);
}

QRectF PageFlow::onItsSide(const QRectF& where) const
{
    if (!m_isSwapped)
        return where;
    return { m_frame.body.left() + m_frame.body.right() - where.right(), where.top(), where.width(),
        where.height() };
}

QPointF PageFlow::onItsSide(QPointF point) const
{
    return onItsSide(QRectF(point, QSizeF(0, 0))).topLeft();
}

QRectF PageFlow::scaled(const QRectF& rect) const
{
    const auto where = onItsSide(rect);
    return { where.topLeft() * kUnitsPerPoint, where.size() * kUnitsPerPoint };
}

void PageFlow::setBar(qreal width, QRgb colour)
{
    m_barWidth = width;
    m_barColour = colour;
}

void PageFlow::newPage()
{
    m_device.newPage();
    ++m_page;
    m_y = m_frame.body.top();
    // Head and foot are the page's, whatever is being drawn as it is.
    const bool wasSwapped = std::exchange(m_isSwapped, m_frame.isRightToLeft);
    m_frame.furniture(*this, m_page);
    m_isSwapped = wasSwapped;
}

void PageFlow::need(qreal height)
{
    const bool fitsAnyPage = height <= m_frame.body.height();
    if (fitsAnyPage && m_y + height > m_frame.body.bottom() && m_y > m_frame.body.top())
        newPage();
}

void PageFlow::advance(qreal height)
{
    if (m_barWidth > 0 && height > 0)
        drawBar(height);
    m_y += height;
}

void PageFlow::drawBar(qreal height)
{
    constexpr qreal kLine = 1.2;
    constexpr qreal kStep = 8;
    const QRectF bar(m_frame.body.left(), m_y, m_barWidth, height);
    if (m_barPattern == BarPattern::Solid) {
        fill(bar, m_barColour);
        return;
    }
    // Edges only along the sides: pieces below one another make one bar.
    fill({ bar.left(), bar.top(), kLine, height }, m_barColour);
    fill({ bar.right() - kLine, bar.top(), kLine, height }, m_barColour);
    if (m_barPattern == BarPattern::Outlined)
        return;
    // At the same heights of the page, whatever piece they fall into.
    for (qreal y = std::floor(bar.top() / kStep) * kStep; y < bar.bottom(); y += kStep) {
        const qreal from = qMax(y, bar.top());
        const qreal to = qMin(y + kStep / 2, bar.bottom());
        if (to > from)
            fill({ bar.left(), from, bar.width(), to - from }, m_barColour);
    }
}

void PageFlow::space(qreal height)
{
    // A gap at the foot of a page is not carried to the next.
    advance(qMax<qreal>(0, qMin(height, m_frame.body.bottom() - m_y)));
}

qreal PageFlow::lineHeight(const TextStyle& style) const { return style.points * style.leading; }

void PageFlow::layOut(QTextLayout& layout, const TextStyle& style, qreal width) const
{
    layout.setTextOption(options(layout.text(), m_isSwapped));
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kUnitsPerPoint);
        line.setPosition({ 0, y });
        y += lineHeight(style) * kUnitsPerPoint;
    }
    layout.endLayout();
}

void PageFlow::text(const QString& text, const TextStyle& style)
{
    QTextLayout layout(asParagraph(text), style.font(), &m_device);
    layOut(layout, style, width());
    const qreal edge = m_isSwapped ? m_frame.body.left() : left();
    for (int i = 0; i < layout.lineCount(); ++i) {
        need(lineHeight(style));
        m_painter.setPen(QColor(style.colour));
        const QTextLine line = layout.lineAt(i);
        const qreal spare = lineHeight(style) * kUnitsPerPoint - line.height();
        line.draw(&m_painter,
            QPointF(edge * kUnitsPerPoint, m_y * kUnitsPerPoint + spare / 2 - line.y()));
        advance(lineHeight(style));
    }
}

void PageFlow::labelled(const QString& label, const TextStyle& labelStyle, const QString& text,
    const TextStyle& style, qreal column)
{
    need(lineHeight(style));
    // Both sit on the same base line, whatever their sizes.
    const qreal shift = (lineHeight(style) - lineHeight(labelStyle)) / 2
        + (style.points - labelStyle.points) * 0.36;
    line({ left(), m_y + shift, column - 6, lineHeight(labelStyle) }, label, labelStyle);
    const qreal indent = m_indent;
    m_indent += column;
    this->text(text, style);
    m_indent = indent;
}

void PageFlow::rule(QRgb colour, qreal thickness)
{
    need(thickness);
    fill({ left(), m_y, width(), thickness }, colour);
    advance(thickness);
}

QRectF PageFlow::take(qreal height)
{
    need(height);
    const QRectF room(left(), m_y, width(), height);
    advance(height);
    return room;
}

void PageFlow::line(
    const QRectF& where, const QString& text, const TextStyle& style, Qt::Alignment alignment)
{
    const QFont font = style.font();
    const QFontMetricsF metrics(font, &m_device);
    const QRectF box = scaled(where);
    m_painter.setFont(font);
    m_painter.setPen(QColor(style.colour));
    const QString fitting
        = metrics.elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, box.width());
    if (m_isSwapped && (alignment & (Qt::AlignLeft | Qt::AlignRight)))
        alignment ^= Qt::AlignLeft | Qt::AlignRight;
    m_painter.drawText(box, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), fitting);
}

void PageFlow::paragraph(const QRectF& where, const QString& text, const TextStyle& style)
{
    QTextLayout layout(asParagraph(text), style.font(), &m_device);
    layOut(layout, style, where.width());
    m_painter.setPen(QColor(style.colour));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal spare = lineHeight(style) * kUnitsPerPoint - line.height();
        line.draw(&m_painter, scaled(where).topLeft() + QPointF(0, spare / 2));
    }
}

void PageFlow::fill(const QRectF& where, QRgb colour, qreal radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(colour));
    m_painter.drawRoundedRect(scaled(where), radius * kUnitsPerPoint, radius * kUnitsPerPoint);
}

void PageFlow::stroke(const QRectF& where, QRgb colour, qreal thickness, qreal radius)
{
    m_painter.setPen(QPen(QColor(colour), thickness * kUnitsPerPoint));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(scaled(where), radius * kUnitsPerPoint, radius * kUnitsPerPoint);
}

void PageFlow::segment(QPointF from, QPointF to, QRgb colour, qreal thickness)
{
    m_painter.setPen(QPen(QColor(colour), thickness * kUnitsPerPoint));
    m_painter.drawLine(onItsSide(from) * kUnitsPerPoint, onItsSide(to) * kUnitsPerPoint);
}

void PageFlow::dot(QPointF centre, qreal radius, QRgb colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(colour));
    m_painter.drawEllipse(
        onItsSide(centre) * kUnitsPerPoint, radius * kUnitsPerPoint, radius * kUnitsPerPoint);
}

qreal PageFlow::heightOf(const QString& text, const TextStyle& style, qreal width) const
{
    QTextLayout layout(asParagraph(text), style.font(), &m_device);
    layOut(layout, style, width);
    return layout.lineCount() * lineHeight(style);
}

qreal PageFlow::widthOf(const QString& text, const TextStyle& style) const
{
    return QFontMetricsF(style.font(), &m_device).horizontalAdvance(text) / kUnitsPerPoint;
}

}
