// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/OpenRecord.h"
#include "documents/FactSheet.h"
#include "domain/access/Actor.h"

namespace rooftree::presentation {

/// What a letter to somebody else is made from.
struct ReferralLetterSource {
    QString practiceName;
    bool isDemo = false;
    domain::Actor actor; ///< who writes it
    QDate on;
    const domain::PatientDetails& patient;
    const domain::ReferralNote& note;
    std::vector<domain::Goal> goals {}; ///< that the recipient is to know; none unless chosen
};

/// The letter to whoever takes on an item of the agenda: who it is about and how to reach them,
/// what was said, word for word, and why it is passed on. It has no note of the visit, no score, no
/// other item and nothing that the patient did not want to talk about: there is no field for them
/// (HZ-20). Headings as the PRSB standard has them.
[[nodiscard]] documents::FactSheet referralLetter(const ReferralLetterSource& source);

/// "referral_2026-07-30.pdf": names nobody.
[[nodiscard]] QString referralFileName(QDate on);

}
