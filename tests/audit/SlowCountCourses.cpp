// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SlowCount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The measures of courses, counted again by going through one referral or one place after another.

namespace rooftree::test {
namespace {

    const QString kMet = u"met"_s;

    bool isOfRegister(const QString& state)
    {
        return state == u"enrolled" || state == u"started" || state == u"completed";
    }

}

std::vector<SlowData::CourseStep> SlowCount::stepsOf(qint64 enrolment) const
{
    std::vector<SlowData::CourseStep> steps;
    std::copy_if(m_data.courseSteps.begin(), m_data.courseSteps.end(), std::back_inserter(steps),
        [enrolment](const auto& each) { return each.enrolment == enrolment; });
    std::sort(steps.begin(), steps.end(),
        [](const auto& one, const auto& other) { return one.id < other.id; });
    return steps;
}

SlowCount::Rows SlowCount::smp01() const
{
    Rows rows;
    for (const auto& each : m_data.enrolments) {
        const auto steps = stepsOf(each.id);
        const auto& referral = steps.front();
        if (!each.patient || referral.state != u"referred" || referral.day < m_frame.from
            || referral.day > m_frame.to)
            continue;
        QString outcome = u"missing-answer"_s;
        if (each.state == u"declined" || each.state == u"unsuitable")
            outcome = each.state;
        if (each.state == u"accepted" || each.state == u"waitlisted")
            outcome = u"waiting"_s;
        const auto place = std::find_if(
            steps.begin(), steps.end(), [](const auto& step) { return step.state == u"enrolled"; });
        if (place != steps.end())
            outcome = referral.day.daysTo(place->day) <= 90 ? kMet : u"too-late"_s;
        add(rows,
            { each.id, *each.patient, {}, referral.day, referral.day.addDays(90), true, true,
                true },
            outcome);
    }
    return rows;
}

/// Everybody with a place on a course that ended in the period, and how far the register says they
/// came: "enrolled", "started" or "completed".
std::vector<SlowCount::Place> SlowCount::places() const
{
    std::vector<Place> found;
    for (const auto& each : m_data.enrolments) {
        if (!each.patient || !each.course)
            continue;
        QDate end;
        bool isUnmarked = false;
        for (const auto& session : m_data.courseSessions) {
            if (session.course != each.course)
                continue;
            end = end.isValid() ? std::max(end, session.day) : session.day;
            QString mark = u"none"_s; // the last one counts
            for (const auto& kept : m_data.courseMarks) {
                if (kept.enrolment == each.id && kept.session == session.id)
                    mark = kept.mark;
            }
            isUnmarked = isUnmarked || mark == u"none";
        }
        QString reached;
        for (const auto& step : stepsOf(each.id)) {
            if (isOfRegister(step.state))
                reached = step.state;
        }
        const bool isCancelled = m_data.cancelledCourses.contains(*each.course);
        if (!reached.isEmpty() && !isCancelled && end >= m_frame.from && end <= m_frame.to)
            found.push_back({ each, end, reached, isUnmarked });
    }
    return found;
}

QString SlowCount::whyNot(const Place& place, const QString& otherwise)
{
    if (place.enrolment.state == u"dropped-out")
        return u"gave-up"_s;
    if (place.enrolment.state == u"transferred")
        return u"transferred"_s;
    return place.isUnmarked ? u"missing-mark"_s : otherwise;
}

void SlowCount::add(Rows& rows, const Place& place, bool isMet, const QString& otherwise) const
{
    add(rows,
        { place.enrolment.id, *place.enrolment.patient, {}, place.end, place.end, false, true,
            true },
        isMet ? kMet : whyNot(place, otherwise));
}

SlowCount::Rows SlowCount::smp02() const
{
    Rows rows;
    for (const auto& place : places())
        add(rows, place, place.reached != u"enrolled", u"never-came"_s);
    return rows;
}

SlowCount::Rows SlowCount::smp03() const
{
    Rows rows;
    for (const auto& place : places()) {
        if (place.reached != u"enrolled")
            add(rows, place, place.reached == u"completed", u"too-few"_s);
    }
    return rows;
}

SlowCount::Rows SlowCount::smp03b() const
{
    Rows rows;
    for (const auto& place : places())
        add(rows, place, place.reached == u"completed",
            place.reached == u"enrolled" ? u"never-came"_s : u"too-few"_s);
    return rows;
}

}
