// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/OpenedRecord.h"

#include <QStringList>

namespace rooftree::presentation {

/// Who this is, as the line above every page of a patient says it (HZ-01).
struct PatientBanner {
    QString name; ///< "AHMED, Margaret"
    QString preferred; ///< empty when it is the given name
    QString born; ///< "14 Mar 1947 (79)"
    QString nhsNumber; ///< "999 026 5755", empty when there is none
    QStringList accessNeeds;
    bool hasNamesakeToday = false;
    int namesakes = 0; ///< others of the practice who could be taken for this person

    [[nodiscard]] bool hasNamesake() const { return hasNamesakeToday || namesakes > 0; }

    bool isLiving = true;
    QString time; ///< "10:20", empty without an appointment
    QString reason;
    QString glassUntil; ///< "11:20" while a restricted record is open; empty otherwise
};

[[nodiscard]] PatientBanner bannerOf(const OpenedRecord& opened, QDate today);

}
