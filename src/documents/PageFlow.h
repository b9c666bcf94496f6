// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Ink.h"

#include <QRectF>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QTextLayout;

namespace rooftree::documents {

/// A text flowing down A4 pages. All lengths are points (1/72 inch). Texts are plain: nothing in
/// them is ever read as markup.
class PageFlow final {
public:
    /// Draws what every page has: head and foot. Told the page's number, from 1.
    using Furniture = std::function<void(PageFlow&, int page)>;

    struct Frame {
        QRectF body; ///< where the text flows
        Furniture furniture;
        bool isRightToLeft = false; ///< left and right of everything are swapped about the body
    };

    PageFlow(QPagedPaintDevice& device, QPainter& painter, Frame frame);

    [[nodiscard]] const QRectF& body() const { return m_frame.body; }

    [[nodiscard]] int page() const { return m_page; }

    [[nodiscard]] qreal y() const { return m_y; }

    [[nodiscard]] qreal left() const { return m_frame.body.left() + m_indent; }

    [[nodiscard]] qreal width() const { return m_frame.body.right() - left(); }

    /// What is left of this page.
    [[nodiscard]] qreal remaining() const { return m_frame.body.bottom() - m_y; }

    /// Moves the left edge of what follows.
    void setIndent(qreal indent) { m_indent = indent; }

    /// A bar down the left of everything that follows, over page breaks; none for 0 width.
    void setBar(qreal width, QRgb colour);

    /// How a bar is drawn, so that bars differ without their colours too.
    enum class BarPattern { Solid, Striped, Outlined };

    void setBarPattern(BarPattern pattern) { m_barPattern = pattern; }

    /// Goes on at the next page when less than this is left of the page.
    void need(qreal height);
    void newPage();
    void space(qreal height);
    /// A paragraph, broken over pages line by line; its own script decides its direction.
    void text(const QString& text, const TextStyle& style);
    /// Label and text side by side, the text in its own column from `column` on.
    void labelled(const QString& label, const TextStyle& labelStyle, const QString& text,
        const TextStyle& style, qreal column);
    void rule(QRgb colour, qreal thickness = 0.75);
    /// Room for a drawing of this height, in one piece: the rectangle to draw in.
    [[nodiscard]] QRectF take(qreal height);

    /// What is drawn from now on is not swapped, or is again: a picture that means something as it
    /// is.
    void setSwapped(bool isSwapped) { m_isSwapped = isSwapped; }

    [[nodiscard]] bool isSwapped() const { return m_isSwapped; }

    /// The same place on the other side of the body, where the page is swapped.
    [[nodiscard]] QRectF onItsSide(const QRectF& where) const;

    /// Outside the flow: one line in a rectangle, cut with an ellipsis when it is too long.
    void line(const QRectF& where, const QString& text, const TextStyle& style,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// Outside the flow: a paragraph from the top of a rectangle, in lines of its width.
    void paragraph(const QRectF& where, const QString& text, const TextStyle& style);
    void fill(const QRectF& where, QRgb colour, qreal radius = 0);
    void stroke(const QRectF& where, QRgb colour, qreal thickness, qreal radius = 0);
    void segment(QPointF from, QPointF to, QRgb colour, qreal thickness);
    void dot(QPointF centre, qreal radius, QRgb colour);
    /// The height that the text takes at this width.
    [[nodiscard]] qreal heightOf(const QString& text, const TextStyle& style, qreal width) const;
    [[nodiscard]] qreal widthOf(const QString& text, const TextStyle& style) const;

private:
    void advance(qreal height);
    void drawBar(qreal height);
    [[nodiscard]] qreal lineHeight(const TextStyle& style) const;
    void layOut(QTextLayout& layout, const TextStyle& style, qreal width) const;
    [[nodiscard]] QRectF scaled(const QRectF& rect) const;
    [[nodiscard]] QPointF onItsSide(QPointF point) const;

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    Frame m_frame;
    int m_page = 1;
    qreal m_y = 0;
    qreal m_indent = 0;
    qreal m_barWidth = 0;
    QRgb m_barColour = ink::kAccent;
    BarPattern m_barPattern = BarPattern::Solid;
    bool m_isSwapped = false;
};

/// A name or phrase of somebody inside a line of ours: its direction must not turn the line's
/// around.
[[nodiscard]] QString isolated(const QString& text);

}
