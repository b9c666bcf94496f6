// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opioids/Amount.h"

#include <QStringList>

#include <vector>

namespace rooftree::domain {

/// What one drug counts for by mouth.
struct OralFactor {
    QString drug;
    Factor factor;
};

/// What one patch counts for in a day. There is nothing between two strengths.
struct PatchFactor {
    QString drug;
    QString wear; ///< "7-day"; empty where the source does not say
    MicrogramsPerHour strength;
    Milligrams aDay;
};

/// How often something is taken, as prescriptions write it.
struct OpioidFrequency {
    QString code; ///< "bd"
    QString words; ///< "twice a day"
    int timesADay = 0; ///< 0: only when it is needed
};

/// The factors of resources/rules/opioid_factors.json, as one edition of that file says them.
struct OpioidTable {
    QString version;
    QString hash; ///< of the file's bytes, SHA-256: what was approved is this and nothing else
    QString source;
    QString sourceDate;
    QString verifiedBy; ///< empty: nobody has
    std::vector<OralFactor> oral;
    std::vector<PatchFactor> patches;
    QStringList neverConverted;
    std::vector<OpioidFrequency> frequencies;
    Milligrams flagAt { Exact() };
    QString flagWords;
    QString flagApprovedBy; ///< empty: the words wait for a safety officer

    [[nodiscard]] const OralFactor* oralFactor(const QString& drug) const;
    [[nodiscard]] const PatchFactor* patch(const QString& drug, MicrogramsPerHour strength) const;
    [[nodiscard]] const OpioidFrequency* frequency(const QString& code) const;
    /// As the table writes it; nothing when the table does not have it at all.
    [[nodiscard]] std::optional<QString> drugNamed(QStringView typed) const;
    /// Every drug once, by name.
    [[nodiscard]] QStringList drugs() const;
};

/// What is wrong with a table, whoever wrote it: without a source or an edition, a drug twice, a
/// factor of nought, a factor for what is never converted, no threshold. opioid.bad-table, with the
/// place as the field.
[[nodiscard]] Result<void> validate(const OpioidTable& table);

}
