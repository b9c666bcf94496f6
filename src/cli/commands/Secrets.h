// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/Verification.h"
#include "cli/commands/Invocation.h"
#include "cli/commands/Terminal.h"

namespace rooftree::cli {

/// The first line that can be read from an open file descriptor, for secrets that a script hands
/// over: "--passphrase-fd 3". None when the number or the descriptor is no good.
[[nodiscard]] std::optional<QString> lineFromDescriptor(const QString& number);

/// The passphrase or recovery key of a backup: from --passphrase-fd or --recovery-key-fd, or asked
/// for. Never from the arguments themselves, which every user of the computer can read.
[[nodiscard]] domain::Result<backup::BackupSecret> secretFrom(
    const Invocation& invocation, const Terminal& terminal);

/// Whether a person answers: then a mistyped passphrase may be typed again.
[[nodiscard]] bool isAsked(const Invocation& invocation);

/// A new passphrase, asked for twice: Validation backup.passphrases-differ.
[[nodiscard]] domain::Result<QString> newPassphraseFrom(
    const Invocation& invocation, const Terminal& terminal);

}
