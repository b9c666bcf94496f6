// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/LooseEnds.h"
#include "presentation/common/Desk.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// What is open and nobody looks after: for whom, what, and what is missing.
class LooseEndList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, What, Missing, ColumnCount };

    explicit LooseEndList(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setRows(std::vector<app::LooseEnd> rows);
    /// Null when there is no such row.
    [[nodiscard]] const app::LooseEnd* at(int row) const;

private:
    std::vector<app::LooseEnd> m_rows;
};

/// The reconciliation of open plans and promises with who looks after them. Reads again whenever a
/// call or a promise changes, at whatever desk.
class LooseEndsModel final : public QObject {
    Q_OBJECT

public:
    explicit LooseEndsModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] LooseEndList& list() { return m_list; }

    [[nodiscard]] bool maySee() const;
    [[nodiscard]] bool mayOpenRecords() const;

    /// True once the first answer came: an empty list before is no good news.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    /// "Every open plan and promise has somebody who looks after it.", or how many have not.
    [[nodiscard]] QString summary() const;

    /// Ends in refreshed() or failed().
    void refresh();

Q_SIGNALS:
    void refreshed();
    void failed(const rooftree::domain::Error& error);

private:
    void forget();
    void onRows(int generation, domain::Result<std::vector<app::LooseEnd>> rows);

    const Desk& m_desk;
    LooseEndList m_list;
    int m_generation = 0;
    bool m_isRead = false;
};

}
