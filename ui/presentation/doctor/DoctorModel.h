// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/backup/BackupWork.h"
#include "presentation/common/Desk.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// What the doctor found, a row each.
class DoctorList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, What, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setFindings(std::vector<app::Finding> findings);

    [[nodiscard]] const std::vector<app::Finding>& findings() const { return m_findings; }

    /// The first of the worst; -1 while nothing was looked at.
    [[nodiscard]] int worstRow() const;

    /// "disk encryption: off. Whoever takes ...": the whole of a row, of which a narrow table shows
    /// a part.
    [[nodiscard]] QString sentence(int row) const;

private:
    std::vector<app::Finding> m_findings;
};

/// Looking at the database, its copies and this computer, for manager, administrator and auditor.
class DoctorModel final : public QObject {
    Q_OBJECT

public:
    DoctorModel(const Desk& desk, BackupWork& work, QObject* parent = nullptr);

    [[nodiscard]] DoctorList& list() { return m_list; }

    /// Looks; ends in looked() or refused().
    void look();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] app::Health health() const { return app::worst(m_list.findings()); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void looked();
    void refused(const rooftree::domain::Error& error);

private:
    const Desk& m_desk;
    BackupWork& m_work;
    DoctorList m_list;
    bool m_isBusy = false;
};

}
