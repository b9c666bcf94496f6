// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/courses/RegisterGrid.h"

#include "presentation/courses/CourseWords.h"
#include "theme/Spacing.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::AttendanceMark;
    using presentation::CourseRegister;

    constexpr int kLeastRows = 4;
    constexpr int kMostRows = 10;

}

RegisterGrid::RegisterGrid(CourseRegister& sheet, QWidget* parent)
    : QTableView(parent)
    , m_sheet(sheet)
{
    setObjectName(u"registerGrid"_s);
    setAccessibleName(tr("Register: people by sessions"));
    setModel(&sheet);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(space(10));
    connect(&sheet, &CourseRegister::modelReset, this, &RegisterGrid::restore);
    fitRows();
}

int RegisterGrid::session() const { return m_sheet.sessionOf(currentIndex().column()); }

void RegisterGrid::fitRows()
{
    // A name is read whole: beside seven sessions the room that is left is none.
    if (model()->columnCount() > 0)
        horizontalHeader()->setSectionResizeMode(CourseRegister::Name,
            m_sheet.sessionOf(model()->columnCount() - 1) > 0 ? QHeaderView::ResizeToContents
                                                              : QHeaderView::Stretch);
    const int rowHeight = fontMetrics().height() + space(3);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    const int rows = std::clamp(m_sheet.rowCount(), kLeastRows, kMostRows);
    setMinimumHeight(rows * rowHeight + horizontalHeader()->sizeHint().height() + space(2));
}

void RegisterGrid::restore()
{
    fitRows();
    m_isRestoring = true;
    const int row = m_chosen ? m_sheet.rowOf(*m_chosen) : -1;
    const int column = std::min(m_column, m_sheet.columnCount() - 1);
    if (row >= 0)
        setCurrentIndex(m_sheet.index(row, column));
    else
        m_chosen.reset();
    m_isRestoring = false;
    if (!m_chosen && m_sheet.rowCount() > 0)
        setCurrentIndex(m_sheet.index(0, 0));
    Q_EMIT chosenChanged();
}

void RegisterGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_sheet.rowCount() > 0)
        setCurrentIndex(m_sheet.index(0, 0));
}

void RegisterGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid())
        return;
    m_chosen = domain::EnrolmentId(current.data(CourseRegister::EnrolmentRole).toLongLong());
    m_column = current.column();
    Q_EMIT chosenChanged();
}

bool RegisterGrid::mark(AttendanceMark mark)
{
    const int number = session();
    if (number == 0 || !m_chosen)
        return false;
    Q_EMIT markRequested(*m_chosen, number, mark);
    const auto below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
    return true;
}

void RegisterGrid::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::ShiftModifier);
    if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        && mark(AttendanceMark::None))
        return;
    if (const auto wanted = presentation::markOfLetter(event->text()); isPlain && wanted) {
        (void)mark(*wanted);
        return;
    }
    QTableView::keyPressEvent(event);
}

}
