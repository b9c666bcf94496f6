// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace rooftree::app {

/// How much JSON is read at most, and how deep objects and lists may lie in one another.
struct JsonLimits {
    qsizetype bytes = qsizetype(8) * 1024 * 1024;
    qsizetype levels = 32;
};

/// JSON as everybody understands it: Qt alone would take the last of two equal keys, and keep NUL
/// and halves of characters. Everything but FHIR, which has a reader of its own, comes through
/// here. Refused: json.too-large (args: MB), json.not-json (args: offset), json.too-deep (args:
/// levels), json.duplicate-key, json.text. No error repeats what was read.
[[nodiscard]] domain::Result<QJsonDocument> strictJson(
    const QByteArray& bytes, const JsonLimits& limits = {});

}
