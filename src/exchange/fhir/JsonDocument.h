// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>

#include <simdjson.h>

namespace rooftree::exchange {

/// JSON from outside, parsed under limits: 20 MB, 64 levels, 64 KB a string. Beyond the grammar it
/// refuses what readers understand differently or what cannot be kept: a key twice in one object,
/// NUL and halves of characters in strings, whole numbers beyond 2^53, and attachments that are to
/// be fetched from elsewhere (nothing is ever fetched). Refused: file.empty, file.xml,
/// file.archive, fhir.not-json, fhir.too-deep, fhir.too-large (args: MB), fhir.number,
/// fhir.duplicate-key, fhir.nul, fhir.text, fhir.long-text (args: KB), fhir.remote-attachment,
/// fhir.not-an-object.
class JsonDocument final {
public:
    static constexpr qsizetype kMostBytes = qsizetype(20) * 1024 * 1024;
    static constexpr size_t kMostLevels = 64;
    static constexpr size_t kLongestText = size_t(64) * 1024;

    /// The object is good until the next call.
    [[nodiscard]] domain::Result<simdjson::dom::object> parse(QByteArray bytes);

private:
    QByteArray m_bytes;
    simdjson::dom::parser m_parser;
};

}
