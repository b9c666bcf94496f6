// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Time.h"
#include "exchange/fhir/FhirProblem.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace rooftree::exchange {

struct FhirImportOptions {
    bool isDryRun = false; ///< read, check and report, change nothing
    /// The SHA-256 of the files that were previewed, by FhirFileReport::file: any other file is
    /// refused (import.other-file). Empty: all are taken.
    QHash<QString, QByteArray> expectedSha256;
};

/// What became of the resources of one type.
struct FhirTypeCount {
    int imported = 0;
    int unchanged = 0; ///< here already
    int skipped = 0; ///< of a type that is not imported, or nothing to keep
};

struct FhirFileReport {
    /// More problems than these are counted and not listed.
    static constexpr size_t kMostListed = 500;

    QString file; ///< its path as given, or below the folder
    QByteArray sha256; ///< hex
    int entries = 0;
    QMap<QString, FhirTypeCount> byType; ///< of a refused file only what was skipped
    std::vector<FhirProblem> problems;
    int problemsNotListed = 0;
    std::optional<domain::Error> refusal; ///< of the file as a whole: nothing of it was imported
    std::optional<domain::Instant> importedBefore;
    bool isApplied = false; ///< the changes are in the database

    [[nodiscard]] bool isRefused() const
    {
        return refusal
            || std::any_of(problems.begin(), problems.end(), [](const FhirProblem& problem) {
                   return problem.severity == FhirProblem::Severity::Reject;
               });
    }
};

struct FhirReport {
    std::vector<FhirFileReport> files;
    /// Why it ended before the last file: it was cancelled (import.cancelled), or the database
    /// failed. What the files before brought stays.
    std::optional<domain::Error> stopped;
    QStringList notReached; ///< the files from there on, of which nothing was imported

    [[nodiscard]] FhirTypeCount total(const QString& resourceType) const;
    /// Resources of all types.
    [[nodiscard]] FhirTypeCount total() const;
    [[nodiscard]] int refusedFiles() const;
    /// Files whose changes are in the database.
    [[nodiscard]] int appliedFiles() const;
    [[nodiscard]] QHash<QString, QByteArray> sha256s() const;
};

}
