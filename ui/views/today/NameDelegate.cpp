// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/NameDelegate.h"

#include "presentation/schedule/TodayList.h"
#include "theme/IconLoader.h"
#include "theme/Spacing.h"
#include "widgets/Text.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::TodayList;

    int markSide(const QStyleOptionViewItem& option) { return option.fontMetrics.height(); }

}

NameDelegate::NameDelegate(QObject* parent) : ElidedDelegate(parent) { }

void NameDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    ElidedDelegate::initStyleOption(option, index);
    option->text = isolated(option->text);
    option->font.setWeight(
        index.data(TodayList::NextRole).toBool() ? QFont::DemiBold : QFont::Normal);
}

void NameDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(TodayList::NamesakeRole).toBool()) {
        ElidedDelegate::paint(painter, option, index);
        return;
    }
    // The ground first, so that the mark stands on the row's own colour.
    QStyleOptionViewItem ground(option);
    ground.state &= ~QStyle::State_HasFocus;
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const int side = markSide(option);
    const QRect mark(option.rect.left() + space(2),
        option.rect.top() + (option.rect.height() - side) / 2, side, side);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    IconLoader::paint(*painter, QStyle::visualRect(option.direction, option.rect, mark),
        u"people"_s, isChosen ? ColourRole::OnSelected : ColourRole::Warning);
    QStyleOptionViewItem beside(option);
    const int shift = side + space(2);
    beside.rect.adjust(option.direction == Qt::LeftToRight ? shift : 0, 0,
        option.direction == Qt::LeftToRight ? 0 : -shift, 0);
    ElidedDelegate::paint(painter, beside, index);
    paintRowRing(*painter, option, index);
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto size = ElidedDelegate::sizeHint(option, index);
    if (index.data(TodayList::NamesakeRole).toBool())
        size.rwidth() += markSide(option) + space(2);
    return size;
}

}
