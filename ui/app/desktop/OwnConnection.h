// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/ChangeSignal.h"
#include "domain/common/Clock.h"
#include "presentation/backup/BackupWork.h"
#include "presentation/common/LongWork.h"
#include "storage/DatabaseUrl.h"

#include <optional>

namespace rooftree::composition {
class Practice;
}

namespace rooftree::desktop {

/// Long work over the practice that the desk has open: each piece opens the database once more.
class OwnConnection final : public presentation::LongWork, public presentation::BackupWork {
public:
    OwnConnection(const domain::Clock& clock, app::Publisher& publisher);
    /// Waits for what is running.
    ~OwnConnection() override;

    /// Where the practice is. Once, before the first piece of work.
    void setUrl(const storage::DatabaseUrl& url) { m_url = url; }

    /// What a passphrase costs; tests make it cheap.
    void setPasswordCost(app::PasswordHasher::Cost cost) { m_cost = cost; }

    /// How to hear of what others write there.
    [[nodiscard]] app::OpenChangeSignal changeSignal() const;

    [[nodiscard]] QThreadPool& worker() override { return m_worker; }

    [[nodiscard]] domain::Result<std::shared_ptr<const app::Services>> open() override;
    [[nodiscard]] domain::Result<std::shared_ptr<app::BackupRoom>> openBackups() override;
    [[nodiscard]] domain::Result<std::shared_ptr<const app::Doctor>> openDoctor() override;

private:
    [[nodiscard]] domain::Result<std::shared_ptr<composition::Practice>> openPractice();

    const domain::Clock& m_clock;
    app::Publisher& m_publisher;
    std::optional<storage::DatabaseUrl> m_url;
    app::PasswordHasher::Cost m_cost = app::PasswordHasher::Cost::Interactive;
    QThreadPool m_worker;
};

}
