// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PatientDirectory.h"

#include <QAbstractListModel>
#include <QDate>

#include <functional>

namespace rooftree::presentation {

/// A short list of people as a search shows them: enough to tell one from another, nothing
/// clinical.
class PatientListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole {
        DetailRole = Qt::UserRole + 1, ///< "14 Mar 1947 (79) · 999 000 0018": the second line
        PatientRole, ///< qint64
        BornRole, ///< "14 Mar 1947"
        AgeRole, ///< "79"
        NhsNumberRole, ///< "999 000 0018", empty when not known
        NoteRole, ///< "has died", "has left the practice", or empty
        NamesakeRole, ///< bool: another row could be taken for this person (HZ-01)
    };

    /// `today` for ages.
    explicit PatientListModel(QDate today, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole is the name ("AHMED, Margaret (Maggie)"), Qt::AccessibleTextRole both lines.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QDate today() const { return m_today; }

    /// What else the second line says of somebody, such as what waits; empty for nothing.
    using Remark = std::function<QString(const app::DirectoryEntry&)>;

    void addRemark(Remark remark) { m_remarks.push_back(std::move(remark)); }

    void setEntries(std::vector<app::DirectoryEntry> entries);

    [[nodiscard]] const std::vector<app::DirectoryEntry>& entries() const { return m_entries; }

private:
    void markNamesakes();
    [[nodiscard]] QString age(const app::DirectoryEntry& entry) const;
    [[nodiscard]] QString detail(const app::DirectoryEntry& entry, bool hasNamesake) const;

    QDate m_today;
    std::vector<app::DirectoryEntry> m_entries;
    std::vector<bool> m_namesakes;
    std::vector<Remark> m_remarks;
};

}
