// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QString>

/// Putting one database file in the place of another. SQLite takes a log that lies beside a file
/// for that file's own: a log left behind by the old one would be read into the new one, and the
/// result passes every check of its pages. So the old file goes with all its companions, and
/// nothing is opened before that is complete.
namespace rooftree::storage {

/// Moves the database at `path` with its -wal, -shm and -journal to `path`-before-restore-`stamp`
/// and puts `fresh` in its place, on the same file system and closed. Answers where the old one is;
/// empty when there was none. Killed at any point it is completed by finishSwitch(). Busy
/// restore.in-use while any program has the database open; Storage restore.no-lock when that
/// cannot be told; Storage backup.not-written when the disk
/// refused and everything is where it was, restore.unfinished when it could not be taken back
/// either: then the next opening completes it.
[[nodiscard]] domain::Result<QString> switchFiles(
    const QString& path, const QString& fresh, const QString& stamp);

/// Completes a switch that was begun and cut short. Called before anything opens `path`.
[[nodiscard]] domain::Result<void> finishSwitch(const QString& path);

}
