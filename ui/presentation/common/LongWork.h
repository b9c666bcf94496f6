// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"

#include <QThreadPool>

#include <memory>

namespace rooftree::presentation {

/// Where work of minutes is done: on a worker and a connection of its own, so that the desk goes on
/// reading and saving meanwhile.
class LongWork {
public:
    LongWork() = default;
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;
    virtual ~LongWork() = default;

    [[nodiscard]] virtual QThreadPool& worker() = 0;

    /// The use cases over a connection that closes with the last copy. Called, used and dropped on
    /// worker(). Errors as Database::open.
    [[nodiscard]] virtual domain::Result<std::shared_ptr<const app::Services>> open() = 0;
};

}
