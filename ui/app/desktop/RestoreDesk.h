// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Restoring.h"
#include "presentation/backup/RestoreWork.h"

namespace rooftree::desktop {

/// A restore with a worker of its own, for a practice that this program has not opened.
class RestoreDesk final : public presentation::RestoreWork {
public:
    RestoreDesk(composition::Restoring::Options options, const domain::Clock& clock);
    /// Waits for what is running and removes what was unpacked and not used.
    ~RestoreDesk() override;

    [[nodiscard]] QThreadPool& worker() override { return m_worker; }

    [[nodiscard]] domain::Result<presentation::FoundBackup> look(
        const QString& path, const presentation::RestoreSecret& secret) override;
    [[nodiscard]] bool hasAccounts() const override;
    [[nodiscard]] bool isUnpacked() const override;
    [[nodiscard]] domain::Result<void> unpack(const app::BackupWatch& watch) override;
    [[nodiscard]] domain::Result<app::SignedIn> signIn(
        const presentation::RestorePerson& person) override;
    [[nodiscard]] domain::Result<void> mayRestore(
        const app::SignedIn& first, const std::optional<app::SignedIn>& second) override;
    [[nodiscard]] domain::Result<QString> finish(
        const app::SignedIn& first, const std::optional<app::SignedIn>& second) override;

private:
    composition::Restoring::Options m_options;
    const domain::Clock& m_clock;
    std::unique_ptr<composition::Restoring> m_restoring; ///< belongs to the worker
    QThreadPool m_worker;
};

}
