// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/DraftRepository.h"
#include "backup/KeySlots.h"

#include <QHash>

namespace rooftree::backup {

/// Typed words that a server could not take, in files of one folder of this computer. Each
/// is sealed by a key made from its author's password, is the owner's alone, and names neither the
/// patient nor the form. What somebody else sealed stays there, unread, until they come. Belongs to
/// one thread.
class SealedDrafts final {
public:
    /// Argon2id as for signing in.
    static constexpr KdfCost kCost { 3, 64 * 1024 };

    /// Without a folder nothing is ever kept.
    explicit SealedDrafts(QString folder, KdfCost cost = kCost);

    /// Takes as long as signing in. What is open already is sealed anew, so that a changed password
    /// loses nothing. Afterwards isOpen() tells whether it worked.
    void letIn(domain::StaffId author, const QString& password);
    void letOut();

    [[nodiscard]] bool isOpen() const { return m_open.has_value(); }

    /// In the place of what was kept under the same key. Denied draft.not-sealed when it is not
    /// theirs who is in; Storage when the disk does not take it.
    [[nodiscard]] domain::Result<void> put(const app::Draft& draft);
    void remove(const app::DraftKey& key);
    /// Theirs who is in. What cannot be opened is left where it is.
    [[nodiscard]] std::vector<app::Draft> all() const;

    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }

private:
    struct Open {
        domain::StaffId author { 0 };
        QByteArray salt;
        SecretKey key;
    };

    [[nodiscard]] QString pathOf(const QString& name) const;
    [[nodiscard]] QStringList filesOf(domain::StaffId author) const;
    [[nodiscard]] std::optional<Open> opened(domain::StaffId author, const QString& password) const;
    [[nodiscard]] std::optional<app::Draft> read(const QString& name) const;
    [[nodiscard]] QString slotOf(const app::DraftKey& key) const;
    [[nodiscard]] QStringList names() const;
    void carryOver(const std::vector<app::Draft>& drafts, const QStringList& before);
    void removeFiles(const QStringList& names) const;

    QString m_folder;
    KdfCost m_cost;
    std::optional<Open> m_open;
    QHash<QString, QStringList> m_files; ///< by slot; more than one after a crash
};

}
