// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/courses/CoursesModel.h"

#include "application/courses/Enrolments.h"
#include "domain/common/DateParser.h"
#include "domain/common/Number.h"
#include "presentation/common/Async.h"
#include "presentation/courses/CourseWords.h"
#include "presentation/schedule/BookingModel.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    /// 0 for what is no number, which the use case refuses with the limits in its sentence.
    int placesOf(const QString& typed)
    {
        return domain::parseInt(
            typed.trimmed(), 1, domain::kMostPlaces, u"capacity"_s, domain::Sign::Refused)
            .value_or(0);
    }

}

CoursesModel::CoursesModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.changes, &ChangeFeed::coursesChanged, this, &CoursesModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &CoursesModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &CoursesModel::forget);
}

void CoursesModel::forget()
{
    ++m_generation;
    m_isRead = false;
    m_list.setCourses({});
    m_sheet.show({}, {});
}

bool CoursesModel::isAllowed(Action action) const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), action);
}

bool CoursesModel::mayManage() const { return isAllowed(Action::ManageCourses); }

bool CoursesModel::mayEnrol() const { return isAllowed(Action::EnrolOnCourse); }

bool CoursesModel::mayMark() const { return isAllowed(Action::MarkRegister); }

void CoursesModel::refresh()
{
    if (!isAllowed(Action::SeeCourses))
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), wanted = m_chosen,
            hasChosen = m_hasChosen, isNew = !m_isRead]() -> Result<Read> {
            const auto proof = services.gate.allow<Action::SeeCourses>(actor);
            if (!proof)
                return domain::failure(proof);
            auto courses = isNew ? services.courses.open(*proof) : services.courses.list(*proof);
            if (!courses)
                return domain::failure(courses);
            // The newest course comes into sight by itself.
            auto course = wanted;
            if (!hasChosen && !courses->empty())
                course = courses->front().course.id;
            auto people = services.courses.people(*proof, course);
            if (!people)
                return domain::failure(people);
            return Read { *std::move(courses), *std::move(people) };
        },
        [this, generation = ++m_generation](
            Result<Read> read) { onRead(generation, std::move(read)); });
}

void CoursesModel::onRead(int generation, Result<Read> read)
{
    if (generation != m_generation)
        return;
    if (!read) {
        Q_EMIT refused(read.error());
        return;
    }
    m_isRead = true;
    m_list.setCourses(std::move(read->courses));
    if (!m_hasChosen && !m_list.courses().empty()) {
        m_chosen = m_list.courses().front().course.id;
        m_hasChosen = true;
    }
    const auto* row = m_list.find(m_chosen);
    m_sheet.show(row ? std::optional(row->course) : std::nullopt, std::move(read->people));
    Q_EMIT refreshed();
}

void CoursesModel::choose(std::optional<domain::CourseId> course)
{
    if (m_hasChosen && course == m_chosen)
        return;
    m_hasChosen = true;
    m_chosen = course;
    refresh();
}

CourseForm CoursesModel::startingForm() const
{
    CourseForm form;
    form.language = tr("English");
    form.time = u"14:00"_s;
    if (!rules().courseFormats.empty()) {
        form.title = rules().courseFormats.front().title;
        form.capacity = QString::number(rules().courseFormats.front().capacity);
    }
    return form;
}

CourseForm CoursesModel::copyOf(const domain::Course& course) const
{
    const auto wish = app::Courses::copyOf(course);
    return { wish.title, wish.venue, wish.language, QString::number(wish.capacity), {},
        wish.time.toString(u"HH:mm"_s), wish.conditions };
}

Result<app::Courses::Wish> CoursesModel::wishOf(const CourseForm& form) const
{
    app::Courses::Wish wish;
    wish.uid = QUuid::createUuid();
    wish.title = form.title;
    wish.venue = form.venue;
    wish.language = form.language;
    wish.conditions = form.conditions;
    wish.format = rules().courseFormats.empty() ? QString() : rules().courseFormats.front().id;
    wish.capacity = placesOf(form.capacity);
    if (const auto day = domain::parseTypedDate(form.first, today()))
        wish.first = *day;
    else
        return domain::fail(domain::ErrorKind::Validation, u"courseStart"_s, u"course.no-start"_s);
    if (const auto time = parseTime(form.time))
        wish.time = *time;
    return wish;
}

QString CoursesModel::daysOf(const CourseForm& form) const
{
    const auto wish = wishOf(form);
    if (!wish)
        return {};
    const auto dates = m_desk.services.courses.preview(*wish);
    return dates ? datesSentence(*dates) : QString();
}

void CoursesModel::run(Job job, const QString& sentence)
{
    if (!m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), job = std::move(job)] {
            return job(services, actor);
        },
        [this, sentence](const Answer& saved) {
            if (saved)
                Q_EMIT done(sentence);
            else
                Q_EMIT refused(saved.error());
        });
}

