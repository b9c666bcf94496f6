// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/PeopleList.h"

#include "presentation/people/PatientListModel.h"
#include "widgets/TwoLineDelegate.h"

#include <QEvent>

namespace rooftree::ui {
namespace {

    constexpr int kWidth = 200;

}

PeopleList::PeopleList(const QString& name, QAbstractItemModel& model, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setProperty("framed", false);
    auto* delegate = new TwoLineDelegate(this);
    delegate->setSecondLineRole(presentation::PatientListModel::DetailRole);
    setItemDelegate(delegate);
    setModel(&model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &PeopleList::updateGeometry);
}

QSize PeopleList::sizeHint() const
{
    const int rows = model()->rowCount();
    return { kWidth, rows > 0 ? rows * sizeHintForRow(0) + 2 * frameWidth() : 0 };
}

QSize PeopleList::minimumSizeHint() const { return sizeHint(); }

void PeopleList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void PeopleList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

}
