// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/courses/CourseRepository.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// Every course, the newest first, and last those who wait for any.
class CourseList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Starts, Places, Waiting, ColumnCount };

    explicit CourseList(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setCourses(std::vector<app::CourseRow> courses);

    [[nodiscard]] const std::vector<app::CourseRow>& courses() const { return m_courses; }

    /// Nothing for the row of those who wait for any.
    [[nodiscard]] std::optional<domain::CourseId> courseAt(int row) const;
    [[nodiscard]] int rowOf(std::optional<domain::CourseId> course) const;
    /// Null when it is not in the list.
    [[nodiscard]] const app::CourseRow* find(std::optional<domain::CourseId> course) const;

private:
    [[nodiscard]] QString text(const app::CourseRow& row, int column) const;

    std::vector<app::CourseRow> m_courses;
};

}
