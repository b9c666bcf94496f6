// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/courses/CourseRepository.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// The people of one course by its sessions. Rows are known by their enrolment, never by their
/// place (HZ-01).
class CourseRegister final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, FirstSession };

    enum DataRole { EnrolmentRole = Qt::UserRole + 1 };

    explicit CourseRegister(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// Without a course: those who wait for any, without sessions.
    void show(std::optional<domain::Course> course, std::vector<app::CoursePerson> people);

    [[nodiscard]] const std::vector<app::CoursePerson>& people() const { return m_people; }

    [[nodiscard]] const std::optional<domain::Course>& course() const { return m_course; }

    /// Null when there is no such row.
    [[nodiscard]] const app::CoursePerson* at(int row) const;
    [[nodiscard]] int rowOf(domain::EnrolmentId id) const;
    /// The number of the session in this column, 0 for none.
    [[nodiscard]] int sessionOf(int column) const;

private:
    [[nodiscard]] QString text(const app::CoursePerson& person, int column) const;
    [[nodiscard]] QString words(const app::CoursePerson& person, int column) const;

    std::optional<domain::Course> m_course;
    std::vector<app::CoursePerson> m_people;
};

}
