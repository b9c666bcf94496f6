// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::desktop {

/// Opens the program's log, `folder`/rooftree.log: five files of 1 MB that only the user can read
/// . When it cannot be written, its lines are lost and nothing else is, and it goes on when
/// it can (FT-04). Qt's own messages come in through an allow-list, because their text may hold
/// what somebody typed.
void startLogging(const QString& folder);

/// Whether the last line that was to be on the disk is there.
[[nodiscard]] bool isLogKept();

/// The sentence that is logged for a message of Qt: the message when it begins like one that is
/// known to hold no data, else how long it was.
[[nodiscard]] QString loggable(const QString& category, const QString& message);

}
