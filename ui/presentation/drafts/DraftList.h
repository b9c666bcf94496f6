// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/DraftRepository.h"
#include "application/people/PatientDirectory.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// One author's drafts, newest first. Rows are known by their draft, never by their place.
class DraftList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Form, Patient, Born, Age, State, ColumnCount };

    enum DataRole {
        DraftRole = Qt::UserRole + 1, ///< qint64
        DiscardedRole, ///< bool: thrown away, and still to be had
    };

    struct Row {
        app::Draft draft;
        std::optional<app::DirectoryEntry> patient;
        /// Typed in another role, in which alone it is read and gone on with: its words are not
        /// here.
        bool isOfOtherRole = false;
    };

    explicit DraftList(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// As they stand at `now`; what is thrown away is kept for `keptMs`.
    void setRows(std::vector<Row> rows, domain::Instant now, qint64 keptMs);

    /// Null when it is not in the list.
    [[nodiscard]] const Row* find(app::DraftId id) const;
    [[nodiscard]] QModelIndex indexOf(app::DraftId id) const;

private:
    [[nodiscard]] QString text(const Row& row, Column column) const;
    [[nodiscard]] QString stateOf(const app::Draft& draft) const;

    std::vector<Row> m_rows;
    domain::Instant m_now;
    qint64 m_keptMs = 0;
};

/// "just now", "12 minutes ago", "3 hours ago", "2 days ago".
[[nodiscard]] QString agoText(domain::Instant then, domain::Instant now);

}
