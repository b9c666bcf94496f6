// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/KeySlots.h"

#include <sodium.h>

/// The bytes of a backup file, version 1; all numbers big-endian (docs/adr/0015-backup-file.md).
///
///     16  "ROOFTREE-BACKUP\n"
///      4  format version
///    168  key slots: passes, KiB, salt, box of the passphrase, box of the recovery key
///     24  header of the stream
///      4  length of the sealed manifest
///      .  the manifest, with everything above as additional data
///      .  pieces of 64 KiB and 17 bytes; the last is shorter or equal and marked as last
namespace rooftree::backup::format {

constexpr QByteArrayView kMagic("ROOFTREE-BACKUP\n", 16);
constexpr quint32 kVersion = 1;
constexpr qsizetype kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kHeader = 16 + 4 + KeySlots::kSize + kStreamHeader + 4;
constexpr qsizetype kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kPiece = 64 * 1024;
constexpr qsizetype kLongestManifest = 64 * 1024;

}
