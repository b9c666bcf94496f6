// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/courses/CourseTimes.h"

#include "application/schedule/BankHolidayReader.h"
#include "resources/Resources.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::CourseSession;
    using domain::Result;

    auto refused(const QString& code)
    {
        return domain::fail(domain::ErrorKind::Validation, u"courseStart"_s, code);
    }

}

Result<domain::BankHolidays> holidaysOf(const QString& nation)
{
    return readBankHolidays(resources::read(u"rules/bank_holidays.json"), nation);
}

std::vector<domain::MarkedSession> markedSessions(
    const domain::Course& course, const std::vector<domain::AttendanceMark>& marks)
{
    std::vector<domain::MarkedSession> sessions;
    for (std::size_t i = 0; i < course.sessions.size() && i < marks.size(); ++i)
        sessions.push_back({ course.sessions[i].day, marks[i] });
    return sessions;
}

Result<std::vector<CourseSession>> movedSessions(const domain::Course& course,
    const SessionMove& move, const domain::BankHolidays& holidays, QDate today)
{
    const auto from = std::find_if(course.sessions.begin(), course.sessions.end(),
        [&](const auto& session) { return session.id == move.session; });
    if (from == course.sessions.end())
        return domain::fail(domain::ErrorKind::NotFound, u"course"_s, u"course.not-found"_s);
    if (from->day < today)
        return refused(u"course.session-held"_s);
    if (!move.day.isValid() || move.day < today)
        return refused(u"course.past"_s);
    if (holidays.nameOf(move.day))
        return refused(u"course.bank-holiday"_s);
    if (from != course.sessions.begin() && move.day <= std::prev(from)->day)
        return refused(u"course.order"_s);
    const auto end = move.isFollowing ? course.sessions.end() : std::next(from);
    if (end != course.sessions.end() && move.day >= end->day)
        return refused(u"course.order"_s);
    std::vector<CourseSession> moved(from, end);
    const auto dates
        = domain::sessionDates(move.day, static_cast<int>(moved.size()), move.everyDays, holidays);
    for (std::size_t i = 0; i < moved.size(); ++i) {
        moved[i].day = dates.days[i];
        moved[i].time = move.time.isValid() ? move.time : moved[i].time;
    }
    return moved;
}

}