void CoursesModel::add(const CourseForm& form)
{
    const auto wish = wishOf(form);
    if (!wish) {
        Q_EMIT refused(wish.error());
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), key = domain::SaveKey::make(),
            wish = *wish]() -> Result<domain::CourseId> {
            const auto proof = services.gate.allow<Action::ManageCourses>(actor);
            return proof ? services.courses.add(*proof, key, wish) : domain::failure(proof);
        },
        [this](const Result<domain::CourseId>& made) {
            if (!made) {
                Q_EMIT refused(made.error());
                return;
            }
            choose(*made);
            Q_EMIT done(tr("The course is planned."));
        });
}

void CoursesModel::setPlaces(const QString& places)
{
    const auto* row = m_list.find(m_chosen);
    if (!row)
        return;
    const auto& course = row->course;
    run(
        [key = domain::SaveKey::make(), id = course.id, base = course.version,
            details = app::Courses::Details { course.title, course.venue, course.language,
                placesOf(places) }](
            const app::Services& services, const domain::Actor& actor) -> Answer {
            const auto proof = services.gate.allow<Action::ManageCourses>(actor);
            return proof ? services.courses.change(*proof, key, id, base, details)
                         : domain::failure(proof);
        },
        tr("The number of places is changed."));
}

void CoursesModel::cancelCourse(const QString& reason)
{
    const auto* row = m_list.find(m_chosen);
    if (!row)
        return;
    run(
        [key = domain::SaveKey::make(), id = row->course.id, base = row->course.version, reason](
            const app::Services& services, const domain::Actor& actor) -> Answer {
            const auto proof = services.gate.allow<Action::ManageCourses>(actor);
            return proof ? services.courses.cancel(*proof, key, id, base, reason)
                         : domain::failure(proof);
        },
        tr("The course is cancelled. Everybody on it now waits for another one."));
}

void CoursesModel::step(const app::CoursePerson& person, domain::EnrolmentState to)
{
    const auto& who = person.enrolment;
    run(
        [key = domain::SaveKey::make(), patient = who.patient,
            step = app::Enrolments::Step { who.id, who.version, to }](
            const app::Services& services, const domain::Actor& actor) -> Answer {
            const auto proof = services.gate.allow<Action::EnrolOnCourse>(actor, { patient });
            return proof ? services.enrolments.step(*proof, key, step) : domain::failure(proof);
        },
        tr("%1: %2.", "who and where they stand").arg(person.name, label(to)));
}

void CoursesModel::place(const app::CoursePerson& person, domain::CourseId course)
{
    const auto& who = person.enrolment;
    run(
        [key = domain::SaveKey::make(), patient = who.patient, id = who.id, base = who.version,
            course](const app::Services& services, const domain::Actor& actor) -> Answer {
            const auto proof = services.gate.allow<Action::EnrolOnCourse>(actor, { patient });
            return proof ? services.enrolments.place(*proof, key, id, base, course)
                         : domain::failure(proof);
        },
        tr("%1 is in the list of the other course.").arg(person.name));
}

void CoursesModel::mark(const app::CoursePerson& person, int session, domain::AttendanceMark mark)
{
    const auto& who = person.enrolment;
    run(
        [key = domain::SaveKey::make(), patient = who.patient,
            wish = app::Enrolments::Mark { who.id, session, mark }](
            const app::Services& services, const domain::Actor& actor) -> Answer {
            const auto proof = services.gate.allow<Action::MarkRegister>(actor, { patient });
            return proof ? services.enrolments.mark(*proof, key, wish) : domain::failure(proof);
        },
        {});
}

void CoursesModel::markRest(int session, domain::AttendanceMark wanted)
{
    for (const auto& person : m_sheet.people()) {
        if (domain::hasPlace(person.enrolment.state)
            && person.marks.at(static_cast<std::size_t>(session - 1))
                == domain::AttendanceMark::None)
            mark(person, session, wanted);
    }
}

void CoursesModel::addWalkIn(const QString& name)
{
    if (!m_chosen)
        return;
    run(
        [key = domain::SaveKey::make(),
            walkIn = app::Enrolments::WalkIn { QUuid::createUuid(), *m_chosen, name }](
            const app::Services& services, const domain::Actor& actor) -> Answer {
            const auto proof = services.gate.allow<Action::MarkRegister>(actor);
            return proof ? services.enrolments.walkIn(*proof, key, walkIn) : domain::failure(proof);
        },
        tr("They are on the register as somebody who walked in."));
}

void CoursesModel::match(const app::CoursePerson& person, domain::PatientId patient)
{
    run(
        [key = domain::SaveKey::make(), patient, id = person.enrolment.id,
            base = person.enrolment.version](
            const app::Services& services, const domain::Actor& actor) -> Answer {
            const auto proof = services.gate.allow<Action::EnrolOnCourse>(actor, { patient });
            return proof ? services.enrolments.match(*proof, key, id, base)
                         : domain::failure(proof);
        },
        tr("The person who walked in is matched."));
}

void CoursesModel::contacted(const app::CoursePerson& person)
{
    run(
        [key = domain::SaveKey::make(), patient = person.enrolment.patient,
            id = person.enrolment.id](
            const app::Services& services, const domain::Actor& actor) -> Answer {
            const auto proof = services.gate.allow<Action::EnrolOnCourse>(actor, { patient });
            return proof ? services.enrolments.contacted(*proof, key, id) : domain::failure(proof);
        },
        tr("%1: rung about being away.").arg(person.name));
}

}
