// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rooftree::domain {

/// Where somebody stands on the way through a course, from the referral on.
enum class EnrolmentState {
    Referred,
    Contacted,
    Accepted, ///< said yes; has no place yet
    Waitlisted,
    Declined,
    Unsuitable,
    Enrolled, ///< has a place
    Started,
    Completed,
    DroppedOut,
    Transferred,
};

[[nodiscard]] QString toWord(EnrolmentState value);
[[nodiscard]] std::optional<EnrolmentState> enrolmentStateFromWord(QStringView word);

/// The steps that somebody may take from here by hand. Started and completed are not among them:
/// they follow from the register.
[[nodiscard]] std::vector<EnrolmentState> stepsFrom(EnrolmentState state);
[[nodiscard]] bool mayStep(EnrolmentState from, EnrolmentState to);

/// Takes one of the places of a course.
[[nodiscard]] bool hasPlace(EnrolmentState state);
/// Nothing more comes of it.
[[nodiscard]] bool isOver(EnrolmentState state);

/// What the register makes of somebody who has a place: `attended` sessions of `needed`.
[[nodiscard]] EnrolmentState stateByRegister(EnrolmentState now, int attended, int needed);

}
