// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/FlatStyle.h"

#include "theme/ApplyTheme.h"
#include "theme/IconLoader.h"
#include "theme/Spacing.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    void drawBox(QPainter& painter, const QRect& rect, const QStyleOption& option,
        const QColor& ground, double radius)
    {
        const Theme& theme = currentTheme();
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const int width = focused ? theme.focusWidth : theme.borderWidth;
        const QColor edge = focused ? theme.focus : enabled ? theme.line : theme.hairline;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(edge, width));
        painter.setBrush(ground);
        const double inset = width / 2.0;
        painter.drawRoundedRect(
            QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
        painter.restore();
    }

    void drawTick(QPainter& painter, const QStyleOption& option)
    {
        const bool on = option.state.testFlag(QStyle::State_On);
        const bool some = option.state.testFlag(QStyle::State_NoChange);
        const Theme& theme = currentTheme();
        drawBox(painter, option.rect, option, on || some ? theme.accent : theme.panel, 4);
        if (on || some)
            IconLoader::paint(painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                on ? u"check"_s : u"minus"_s, ColourRole::OnAccent);
    }

    bool isComboList(const QWidget* widget)
    {
        return widget && widget->inherits("QComboBoxListView");
    }

    void drawRadio(QPainter& painter, const QStyleOption& option)
    {
        const Theme& theme = currentTheme();
        drawBox(painter, option.rect, option, theme.panel, option.rect.width() / 2.0);
        if (!option.state.testFlag(QStyle::State_On))
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        const double inset = option.rect.width() * 0.28;
        painter.drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
        painter.restore();
    }

}

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void FlatStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // The list of a combo box has a delegate of its own that asks no style for the height of a row.
    auto* combo = qobject_cast<QComboBox*>(widget);
    if (combo && !qobject_cast<QStyledItemDelegate*>(combo->itemDelegate()))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, *option);
        return;
    case PE_FrameFocusRect:
        // Buttons and boxes show the focus by their own edge; only a row of a list needs a line
        // around it.
        if (!qobject_cast<const QAbstractItemView*>(widget))
            return;
        painter->save();
        painter->setPen(QPen(currentTheme().focus, currentTheme().focusWidth));
        painter->drawRect(QRectF(option->rect).adjusted(1, 1, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !combo || combo->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme& theme = currentTheme();
    const bool hovered = option->state.testFlag(State_MouseOver);
    drawBox(*painter, option->rect, *option, hovered ? theme.hover : theme.panel, kRadius);
    const int side = option->fontMetrics.height();
    QRect arrow(0, 0, side, side);
    arrow.moveCenter(QPoint(option->direction == Qt::LeftToRight ? option->rect.right() - side
                                                                 : option->rect.left() + side,
        option->rect.center().y()));
    IconLoader::paint(*painter, arrow, u"down"_s,
        option->state.testFlag(State_Enabled) ? ColourRole::Text : ColourRole::Muted);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    if (control != CC_ComboBox || part != SC_ComboBoxEditField || !option)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // In line with the text of the fields above and below.
    const int arrow = option->fontMetrics.height() * 2;
    const int inset = qRound(kFieldPadding * currentScale()) + currentTheme().borderWidth + 1;
    const QRect words = option->rect.adjusted(inset, 2, -arrow, -2);
    return visualRect(option->direction, option->rect, words);
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox && option)
        result = QSize(result.width() + option->fontMetrics.height() + space(2),
            option->fontMetrics.height() + 2 * space(2) + 2);
    if (type == CT_ItemViewItem && isComboList(widget))
        result.setHeight(result.height() + 2 * space(1));
    return result;
}

int FlatStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: {
        const QFontMetrics metrics
            = widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
        return qMax(20, qRound(metrics.height() * 1.1));
    }
    case PM_FocusFrameHMargin:
        return isComboList(widget) ? space(2) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LineEditIconSize:
        return widget ? widget->fontMetrics().height()
                      : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space(2);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returned) const
{
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the box, not a menu over it
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

}
