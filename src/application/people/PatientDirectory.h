// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/PhoneKey.h"
#include "domain/common/Ids.h"
#include "domain/common/Result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

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
    bool isRestricted = false; ///< birth, numbers and former names are not given
    bool hasNamesake = false; ///< somebody who need not be in the same answer looks alike
    PhoneKey phone = 0; ///< 0: none
    PhoneKey mobile = 0;
    int callsDue = 0; ///< on the day of a search; not kept in an index
    QStringList formerNames {}; ///< "SMITH, Mary": of before, or of a record that was merged

    /// How far the course is that the person is on; not kept in an index.
    struct CourseWeek {
        int week = 0; ///< of the planned sessions, how many have been
        int of = 0; ///< 0: on no course
    } course {};
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

    using Calls = QHash<domain::PatientId, int>;

    /// Of whom how many calls are due by that day.
    [[nodiscard]] virtual domain::Result<Calls> callsDue(QDate day)
    {
        static_cast<void>(day);
        return Calls {};
    }

    using Courses = QHash<domain::PatientId, DirectoryEntry::CourseWeek>;

    /// Who is on a course that has begun and is not over on that day.
    [[nodiscard]] virtual domain::Result<Courses> courseWeeks(QDate day)
    {
        static_cast<void>(day);
        return Courses {};
    }
};

}
