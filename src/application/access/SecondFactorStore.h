// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace rooftree::app {

/// The authenticator of somebody, and their codes for the day it is lost.
struct SecondFactor {
    QString secret; ///< base32
    qint64 lastStep = 0; ///< the newest that was used
    int codesLeft = 0;
};

class SecondFactorStore {
public:
    SecondFactorStore() = default;
    SecondFactorStore(const SecondFactorStore&) = delete;
    SecondFactorStore& operator=(const SecondFactorStore&) = delete;
    virtual ~SecondFactorStore() = default;

    [[nodiscard]] virtual domain::Result<std::optional<SecondFactor>> find(domain::StaffId id) = 0;
    /// In place of what there was.
    [[nodiscard]] virtual domain::Result<void> set(domain::StaffId id, const SecondFactor& factor,
        const std::vector<QByteArray>& codeHashes, domain::EventId event)
        = 0;
    [[nodiscard]] virtual domain::Result<void> remove(domain::StaffId id) = 0;
    /// False when this step or a newer one was used before.
    [[nodiscard]] virtual domain::Result<bool> useStep(
        domain::StaffId id, qint64 step, domain::EventId event)
        = 0;
    /// False when there is no such code, or it was used before.
    [[nodiscard]] virtual domain::Result<bool> useCode(
        domain::StaffId id, const QByteArray& hash, domain::EventId event)
        = 0;
};

}
