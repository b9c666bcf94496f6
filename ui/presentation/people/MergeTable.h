// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/Merges.h"

#include <QAbstractTableModel>

namespace rooftree::presentation {

/// Two records side by side: who they say the person is, and how much each holds. Numbers of what
/// is in them, no words of it: whoever decides need not be somebody who may read them.
class MergeTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Kept, Folded, Note, ColumnCount };

    explicit MergeTable(QDate today, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// Null: nothing to compare.
    void setPreview(const app::MergePreview* preview);

private:
    struct Line {
        QString what;
        QString kept;
        QString folded;
        QString note;
    };

    void addPeople(const domain::Patient& kept, const domain::Patient& folded);
    void addContact(const domain::PatientDetails& one, const domain::PatientDetails& other);
    void add(const QString& what, const QString& kept, const QString& folded);
    void add(const app::MergeCount& count);

    QDate m_today;
    std::vector<Line> m_lines;
};

/// What stands against a merge or an undo, a sentence each, refusals first.
[[nodiscard]] QStringList mergeRemarks(const std::vector<domain::MergeFinding>& findings);

/// "Undoing gives back 12 entries. 2 that were written since hang on them and go with them."
[[nodiscard]] QString backWords(const app::MergeRepository::BackCount& back);

/// What it means that a practice has set up no backups.
[[nodiscard]] QString noBackupWords();

/// What an approval rests on.
[[nodiscard]] QString restWords(app::SafetyCopy::Ground ground);

/// "waits for somebody to decide".
[[nodiscard]] QString label(domain::MergeState state);

/// "asked by Jo Evans on 3 Nov 2026: registered twice", a line each.
[[nodiscard]] QStringList noteWords(const app::MergeEntry& entry);

}
