// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Clock.h"
#include "presentation/common/LongWork.h"
#include "storage/DatabaseUrl.h"

#include <optional>

namespace rooftree::desktop {

/// Long work over the practice that the desk has open: each piece opens the database once more.
class OwnConnection final : public presentation::LongWork {
public:
    OwnConnection(const domain::Clock& clock, app::Publisher& publisher);
    /// Waits for what is running.
    ~OwnConnection() override;

    /// Where the practice is. Once, before the first piece of work.
    void setUrl(const storage::DatabaseUrl& url) { m_url = url; }

    [[nodiscard]] QThreadPool& worker() override { return m_worker; }

    [[nodiscard]] domain::Result<std::shared_ptr<const app::Services>> open() override;

private:
    const domain::Clock& m_clock;
    app::Publisher& m_publisher;
    std::optional<storage::DatabaseUrl> m_url;
    QThreadPool m_worker;
};

}
