// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/UnitOfWork.h"
#include "domain/consultation/TextShortcut.h"

namespace rooftree::app {

class TextShortcutRepository {
public:
    TextShortcutRepository() = default;
    TextShortcutRepository(const TextShortcutRepository&) = delete;
    TextShortcutRepository& operator=(const TextShortcutRepository&) = delete;
    virtual ~TextShortcutRepository() = default;

    /// By their letters.
    [[nodiscard]] virtual Result<std::vector<domain::TextShortcut>> ofStaff(domain::StaffId staff)
        = 0;
    /// Takes the place of one with the same letters.
    [[nodiscard]] virtual Result<void> keep(
        domain::StaffId staff, const domain::TextShortcut& shortcut, EventId event)
        = 0;
    /// NotFound ("shortcut.not-found").
    [[nodiscard]] virtual Result<void> remove(
        domain::StaffId staff, const QString& word, EventId event)
        = 0;
};

/// The texts that somebody keeps for themselves. Nobody else reads or changes them.
class TextShortcuts final {
public:
    using Proof = Authorized<Action::ManageOwnAccount>;

    TextShortcuts(UnitOfWork& work, TextShortcutRepository& shortcuts)
        : m_work(work)
        , m_shortcuts(shortcuts)
    {
    }

    [[nodiscard]] Result<std::vector<domain::TextShortcut>> mine(const Proof& proof) const;
    [[nodiscard]] Result<SaveOutcome> keep(
        const Proof& proof, const domain::SaveKey& key, const domain::TextShortcut& shortcut) const;
    [[nodiscard]] Result<SaveOutcome> remove(
        const Proof& proof, const domain::SaveKey& key, const QString& word) const;

private:
    UnitOfWork& m_work;
    TextShortcutRepository& m_shortcuts;
};

}
