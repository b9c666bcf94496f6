// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/courses/CourseRegister.h"

#include <QTableView>

namespace rooftree::ui {

/// The register by keyboard: arrows move from cell to cell, a letter marks and goes one down,
/// Delete takes a mark back, Tab leaves. What is chosen is a person and a session, not a place on
/// the screen: new rows neither move the choice nor slip under it (HZ-01).
class RegisterGrid final : public QTableView {
    Q_OBJECT

public:
    explicit RegisterGrid(presentation::CourseRegister& sheet, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<domain::EnrolmentId> chosen() const { return m_chosen; }

    /// The number of the session in whose column one is, 0 for none.
    [[nodiscard]] int session() const;

Q_SIGNALS:
    void chosenChanged();
    void markRequested(rooftree::domain::EnrolmentId enrolment, int session,
        rooftree::domain::AttendanceMark mark);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void restore();
    void fitRows();
    [[nodiscard]] bool mark(domain::AttendanceMark mark);

    presentation::CourseRegister& m_sheet;
    std::optional<domain::EnrolmentId> m_chosen;
    int m_column = 0;
    bool m_isRestoring = false;
};

}
