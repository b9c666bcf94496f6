// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Time.h"
#include "exchange/patientlist/DetectedFormat.h"
#include "exchange/patientlist/RowProblem.h"

#include <optional>

namespace rooftree::exchange {

struct ListImportOptions {
    bool isDryRun = false; ///< look and report, change nothing
    bool keepsGoodRows = false; ///< import the others when some are rejected; only if asked for
    /// The SHA-256 of the file that was previewed: another file is refused. Empty: any.
    QByteArray expectedSha256;
};

/// What an import did, or would do.
struct ListImportReport {
    /// More problems than these are counted and not listed.
    static constexpr size_t kMostListed = 1000;

    DetectedFormat format;
    QByteArray fileSha256; ///< hex
    int rows = 0;
    int created = 0; ///< people added (with a dry run: who would be)
    int unchanged = 0; ///< people who are here already
    int rejected = 0; ///< rows
    int warnings = 0; ///< rows
    std::vector<RowProblem> problems; ///< in the order of the file, rejected rows before warnings
    int problemsNotListed = 0;
    std::vector<domain::Error> fileWarnings; ///< about the whole file
    std::optional<domain::Instant> importedBefore; ///< when this very file was imported last
    bool isApplied = false; ///< the changes are in the database
};

}
