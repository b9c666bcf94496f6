// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace rooftree::documents {

/// What is printed and locked away when a practice sets its passphrase for backups.
struct RecoverySheet {
    QString practiceName;
    QString recoveryKey; ///< eight groups of four
    QDate on;
};

/// One page. Storage document.not-drawn.
[[nodiscard]] domain::Result<QByteArray> renderRecoveryPaper(const RecoverySheet& sheet);

}
