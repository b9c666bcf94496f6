// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/courses/Progress.h"

namespace rooftree::domain {

Outlook Progress::outlook() const
{
    if (attended >= needed)
        return Outlook::Finished;
    return attended + unmarked + left() >= needed ? Outlook::CanFinish : Outlook::CannotFinish;
}

bool isHeld(const MarkedSession& session, QDate today)
{
    if (session.day < today)
        return true;
    return session.mark != AttendanceMark::None && session.mark != AttendanceMark::Excused;
}

Progress progressOf(
    const std::vector<MarkedSession>& sessions, const CourseFormat& format, int needed, QDate today)
{
    Progress progress;
    progress.planned = static_cast<int>(sessions.size());
    progress.needed = needed;
    for (const auto& session : sessions) {
        if (!isHeld(session, today))
            continue;
        ++progress.held;
        if (session.mark == AttendanceMark::None)
            ++progress.unmarked;
        else if (format.isAttended(session.mark))
            ++progress.attended;
    }
    return progress;
}

std::optional<int> absenceRun(const std::vector<MarkedSession>& sessions, int atLeast)
{
    int length = 0;
    int first = 0;
    int number = 0;
    for (const auto& session : sessions) {
        ++number;
        if (session.mark == AttendanceMark::None || session.mark == AttendanceMark::Excused)
            continue;
        if (session.mark != AttendanceMark::Absent) {
            length = 0;
            continue;
        }
        if (length++ == 0)
            first = number;
    }
    return length >= atLeast ? std::optional(first) : std::nullopt;
}

}
