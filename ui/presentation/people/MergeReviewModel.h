// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/FreshPasswordModel.h"
#include "presentation/backup/BackupWork.h"
#include "presentation/people/MergeTable.h"

namespace rooftree::presentation {

/// Every merge there ever was, what waits first.
class MergeList final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Kept, Folded, Asked, ColumnCount };

    explicit MergeList(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setEntries(std::vector<app::MergeEntry> entries);
    /// Null when there is no such row.
    [[nodiscard]] const app::MergeEntry* entry(int row) const;
    [[nodiscard]] int waiting() const;

private:
    std::vector<app::MergeEntry> m_entries;
};

/// Deciding on merges that somebody else asked for. Where backups are set up one is made before
/// records are merged or taken apart; without it nothing is, and where none are set up
/// that is said before and after.
class MergeReviewModel final : public QObject {
    Q_OBJECT

public:
    /// Without `backups` nothing can be approved.
    explicit MergeReviewModel(
        const Desk& desk, BackupWork* backups = nullptr, QObject* parent = nullptr);

    [[nodiscard]] MergeList& list() { return m_list; }

    [[nodiscard]] MergeTable& table() { return m_table; }

    [[nodiscard]] FreshPasswordModel& fresh() { return m_fresh; }

    [[nodiscard]] bool maySee() const;
    [[nodiscard]] bool mayDecide() const;

    /// `read` or `refused` follows.
    void refresh();
    /// Shows a row; `looked` or `refused` follows.
    void look(int row);

    /// What is shown.
    [[nodiscard]] const std::optional<app::MergeEntry>& shown() const { return m_shown; }

    [[nodiscard]] QStringList remarks() const { return m_remarks; }

    /// What is shown waits, nothing stands against it and somebody else asked for it.
    [[nodiscard]] bool canApprove() const;
    [[nodiscard]] bool canRefuse() const;

    /// `decided` or `refused` follows. Without a fresh password nothing does.
    void approve();
    void refuse(const QString& reason);

Q_SIGNALS:
    void read();
    void looked();
    /// A backup is being made; decided or refused follows.
    void copying();
    /// `rest` says what an approval rests on; empty after a refusal.
    void decided(const QString& rest);
    void refused(const rooftree::domain::Error& error);

private:
    using Ask = std::function<domain::Result<app::SaveOutcome>(
        const app::Services&, const app::Merges::ApproveProof&)>;

    void onPreview(int generation, const domain::Result<app::MergePreview>& preview);
    void decide(Ask ask, const QString& rest);
    void onCopied(const app::SafetyCopy& copy);
    void forget();

    const Desk& m_desk;
    BackupWork* m_backups;
    MergeList m_list;
    MergeTable m_table;
    FreshPasswordModel m_fresh;
    std::optional<app::MergeEntry> m_shown;
    QStringList m_remarks;
    int m_generation = 0;
    bool m_isLooked = false;
    bool m_isForbidden = false;
    bool m_isBusy = false;
    bool m_areBackupsSetUp = false;
};

}
