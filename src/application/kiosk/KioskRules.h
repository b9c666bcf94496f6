// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"
#include "domain/common/Result.h"
#include "domain/kiosk/KioskCode.h"

#include <QStringList>

#include <vector>

namespace rooftree::app {

/// Something a patient may choose or type that staff must hear of at once (HZ-10). Words are
/// matched as whole words, folded; matching is known to miss things.
struct RedFlag {
    QString id;
    QStringList phrases;
    QString sentence; ///< what the screen says
};

/// resources/rules/kiosk.json and red_flags.json.
struct KioskRules {
    int codeMinutes = 0; ///< a slip is good for
    int offerMinutes = 0; ///< an offer to a station is good for
    int wrongCodes = 0; ///< at one station until staff are alerted
    int wrongBirthdays = 0; ///< with the same code until it is burnt
    int lostSeconds = 0; ///< a station not heard of for so long is lost, with what it had
    int unlinkedHours = 0; ///< answers that belong to nobody are kept for
    int alertPatienceSeconds = 0; ///< an alert that nobody has taken on for so long sounds again
    int undeliveredSeconds = 0; ///< an alert that no desk has taken for so long is undelivered
    std::vector<RedFlag> redFlags;
    std::vector<PatientLanguage> languages; ///< English first

    [[nodiscard]] static domain::Result<KioskRules> load();
    /// The first flag that the words raise; null when none.
    [[nodiscard]] const RedFlag* flagIn(const QString& words) const;
    /// Ids of all that any of the texts raises, each once.
    [[nodiscard]] QStringList flagsIn(const QStringList& texts) const;
    /// Null when there is none.
    [[nodiscard]] const RedFlag* flag(QStringView id) const;
};

}
