// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/people/RegistrationForm.h"

namespace rooftree::presentation {

/// "Change details", as typed: what is asked when somebody is registered, and what happens later.
struct DetailsForm {
    RegistrationForm person;
    QString leftOn;
    bool hasDied = false;
    QString diedOn; ///< empty when the day is not known
    bool keepsOldName = true; ///< so that they are found by it

    /// How they stand now.
    [[nodiscard]] static DetailsForm of(const domain::PatientDetails& details);

    friend bool operator==(const DetailsForm&, const DetailsForm&) = default;
};

/// What differs, by the names that errors carry: "phone", "deathDate". A draft keeps this and
/// nothing else, so that nothing goes back to how it was because somebody had it on a page.
[[nodiscard]] QJsonObject changesBetween(const DetailsForm& shown, const DetailsForm& typed);

/// `form` with the changes made.
[[nodiscard]] DetailsForm withChanges(DetailsForm form, const QJsonObject& changes);

/// `now` with every change of `typed` made, or all that is wrong with the changes. What was not
/// touched stays as it is kept, even where nobody could type it (born 130 years ago). Refused
/// besides what a registration refuses: date.in-future and death-date.typed-before-birth.
[[nodiscard]] CheckedForm changed(
    const domain::PatientDetails& now, const DetailsForm& typed, QDate today);

}
