// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/courses/Courses.h"

#include "application/courses/CourseTimes.h"
#include "application/trail/NoteReading.h"
#include "domain/common/Text.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::Course;
    using domain::EnrolmentState;
    using domain::ErrorKind;

    auto invalid(const QString& field, const QString& code, const QStringList& args = {})
    {
        return domain::fail(ErrorKind::Validation, field, code, args);
    }

    TrailDetails about(domain::CourseId id)
    {
        return { TrailOutcome::Ok, { u"course"_s, id.value() }, {} };
    }

    /// Puts what somebody typed into the course.
    Result<void> describe(Course& course, const Courses::Details& details)
    {
        const auto title
            = domain::requiredLine(details.title, domain::kLineLimit, u"courseTitle"_s);
        if (!title)
            return domain::failure(title);
        const auto venue = domain::cleanLine(details.venue, domain::kLineLimit, u"courseVenue"_s);
        if (!venue)
            return domain::failure(venue);
        const auto language
            = domain::cleanLine(details.language, domain::kLineLimit, u"courseLanguage"_s);
        if (!language)
            return domain::failure(language);
        if (details.capacity < 1 || details.capacity > domain::kMostPlaces)
            return invalid(
                u"capacity"_s, u"course.capacity"_s, { QString::number(domain::kMostPlaces) });
        course.title = *title;
        course.venue = *venue;
        course.language = *language;
        course.capacity = details.capacity;
        return {};
    }

    void conceal(CoursePerson& person)
    {
        person.isConcealed = true;
        person.born.reset();
        person.phone.clear();
        person.enrolment.goalWords.clear();
        person.enrolment.needs.clear();
    }

}

Result<domain::SessionDates> Courses::preview(const Wish& wish) const
{
    const auto* format = m_ports.rules.courseFormat(wish.format);
    if (!format)
        return domain::fail(ErrorKind::NotFound, u"courseFormat"_s, u"course.format"_s);
    if (!wish.first.isValid())
        return invalid(u"courseStart"_s, u"course.no-start"_s);
    const auto holidays = holidaysOf(wish.nation);
    if (!holidays)
        return domain::failure(holidays);
    return domain::sessionDates(wish.first, format->sessions, format->everyDays, *holidays);
}

Courses::Wish Courses::copyOf(const Course& course)
{
    Wish wish { QUuid::createUuid(), course.title, course.format, course.conditions, course.venue,
        course.language, course.capacity, course.nation, {}, {} };
    if (!course.sessions.empty())
        wish.time = course.sessions.front().time;
    return wish;
}

Result<std::vector<CourseRow>> Courses::open(const Authorized<Action::SeeCourses>& proof) const
{
    if (const auto noted = noteReading(m_ports.work, proof); !noted)
        return domain::failure(noted);
    return list(proof);
}

Result<std::vector<CourseRow>> Courses::list(const Authorized<Action::SeeCourses>&) const
{
    return m_ports.courses.all();
}

Result<void> Courses::fillRegister(domain::CourseId course, std::vector<CoursePerson>& people) const
{
    const auto row = m_ports.courses.find(course);
    if (!row)
        return domain::failure(row);
    const auto* format = m_ports.rules.courseFormat(row->course.format);
    const auto marks = m_ports.courses.marks(course);
    if (!marks)
        return domain::failure(marks);
    for (auto& person : people) {
        person.marks.assign(row->course.sessions.size(), domain::AttendanceMark::None);
        for (const auto& mark : *marks) {
            if (mark.enrolment == person.enrolment.id)
                person.marks.at(static_cast<std::size_t>(mark.session - 1)) = mark.mark;
        }
        if (format)
            person.progress = domain::progressOf(markedSessions(row->course, person.marks), *format,
                row->course.needed, m_ports.clock.today());
    }
    return {};
}

Result<std::vector<CoursePerson>> Courses::people(
    const Authorized<Action::SeeCourses>& proof, std::optional<domain::CourseId> course) const
{
    auto people = m_ports.courses.people(course);
    const auto concealed = m_ports.standings.concealedFrom(proof.actor());
    if (!concealed)
        return domain::failure(concealed);
    if (!people)
        return people;
    for (auto& person : *people) {
        if (person.enrolment.patient && concealed->contains(*person.enrolment.patient))
            conceal(person);
        if (proof.actor().role != domain::Role::Clinician)
            person.enrolment.goalWords.clear();
    }
    if (course) {
        if (const auto filled = fillRegister(*course, *people); !filled)
            return domain::failure(filled);
    }
    return people;
}

