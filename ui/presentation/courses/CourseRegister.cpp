// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/courses/CourseRegister.h"

#include "presentation/common/Dates.h"
#include "presentation/courses/CourseWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

int CourseRegister::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int CourseRegister::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return FirstSession + (m_course ? static_cast<int>(m_course->sessions.size()) : 0);
}

QString CourseRegister::text(const app::CoursePerson& person, int column) const
{
    if (column == Name)
        return person.enrolment.patient ? person.name : tr("%1 (walked in)").arg(person.name);
    if (column == State)
        return label(person.enrolment.state);
    // Without a place there is nothing to mark.
    if (!domain::hasPlace(person.enrolment.state))
        return {};
    return markLetter(person.marks.at(static_cast<std::size_t>(column - FirstSession)));
}

QString CourseRegister::words(const app::CoursePerson& person, int column) const
{
    const int session = sessionOf(column);
    if (session == 0 || !domain::hasPlace(person.enrolment.state))
        return text(person, column);
    const auto at = static_cast<std::size_t>(session - 1);
    return tr("%1, session %2, %3", "who, which session, mark")
        .arg(person.name, QString::number(session), label(person.marks.at(at)));
}

QVariant CourseRegister::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& person = m_people[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(person, index.column());
    case Qt::AccessibleTextRole:
        return words(person, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
            | (index.column() >= FirstSession ? Qt::AlignHCenter : Qt::AlignLeading));
    case EnrolmentRole:
        return person.enrolment.id.value();
    default:
        return {};
    }
}

QVariant CourseRegister::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Name");
    if (section == State)
        return tr("Where they stand");
    const int number = sessionOf(section);
    if (number == 0)
        return {};
    return QLocale().toString(
        m_course->sessions.at(static_cast<std::size_t>(number - 1)).day, u"d MMM"_s);
}

void CourseRegister::show(
    std::optional<domain::Course> course, std::vector<app::CoursePerson> people)
{
    beginResetModel();
    m_course = std::move(course);
    m_people = std::move(people);
    endResetModel();
}

const app::CoursePerson* CourseRegister::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_people[static_cast<std::size_t>(row)] : nullptr;
}

int CourseRegister::rowOf(domain::EnrolmentId id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
        [id](const auto& person) { return person.enrolment.id == id; });
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

int CourseRegister::sessionOf(int column) const
{
    return column >= FirstSession && column < columnCount() ? column - FirstSession + 1 : 0;
}

}
