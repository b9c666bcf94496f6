// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/FollowUpRepository.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// Who needs a call, soonest first. Rows are known by their follow-up, never by their place
/// (HZ-01): while somebody presses on the list it holds still, and the newest rows come in when
/// they let go.
class CallList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Name, Age, Goal, Owner, Tries, ColumnCount };

    enum DataRole {
        FollowUpRole = Qt::UserRole + 1,
        PatientRole,
        DaysLateRole, ///< int: above 0 the day has passed, 0 is today
    };

    explicit CallList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// Shows `rows` as they stand on `day`.
    void setRows(std::vector<app::CallRow> rows, QDate day);

    /// True keeps the shown rows until false, when what came meanwhile is shown.
    void setHeld(bool held);

    [[nodiscard]] const std::vector<app::CallRow>& rows() const { return m_shown.rows; }

    /// The row of a follow-up; null when it is not in the list.
    [[nodiscard]] const app::CallRow* find(domain::FollowUpId id) const;
    [[nodiscard]] QModelIndex indexOf(domain::FollowUpId id) const;

    /// Somebody else in the list could be taken for this person.
    [[nodiscard]] bool hasNamesake(const app::CallRow& call) const;

private:
    struct Calls {
        std::vector<app::CallRow> rows;
        QDate day;
    };

    void show(Calls calls);
    [[nodiscard]] bool hasSameCalls(const Calls& other) const;
    [[nodiscard]] QString text(const app::CallRow& row, Column column) const;

    Calls m_shown;
    std::optional<Calls> m_waiting;
    bool m_isHeld = false;
};

}