Result<Course> Courses::planned(const Wish& wish) const
{
    Course course;
    if (const auto good
        = describe(course, { wish.title, wish.venue, wish.language, wish.capacity });
        !good)
        return domain::failure(good);
    const auto dates = preview(wish);
    if (!dates)
        return domain::failure(dates);
    if (wish.first < m_ports.clock.today())
        return invalid(u"courseStart"_s, u"course.past"_s);
    if (!wish.time.isValid())
        return invalid(u"courseTime"_s, u"course.no-time"_s);
    const auto* format = m_ports.rules.courseFormat(wish.format);
    course.uid = wish.uid;
    course.format = format->id;
    course.formatVersion = format->version;
    course.conditions = wish.conditions;
    course.needed = format->neededOf(format->sessions);
    course.nation = wish.nation;
    for (const auto& day : dates->days)
        course.sessions.push_back(
            { domain::CourseSessionId(0), static_cast<int>(course.sessions.size()) + 1, day,
                wish.time, format->minutes, course.venue });
    return course;
}

Result<SaveOutcome> Courses::write(
    const WriteStamp& stamp, const std::function<Result<void>(EventId)>& work) const
{
    auto saved = m_ports.work.write(stamp, work);
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Courses, {} });
    return saved;
}

Result<domain::CourseId> Courses::add(const Authorized<Action::ManageCourses>& proof,
    const domain::SaveKey& key, const Wish& wish) const
{
    const auto course = planned(wish);
    if (!course)
        return domain::failure(course);
    domain::CourseId id(0);
    const TrailDetails details { TrailOutcome::Ok, { u"course"_s, {} }, course->format };
    const auto saved
        = write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
              const auto added = m_ports.courses.add(*course, event);
              if (!added)
                  return domain::failure(added);
              id = *added;
              return {};
          });
    if (!saved)
        return domain::failure(saved);
    return id;
}

Result<SaveOutcome> Courses::change(const Authorized<Action::ManageCourses>& proof,
    const domain::SaveKey& key, domain::CourseId id, domain::RowVersion base,
    const Details& details) const
{
    return write(WriteStamp::of(proof, key, about(id)), [&](EventId event) -> Result<void> {
        auto row = m_ports.courses.find(id);
        if (!row)
            return domain::failure(row);
        if (auto good = describe(row->course, details); !good)
            return good;
        return m_ports.courses.save(row->course, base, event);
    });
}

Result<SaveOutcome> Courses::move(const Authorized<Action::ManageCourses>& proof,
    const domain::SaveKey& key, domain::CourseId id, domain::RowVersion base,
    const Move& move) const
{
    return write(WriteStamp::of(proof, key, about(id)), [&](EventId event) -> Result<void> {
        const auto row = m_ports.courses.find(id);
        if (!row)
            return domain::failure(row);
        const auto* format = m_ports.rules.courseFormat(row->course.format);
        const auto holidays = holidaysOf(row->course.nation);
        if (!holidays)
            return domain::failure(holidays);
        if (!format)
            return domain::fail(ErrorKind::NotFound, u"courseFormat"_s, u"course.format"_s);
        const auto moved = movedSessions(row->course,
            { move.session, move.day, move.time, move.isFollowing, format->everyDays }, *holidays,
            m_ports.clock.today());
        if (!moved)
            return domain::failure(moved);
        if (auto saved = m_ports.courses.save(row->course, base, event); !saved)
            return saved;
        return m_ports.courses.saveSessions(*moved, event);
    });
}

Result<SaveOutcome> Courses::cancel(const Authorized<Action::ManageCourses>& proof,
    const domain::SaveKey& key, domain::CourseId id, domain::RowVersion base,
    const QString& reason) const
{
    const auto why = domain::cleanLine(reason, domain::kLineLimit, u"cancelReason"_s);
    if (!why)
        return domain::failure(why);
    const auto by = proof.actor().staff;
    if (!by)
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    return write(WriteStamp::of(proof, key, about(id)), [&](EventId event) -> Result<void> {
        auto row = m_ports.courses.find(id);
        if (!row)
            return domain::failure(row);
        row->course.isCancelled = true;
        row->course.cancelReason = *why;
        if (auto saved = m_ports.courses.save(row->course, base, event); !saved)
            return saved;
        const auto people = m_ports.courses.people(id);
        if (!people)
            return domain::failure(people);
        for (const auto& person : *people) {
            auto enrolment = person.enrolment;
            if (domain::isOver(enrolment.state))
                continue;
            enrolment.course.reset();
            if (domain::hasPlace(enrolment.state))
                enrolment.state = EnrolmentState::Waitlisted;
            if (enrolment.state == EnrolmentState::Waitlisted)
                enrolment.waitingSince = enrolment.referredAt;
            if (auto kept = m_ports.courses.saveEnrolment(enrolment, enrolment.version, event);
                !kept)
                return kept;
            if (auto step = m_ports.courses.addStep(
                    { enrolment.id, enrolment.state, id, *by, m_ports.clock.now(), *why }, event);
                !step)
                return step;
        }
        return {};
    });
}

}
