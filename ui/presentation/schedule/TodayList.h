// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schedule/Schedule.h"

#include <QAbstractTableModel>
#include <QDate>

namespace rooftree::presentation {

/// The rows of Today. Rows are known by their appointment, never by their place (HZ-01): while
/// somebody presses on the list it holds still, and the newest rows come in when they let go.
class TodayList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Name, Age, Clinician, Reason, Needs, Agenda, CallsDue, ColumnCount };

    enum DataRole {
        AppointmentRole = Qt::UserRole + 1,
        PatientRole,
        KioskSessionRole, ///< 0: none was offered
        AgendaStateRole, ///< domain::AgendaState as int
        NamesakeRole, ///< bool: somebody else today could be taken for this person
        NeedsHelpRole, ///< bool: pressed "I need help" at the kiosk
        NextRole, ///< bool: the next one to be seen
    };

    explicit TodayList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// Shows `rows` of `day`; `next` is the appointment to mark.
    void setRows(
        std::vector<app::TodayRow> rows, QDate day, std::optional<domain::AppointmentId> next);

    /// True keeps the shown rows until false, when what came meanwhile is shown.
    void setHeld(bool held);

    [[nodiscard]] const std::vector<app::TodayRow>& rows() const { return m_shown.rows; }

    /// The row of an appointment; null when it is not in the list.
    [[nodiscard]] const app::TodayRow* find(domain::AppointmentId id) const;
    [[nodiscard]] QModelIndex indexOf(domain::AppointmentId id) const;

private:
    struct Day {
        std::vector<app::TodayRow> rows;
        QDate date;
        std::optional<domain::AppointmentId> next;
    };

    void show(Day day);
    [[nodiscard]] bool hasSameAppointments(const Day& other) const;
    [[nodiscard]] QString text(const app::TodayRow& row, Column column) const;
    [[nodiscard]] QString agendaText(const app::TodayRow& row) const;
    [[nodiscard]] QString spoken(const app::TodayRow& row, Column column) const;
    [[nodiscard]] QVariant fact(const app::TodayRow& row, int role) const;

    Day m_shown;
    std::optional<Day> m_waiting;
    bool m_isHeld = false;
};

}
