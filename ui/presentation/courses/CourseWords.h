// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/courses/Enrolments.h"
#include "domain/courses/SessionDates.h"

#include <QString>

namespace rooftree::presentation {

[[nodiscard]] QString label(domain::EnrolmentState state);
/// The step that leads there, as a wish: "On the waiting list".
[[nodiscard]] QString stepLabel(domain::EnrolmentState to);
[[nodiscard]] QString label(domain::AttendanceMark mark);
/// "P", "L", "E", "A"; a dash for nothing said.
[[nodiscard]] QString markLetter(domain::AttendanceMark mark);
/// What a letter of the keyboard means on the register; nothing for any other.
[[nodiscard]] std::optional<domain::AttendanceMark> markOfLetter(QStringView letter);

/// "3 of 5 held, 3 of 7 planned: can still finish, needs both."
[[nodiscard]] QString progressSentence(const domain::Progress& progress);
/// "8 of 12 places taken, 3 wait. A place is free: it is the turn of the first who waits."
[[nodiscard]] QString placesSentence(const domain::Places& places);
/// "7 Mondays, 14:00: 13 Apr to 8 Jun 2026. Not on 4 May (Early May bank holiday)..."
[[nodiscard]] QString datesSentence(const domain::SessionDates& dates);
/// "Spring course: started, week 4 of 7, 3 attended"
[[nodiscard]] QString recordSentence(const app::Enrolments::CourseLine& line);

}
