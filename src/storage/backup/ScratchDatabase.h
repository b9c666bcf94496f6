// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/DatabaseUrl.h"

#include <memory>

namespace rooftree::storage {

/// A database of our own on the practice's server, gone with the object.
class ScratchDatabase final {
public:
    /// Denied backup.no-scratch when the server does not let this role make one.
    [[nodiscard]] static domain::Result<std::unique_ptr<ScratchDatabase>> make(
        const DatabaseUrl& beside);
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase&) = delete;
    ScratchDatabase& operator=(const ScratchDatabase&) = delete;

    [[nodiscard]] DatabaseUrl url() const { return m_beside.onSameServer(m_name); }

    [[nodiscard]] QString name() const { return m_name; }

    /// Gives it the practice's name, and the practice `<name>-before-restore-<stamp>`, which it
    /// answers, in one transaction. Busy restore.in-use while somebody is connected to either.
    [[nodiscard]] domain::Result<QString> takePlace(const QString& stamp);

    /// Gives it the practice's name with `mark` behind, so that it stays, and answers that name.
    /// Conflict backup.file-exists when there is one.
    [[nodiscard]] domain::Result<QString> keepBeside(const QString& mark);

    /// Drops those whose program was killed more than a day ago.
    static void removeLeftovers(const DatabaseUrl& beside);

private:
    ScratchDatabase(DatabaseUrl beside, QString name);

    DatabaseUrl m_beside;
    QString m_name;
    bool m_isTaken = false;
};

}
