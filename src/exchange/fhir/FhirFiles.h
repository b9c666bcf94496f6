// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <vector>

namespace rooftree::exchange {

struct FhirFiles {
    struct File {
        QString path;
        QString shown; ///< its name, below the folder that was given
    };

    std::vector<File> files; ///< those with people first, then in the order of their names
    qint64 bytes = 0;
};

/// Resources a line (.ndjson, .jsonl) in place of one JSON document.
[[nodiscard]] bool isLineFile(const QString& path);

/// The file, or every .json, .ndjson and .jsonl file below the folder; links are not followed.
/// Refused: file.missing, fhir.no-files, fhir.too-many-files (args: limit).
[[nodiscard]] domain::Result<FhirFiles> findFhirFiles(const QString& path, qsizetype most);

}
