// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/TodayTable.h"

#include "domain/agenda/AgendaState.h"
#include "presentation/schedule/TodayList.h"
#include "theme/Spacing.h"
#include "views/today/NameDelegate.h"
#include "widgets/ChipDelegate.h"
#include "widgets/TableView.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::TodayList;

    constexpr int kWidestUnits = 60;
    constexpr int kLeastHeight = 240; // pixels, whatever the text size: the page need not scroll

    Tone agendaTone(const QModelIndex& index)
    {
        using domain::AgendaState;
        if (index.data(TodayList::NeedsHelpRole).toBool())
            return Tone::Danger;
        switch (static_cast<AgendaState>(index.data(TodayList::AgendaStateRole).toInt())) {
        case AgendaState::Ready:
            return Tone::Success;
        case AgendaState::Offered:
        case AgendaState::Answering:
            return Tone::Info;
        case AgendaState::NotOffered:
        case AgendaState::Read:
        case AgendaState::Seen:
            break;
        }
        return Tone::Neutral;
    }

    Tone callsTone(const QModelIndex&) { return Tone::Warning; }

}

TodayTable::TodayTable(TodayList& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_view(new TableView(tr("Appointments of today")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setObjectName(u"todayTable"_s);
    m_view->setModel(&m_list);
    m_view->setMinimumHeight(kLeastHeight);
    dressColumns();
    m_view->viewport()->installEventFilter(this);
    connect(&m_list, &TodayList::modelReset, this, &TodayTable::restore);
    connect(m_view, &TableView::currentRowChanged, this, &TodayTable::onCurrentRow);
    connect(m_view, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT opened(index.data(TodayList::AppointmentRole).toLongLong());
    });
}

void TodayTable::dressColumns()
{
    m_view->setItemDelegateForColumn(TodayList::Name, new NameDelegate(this));
    m_view->setItemDelegateForColumn(TodayList::Agenda, new ChipDelegate(agendaTone, this));
    m_view->setItemDelegateForColumn(TodayList::CallsDue, new ChipDelegate(callsTone, this));
    m_view->setStretchColumn(TodayList::Reason);
    // The two columns that may be long share the room that the others leave.
    m_view->horizontalHeader()->setSectionResizeMode(TodayList::Needs, QHeaderView::Stretch);
    m_view->horizontalHeader()->setMaximumSectionSize(space(kWidestUnits));
    m_view->horizontalHeader()->setMinimumSectionSize(space(12));
    m_view->setDispensable(
        { TodayList::Age, TodayList::Clinician, TodayList::Needs, TodayList::CallsDue });
}

void TodayTable::onCurrentRow(int row)
{
    if (m_isRestoring || row < 0)
        return;
    m_chosen
        = domain::AppointmentId(m_list.index(row, 0).data(TodayList::AppointmentRole).toLongLong());
    Q_EMIT chosenChanged();
}

void TodayTable::restore()
{
    m_isRestoring = true;
    const auto index = m_chosen ? m_list.indexOf(*m_chosen) : QModelIndex();
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_chosen.reset();
    m_isRestoring = false;
    Q_EMIT chosenChanged();
}

bool TodayTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_list.setHeld(true);
    // Let go after the view itself has seen the release.
    if (event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(
            this, [this] { m_list.setHeld(false); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

}
