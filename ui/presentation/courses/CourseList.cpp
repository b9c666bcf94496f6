// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/courses/CourseList.h"

#include "presentation/common/Dates.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

int CourseList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_courses.size()) + 1;
}

int CourseList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CourseList::text(const app::CourseRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.course.isCancelled ? tr("%1 (cancelled)").arg(row.course.title)
                                      : row.course.title;
    case Starts:
        return row.course.sessions.empty() ? QString() : dateText(row.course.sessions.front().day);
    case Places:
        return tr("%1 of %2")
            .arg(QString::number(row.places.taken), QString::number(row.places.capacity));
    default:
        return QString::number(row.places.waiting);
    }
}

QVariant CourseList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.row() == static_cast<int>(m_courses.size()))
        return index.column() == Title ? tr("Waiting for any course") : QString();
    return text(m_courses[static_cast<std::size_t>(index.row())], index.column());
}

QVariant CourseList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Course");
    case Starts:
        return tr("Begins");
    case Places:
        return tr("Places");
    default:
        return tr("Waiting");
    }
}

void CourseList::setCourses(std::vector<app::CourseRow> courses)
{
    beginResetModel();
    m_courses = std::move(courses);
    endResetModel();
}

std::optional<domain::CourseId> CourseList::courseAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_courses.size()))
        return std::nullopt;
    return m_courses[static_cast<std::size_t>(row)].course.id;
}

int CourseList::rowOf(std::optional<domain::CourseId> course) const
{
    for (std::size_t row = 0; row < m_courses.size(); ++row) {
        if (course == m_courses[row].course.id)
            return static_cast<int>(row);
    }
    return static_cast<int>(m_courses.size());
}

const app::CourseRow* CourseList::find(std::optional<domain::CourseId> course) const
{
    const int row = rowOf(course);
    return course && row < static_cast<int>(m_courses.size())
        ? &m_courses[static_cast<std::size_t>(row)]
        : nullptr;
}

}
