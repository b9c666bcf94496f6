// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/backup/BackupRepository.h"

#include <QJsonObject>
#include <QStringList>

namespace rooftree::cli {

[[nodiscard]] QString wordOf(app::BackupProof proof);
[[nodiscard]] QJsonObject toJson(const app::DatabaseFacts& facts);
[[nodiscard]] QJsonObject toJson(const app::BackupManifest& manifest);

/// What a backup says of itself, a line each.
[[nodiscard]] QStringList wordsOf(const app::BackupManifest& manifest);

}
