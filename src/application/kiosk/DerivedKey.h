// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/SaveKey.h"

#include <QByteArray>

namespace rooftree::app {

/// A key of its own for a further write that belongs to the same thing: always the same one.
[[nodiscard]] inline domain::SaveKey derivedKey(const domain::SaveKey& uid, const QByteArray& what)
{
    const auto made = QUuid::createUuidV5(QUuid::fromString(uid.toString()), what);
    return *domain::SaveKey::parse(made.toString(QUuid::WithoutBraces));
}

}
