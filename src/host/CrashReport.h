// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// What is left when the program ends by a fault: where in the program it was, and nothing of what
/// it held. It stays on this computer and is never sent.
namespace rooftree::host {

struct CrashReport {
    QDateTime at;
    QString text; ///< version, signal, and a line for each call: library, function, offset
};

/// From now on a fault writes its report into `folder`, in place of the one before, for the user
/// alone. The program still ends by the fault's signal. Without the folder nothing is written.
void watchForCrashes(const QString& folder, const char* version);

/// What the last fault left in `folder`; at most 64 KB of it.
[[nodiscard]] std::optional<CrashReport> crashReport(const QString& folder);

void removeCrashReport(const QString& folder);

}
