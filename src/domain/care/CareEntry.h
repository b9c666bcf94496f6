// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/care/CareSheet.h"
#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/common/Time.h"

#include <QMap>
#include <QUuid>

namespace rooftree::domain {

/// One answer: the id of a choice or words in `text`; a number, or a day since 1970, in `number`.
struct CareValue {
    QString field;
    QString text;
    std::optional<qint64> number {};

    friend bool operator==(const CareValue&, const CareValue&) = default;
};

/// One thing that was written down. Appended and never changed: a correction is an entry of its
/// own that names the one it replaces, and so is taking one back.
struct CareEntry {
    CareEntryId id { 0 };
    QUuid uid;
    PatientId patient { 0 };
    QString sheet;
    QString sheetVersion;
    QString kind;
    QDate onDay; ///< when it happened, not when it was typed
    StaffId by { 0 };
    Instant at;
    std::optional<CareEntryId> replaces {};
    bool isTakenBack = false; ///< it only says that the one it replaces is wrong
    QString reason {}; ///< why something was replaced or taken back
    std::vector<CareValue> values {};

    /// The ids of the choices, in the order in which they were given.
    [[nodiscard]] QStringList choices(QStringView field) const;
    [[nodiscard]] QString text(QStringView field) const;
    [[nodiscard]] std::optional<qint64> number(QStringView field) const;
    [[nodiscard]] std::optional<QDate> day(QStringView field) const;
};

/// What somebody typed, by field; of several choices one value each.
using TypedCare = QMap<QString, QStringList>;

/// Reads the answers in the order of the kind's fields; empty ones are left out. Validation, with
/// the field as careField and its label as the first argument: care.needed, care.not-a-choice,
/// care.number (args: label, lowest, highest), care.day (args: label), or what is wrong with the
/// words (args: none); care.empty when the kind has fields and nothing was answered.
[[nodiscard]] Result<std::vector<CareValue>> checkedCare(
    const CareKind& kind, const TypedCare& typed, QDate today);

/// Validation care.in-future, with careDay as the field.
[[nodiscard]] Result<void> checkedCareDay(QDate onDay, QDate today);

/// Those that still stand: not replaced, not taken back. Newest first, by the day they happened.
[[nodiscard]] std::vector<CareEntry> standing(std::vector<CareEntry> all);

}
