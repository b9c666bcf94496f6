// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QString>

#include <atomic>

namespace rooftree::app {

/// Argon2id: t=3, 64 MiB, stored as a PHC string. Tests may ask for the cheapest legal
/// setting. May be used from any thread.
class PasswordHasher final {
public:
    enum class Cost { Interactive, Cheapest };
    explicit PasswordHasher(Cost cost = Cost::Interactive);

    /// The password is normalised to NFC first and never shortened. Storage error when memory runs
    /// out.
    [[nodiscard]] domain::Result<QByteArray> hash(const QString& password) const;
    [[nodiscard]] bool verify(const QString& password, const QByteArray& phc) const;
    /// The work of one verification, so that an unknown user name takes as long as a wrong
    /// password.
    void waste(const QString& password) const;

    /// True when the hash was made with less work than is asked for now, or with other work.
    [[nodiscard]] bool needsRehash(const QByteArray& phc) const;

    /// How often the expensive work was done: what an answer's time depends on.
    [[nodiscard]] int worksDone() const { return m_works; }

private:
    Cost m_cost;
    mutable std::atomic<int> m_works = 0;
};

}
