// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rooftree::app {

/// What a search row needs of one person: enough to show it, nothing clinical.
struct DirectoryEntry {
    domain::PatientId id { 0 };
    QString family;
    QString given;
    QString preferred;
    QString title;
    QString birth; ///< ISO, as precise as it is known: "1947-03-14", "1947"
    qint64 nhsNumber = 0; ///< 0: none
    bool isLiving = true;
    bool isRegistered = true;
    bool isRestricted = false; ///< birth and NHS number are not given
    bool hasNamesake = false; ///< somebody who need not be in the same answer looks alike
};

/// Read-only list of the practice's people, for the search index and for answers before it is
/// ready.
class PatientDirectory {
public:
    PatientDirectory() = default;
    PatientDirectory(const PatientDirectory&) = delete;
    PatientDirectory& operator=(const PatientDirectory&) = delete;
    virtual ~PatientDirectory() = default;

    /// Everybody, in display order (family, given, birth date), one row at a time.
    [[nodiscard]] virtual domain::Result<void> forEach(
        const std::function<void(DirectoryEntry&&)>& visit)
        = 0;
    [[nodiscard]] virtual domain::Result<std::vector<DirectoryEntry>> entries(
        const std::vector<domain::PatientId>& ids)
        = 0;
    /// Folded family name starts with `folded`; for the moments before the index is built.
    [[nodiscard]] virtual domain::Result<std::vector<DirectoryEntry>> startingWith(
        const QString& folded, int limit)
        = 0;
    [[nodiscard]] virtual domain::Result<int> count() = 0;
};

}
