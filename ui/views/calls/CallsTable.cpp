// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calls/CallsTable.h"

#include "presentation/followup/CallList.h"
#include "theme/Spacing.h"
#include "widgets/ChipDelegate.h"
#include "widgets/TableView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::CallList;

    constexpr int kWidestUnits = 60;
    constexpr int kLeastGoalUnits = 44;
    constexpr int kRows = 10;

    // A call that waits is work to do, not a failure: never red.
    Tone dueTone(const QModelIndex& index)
    {
        const int late = index.data(CallList::DaysLateRole).toInt();
        if (late > 0)
            return Tone::Warning;
        return late == 0 ? Tone::Info : Tone::Neutral;
    }

}

CallsTable::CallsTable(CallList& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_view(new TableView(tr("Calls to make, soonest first")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setObjectName(u"callsTable"_s);
    m_view->setModel(&m_list);
    dressColumns();
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(&m_list, &CallList::modelReset, this, &CallsTable::restore);
    connect(m_view, &TableView::currentRowChanged, this, &CallsTable::onCurrentRow);
    connect(m_view, &TableView::rowActivated, this, &CallsTable::opened);
}

void CallsTable::dressColumns()
{
    m_view->setItemDelegateForColumn(CallList::Due, new ChipDelegate(dueTone, this));
    m_view->setStretchColumn(CallList::Goal);
    m_view->setDispensable({ CallList::Age });
    m_view->setVisibleRows(kRows);
    m_view->horizontalHeader()->setMaximumSectionSize(space(kWidestUnits));
    m_view->horizontalHeader()->setMinimumSectionSize(space(12));
}

int CallsTable::widthOf(int column) const
{
    const QAbstractItemView& view = *m_view;
    return std::min(space(kWidestUnits),
        std::max(
            view.sizeHintForColumn(column), m_view->horizontalHeader()->sectionSizeHint(column)));
}

// The goal is what the list is about: where it would not fit, columns that the card repeats go.
void CallsTable::fitColumns()
{
    int room = m_view->viewport()->width() - space(kLeastGoalUnits);
    for (const int column :
        { CallList::Due, CallList::Name, CallList::Age, CallList::Owner, CallList::Tries }) {
        room -= widthOf(column);
        const bool mayGo = column != CallList::Due && column != CallList::Name;
        m_view->setColumnHidden(column, mayGo && room < 0);
    }
}

void CallsTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void CallsTable::onCurrentRow(int row)
{
    if (m_isRestoring || row < 0)
        return;
    m_chosen = domain::FollowUpId(m_list.index(row, 0).data(CallList::FollowUpRole).toLongLong());
    Q_EMIT chosenChanged();
}

void CallsTable::restore()
{
    fitColumns();
    m_isRestoring = true;
    const auto index = m_chosen ? m_list.indexOf(*m_chosen) : QModelIndex();
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_chosen.reset();
    m_isRestoring = false;
    Q_EMIT chosenChanged();
}

bool CallsTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::ShiftModifier);
        if (isPlain && !key->text().isEmpty() && key->text().at(0).isLetter()) {
            Q_EMIT letterPressed(key->text());
            return true;
        }
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress)
        m_list.setHeld(true);
    // Let go after the view itself has seen the release.
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(
            this, [this] { m_list.setHeld(false); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

}
