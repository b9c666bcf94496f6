// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::desktop {

/// Opens the program's log, `folder`/rooftree.log: five files of 1 MB that only the user can read
/// . Without the folder it logs nowhere. Qt's own messages come in through an allow-list,
/// because their text may hold what somebody typed.
void startLogging(const QString& folder);

/// The sentence that is logged for a message of Qt: the message when it begins like one that is
/// known to hold no data, else how long it was.
[[nodiscard]] QString loggable(const QString& category, const QString& message);

}
