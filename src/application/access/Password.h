// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QString>

namespace rooftree::app {

/// Argon2id: t=3, 64 MiB, stored as a PHC string. Tests may ask for the cheapest legal
/// setting.
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

private:
    Cost m_cost;
};

/// At least 15 characters, at most 128, not the practice's or the person's name, not one of the
/// common ones.
[[nodiscard]] domain::Result<void> checkPassword(
    const QString& password, const QStringList& ownWords);

}
