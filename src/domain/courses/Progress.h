// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/courses/CourseFormat.h"

#include <QDate>

namespace rooftree::domain {

enum class Outlook {
    CanFinish,
    CannotFinish,
    Finished,
};

/// How far one person is on a course.
struct Progress {
    int attended = 0;
    int held = 0; ///< sessions that have been
    int planned = 0;
    int needed = 0; ///< to complete it
    int unmarked = 0; ///< of the held ones, with nothing said about this person

    [[nodiscard]] int left() const { return planned - held; }

    /// How many more are needed.
    [[nodiscard]] int missing() const { return attended >= needed ? 0 : needed - attended; }

    /// What nobody marked might have been attended: only what is sure is said to be lost.
    [[nodiscard]] Outlook outlook() const;

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// One session as one person's line of the register has it.
struct MarkedSession {
    QDate day;
    AttendanceMark mark = AttendanceMark::None;
};

/// A session is held when its day is past, or when somebody was marked other than excused on it.
[[nodiscard]] bool isHeld(const MarkedSession& session, QDate today);

[[nodiscard]] Progress progressOf(const std::vector<MarkedSession>& sessions,
    const CourseFormat& format, int needed, QDate today);

/// The number of the session with which a run of so many absences in a row began, from 1: of the
/// run that is still on at the newest marked session. An excused session does not count and does
/// not end it; nothing for a shorter run.
[[nodiscard]] std::optional<int> absenceRun(
    const std::vector<MarkedSession>& sessions, int atLeast);

}
