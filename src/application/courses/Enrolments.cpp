// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/courses/Enrolments.h"

#include "application/courses/CourseTimes.h"
#include "domain/common/Text.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::AttendanceMark;
    using domain::Enrolment;
    using domain::EnrolmentState;
    using domain::ErrorKind;

    auto invalid(const QString& field, const QString& code)
    {
        return domain::fail(ErrorKind::Validation, field, code);
    }

    auto denied(const QString& code) { return domain::fail(ErrorKind::Denied, {}, code); }

    TrailDetails about(domain::EnrolmentId id, const QString& purpose = {})
    {
        return { TrailOutcome::Ok, { u"course_enrolment"_s, id.value() }, purpose };
    }

    /// What stands against this proof for this enrolment: another patient's is nobody's business.
    template <Action A>
    Result<domain::StaffId> actorFor(const Authorized<A>& proof, const Enrolment& enrolment)
    {
        if (!proof.actor().staff)
            return denied(u"access.not-allowed"_s);
        if (proof.patient() != enrolment.patient)
            return denied(u"access.other-patient"_s);
        return *proof.actor().staff;
    }

    bool isAheadOf(const Enrolment& other, const Enrolment& me)
    {
        if (other.id == me.id || other.state != EnrolmentState::Waitlisted)
            return false;
        if (me.state != EnrolmentState::Waitlisted)
            return true;
        return std::pair(other.waitingSince, other.id) < std::pair(me.waitingSince, me.id);
    }

}

Result<SaveOutcome> Enrolments::write(
    const WriteStamp& stamp, const std::function<Result<void>(EventId)>& work) const
{
    auto saved = m_ports.work.write(stamp, work);
    if (saved) {
        m_ports.publisher.publish({ Change::Kind::Courses, stamp.patient });
        if (stamp.patient)
            m_ports.publisher.publish({ Change::Kind::Record, stamp.patient });
    }
    return saved;
}

Result<void> Enrolments::checkNew(PatientId patient, std::optional<domain::CourseId> course) const
{
    const auto known = m_ports.courses.ofPatient(patient);
    if (!known)
        return domain::failure(known);
    const bool isThere = std::any_of(known->begin(), known->end(),
        [&](const auto& each) { return !domain::isOver(each.state) && each.course == course; });
    if (isThere)
        return domain::fail(ErrorKind::Conflict, u"course"_s, u"enrolment.already"_s);
    return {};
}

Result<SaveOutcome> Enrolments::refer(const Authorized<Action::ReferToCourse>& proof,
    const domain::SaveKey& key, const Referral& referral) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return denied(u"access.not-allowed"_s);
    const auto goal = domain::cleanText(referral.goalWords, domain::kTextLimit, u"goal"_s);
    if (!goal)
        return domain::failure(goal);
    const auto needs = domain::cleanText(referral.needs, domain::kTextLimit, u"accessNeeds"_s);
    if (!needs)
        return domain::failure(needs);
    const TrailDetails details { TrailOutcome::Ok, { u"course_enrolment"_s, {} }, {} };
    return write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
        if (auto good = checkNew(*proof.patient(), referral.course); !good)
            return good;
        if (referral.course) {
            const auto course = m_ports.courses.find(*referral.course);
            if (!course)
                return domain::failure(course);
            if (course->course.isCancelled)
                return invalid(u"course"_s, u"course.is-cancelled"_s);
        }
        const auto now = m_ports.clock.now();
        const auto id = m_ports.courses.addEnrolment(
            { domain::EnrolmentId(0), referral.uid, proof.patient(), {}, referral.course,
                EnrolmentState::Referred, now, {}, *goal, *needs },
            event);
        if (!id)
            return domain::failure(id);
        return m_ports.courses.addStep(
            { *id, EnrolmentState::Referred, referral.course, *by, now }, event);
    });
}

Result<domain::Places> Enrolments::placesFor(const Enrolment& enrolment, int& ahead) const
{
    const auto row = m_ports.courses.find(*enrolment.course);
    if (!row)
        return domain::failure(row);
    if (row->course.isCancelled)
        return invalid(u"course"_s, u"course.is-cancelled"_s);
    const auto people = m_ports.courses.people(enrolment.course);
    if (!people)
        return domain::failure(people);
    ahead = static_cast<int>(std::count_if(people->begin(), people->end(),
        [&](const CoursePerson& each) { return isAheadOf(each.enrolment, enrolment); }));
    return row->places;
}

Result<void> Enrolments::checkTurn(const Enrolment& enrolment) const
{
    if (!enrolment.course)
        return invalid(u"course"_s, u"enrolment.no-course"_s);
    int ahead = 0;
    const auto places = placesFor(enrolment, ahead);
    if (!places)
        return domain::failure(places);
    if (places->free() == 0)
        return invalid(u"capacity"_s, u"course.full"_s);
    if (!places->isTurn(ahead))
        return domain::fail(ErrorKind::Conflict, u"course"_s, u"enrolment.others-first"_s);
    return {};
}

Result<void> Enrolments::move(Enrolment enrolment, EnrolmentState to, domain::StaffId by,
    const QString& reason, EventId event) const
{
    const auto now = m_ports.clock.now();
    enrolment.state = to;
    if (to == EnrolmentState::Waitlisted)
        enrolment.waitingSince = now;
    if (auto saved = m_ports.courses.saveEnrolment(enrolment, enrolment.version, event); !saved)
        return saved;
    return m_ports.courses.addStep({ enrolment.id, to, enrolment.course, by, now, reason }, event);
}

Result<SaveOutcome> Enrolments::step(const Authorized<Action::EnrolOnCourse>& proof,
    const domain::SaveKey& key, const Step& step) const
{
    const auto reason = domain::cleanLine(step.reason, domain::kLineLimit, u"reason"_s);
    if (!reason)
        return domain::failure(reason);
    const auto details = about(step.enrolment, domain::toWord(step.to));
    return write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
        auto enrolment = m_ports.courses.enrolment(step.enrolment);
        if (!enrolment)
            return domain::failure(enrolment);
        const auto by = actorFor(proof, *enrolment);
        if (!by)
            return domain::failure(by);
        // Before the rules: who looked at something old is told so, not that it is forbidden.
        if (enrolment->version != step.base)
            return domain::fail(ErrorKind::Conflict, u"course"_s, u"enrolment.changed"_s);
        if (!domain::mayStep(enrolment->state, step.to))
            return invalid(u"enrolmentState"_s, u"enrolment.step"_s);
        if (step.to == EnrolmentState::Enrolled) {
            if (auto good = checkTurn(*enrolment); !good)
                return good;
        }
        return move(*enrolment, step.to, *by, *reason, event);
    });
}

Result<SaveOutcome> Enrolments::place(const Authorized<Action::EnrolOnCourse>& proof,
    const domain::SaveKey& key, domain::EnrolmentId id, domain::RowVersion base,
    domain::CourseId course) const
{
    return write(WriteStamp::of(proof, key, about(id)), [&](EventId event) -> Result<void> {
        auto enrolment = m_ports.courses.enrolment(id);
        if (!enrolment)
            return domain::failure(enrolment);
        const auto by = actorFor(proof, *enrolment);
        if (!by)
            return domain::failure(by);
        if (domain::isOver(enrolment->state) || domain::hasPlace(enrolment->state))
            return invalid(u"enrolmentState"_s, u"enrolment.step"_s);
        const auto row = m_ports.courses.find(course);
        if (!row)
            return domain::failure(row);
        if (row->course.isCancelled)
            return invalid(u"course"_s, u"course.is-cancelled"_s);
        enrolment->course = course;
        if (auto saved = m_ports.courses.saveEnrolment(*enrolment, base, event); !saved)
            return saved;
        return m_ports.courses.addStep(
            { id, enrolment->state, course, *by, m_ports.clock.now() }, event);
    });
}

Result<SaveOutcome> Enrolments::walkIn(const Authorized<Action::MarkRegister>& proof,
    const domain::SaveKey& key, const WalkIn& walkIn) const
{
    const auto by = proof.actor().staff;
    if (!by || proof.patient())
        return denied(u"access.not-allowed"_s);
    const auto name = domain::requiredLine(walkIn.name, domain::kNamePartLimit, u"walkInName"_s);
    if (!name)
        return domain::failure(name);
    const TrailDetails details { TrailOutcome::Ok, { u"course_enrolment"_s, {} }, {} };
    return write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
        const auto course = m_ports.courses.find(walkIn.course);
        if (!course)
            return domain::failure(course);
        if (course->course.isCancelled)
            return invalid(u"course"_s, u"course.is-cancelled"_s);
        const auto now = m_ports.clock.now();
        const auto id = m_ports.courses.addEnrolment(
            { domain::EnrolmentId(0), walkIn.uid, {}, *name, walkIn.course,
                EnrolmentState::Enrolled, now, {}, {}, {} },
            event);
        if (!id)
            return domain::failure(id);
        return m_ports.courses.addStep(
            { *id, EnrolmentState::Enrolled, walkIn.course, *by, now }, event);
    });
}

Result<SaveOutcome> Enrolments::match(const Authorized<Action::EnrolOnCourse>& proof,
    const domain::SaveKey& key, domain::EnrolmentId id, domain::RowVersion base) const
{
    if (!proof.patient())
        return invalid(u"patient"_s, u"patient.not-chosen"_s);
    return write(WriteStamp::of(proof, key, about(id)), [&](EventId event) -> Result<void> {
        auto enrolment = m_ports.courses.enrolment(id);
        if (!enrolment)
            return domain::failure(enrolment);
        if (enrolment->patient)
            return domain::fail(ErrorKind::Conflict, u"course"_s, u"enrolment.changed"_s);
        if (auto good = checkNew(*proof.patient(), enrolment->course); !good)
            return good;
        enrolment->patient = proof.patient();
        return m_ports.courses.saveEnrolment(*enrolment, base, event);
    });
}

Result<std::vector<AttendanceMark>> Enrolments::marksOf(
    const domain::Course& course, domain::EnrolmentId id) const
{
    const auto kept = m_ports.courses.marks(course.id);
    if (!kept)
        return domain::failure(kept);
    std::vector<AttendanceMark> marks(course.sessions.size(), AttendanceMark::None);
    for (const auto& mark : *kept) {
        if (mark.enrolment == id)
            marks.at(static_cast<std::size_t>(mark.session - 1)) = mark.mark;
    }
    return marks;
}

/// What the register says now decides where somebody stands, also when a mark was put right.
Result<void> Enrolments::follow(
    Enrolment enrolment, const domain::Course& course, domain::StaffId by, EventId event) const
{
    const auto* format = m_ports.rules.courseFormat(course.format);
    if (!format)
        return domain::fail(ErrorKind::NotFound, u"courseFormat"_s, u"course.format"_s);
    const auto marks = marksOf(course, enrolment.id);
    if (!marks)
        return domain::failure(marks);
    const auto sessions = markedSessions(course, *marks);
    if (const auto began = domain::absenceRun(sessions, format->absencesForContact)) {
        const auto& session = course.sessions.at(static_cast<std::size_t>(*began - 1));
        if (auto raised
            = m_ports.courses.raiseContact(enrolment.id, session.id, m_ports.clock.now(), event);
            !raised)
            return raised;
    }
    const auto progress
        = domain::progressOf(sessions, *format, course.needed, m_ports.clock.today());
    const auto to = domain::stateByRegister(enrolment.state, progress.attended, course.needed);
    return to == enrolment.state ? Result<void>() : move(std::move(enrolment), to, by, {}, event);
}

Result<SaveOutcome> Enrolments::mark(const Authorized<Action::MarkRegister>& proof,
    const domain::SaveKey& key, const Mark& mark) const
{
    const auto details = about(mark.enrolment, domain::toWord(mark.mark));
    return write(WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
        const auto enrolment = m_ports.courses.enrolment(mark.enrolment);
        if (!enrolment)
            return domain::failure(enrolment);
        const auto by = actorFor(proof, *enrolment);
        if (!by)
            return domain::failure(by);
        if (!enrolment->course || !domain::hasPlace(enrolment->state))
            return invalid(u"attendance"_s, u"enrolment.no-place"_s);
        const auto row = m_ports.courses.find(*enrolment->course);
        if (!row)
            return domain::failure(row);
        const auto& sessions = row->course.sessions;
        if (mark.session < 1 || mark.session > static_cast<int>(sessions.size()))
            return domain::fail(ErrorKind::NotFound, u"course"_s, u"course.not-found"_s);
        const auto& session = sessions.at(static_cast<std::size_t>(mark.session - 1));
        const bool saysItHappened
            = mark.mark != AttendanceMark::Excused && mark.mark != AttendanceMark::None;
        if (session.day > m_ports.clock.today() && saysItHappened)
            return invalid(u"attendance"_s, u"course.not-yet"_s);
        if (auto added = m_ports.courses.addMark(
                { mark.enrolment, session.id, mark.mark, *by, m_ports.clock.now() }, event);
            !added)
            return added;
        return follow(*enrolment, row->course, *by, event);
    });
}

Result<SaveOutcome> Enrolments::contacted(const Authorized<Action::EnrolOnCourse>& proof,
    const domain::SaveKey& key, domain::EnrolmentId id) const
{
    return write(WriteStamp::of(proof, key, about(id)), [&](EventId event) -> Result<void> {
        const auto enrolment = m_ports.courses.enrolment(id);
        if (!enrolment)
            return domain::failure(enrolment);
        if (const auto by = actorFor(proof, *enrolment); !by)
            return domain::failure(by);
        return m_ports.courses.closeContact(id, event);
    });
}

Result<std::vector<Enrolments::CourseLine>> Enrolments::ofPatient(
    const Authorized<Action::ReadRecord>& proof) const
{
    if (!proof.patient())
        return invalid(u"patient"_s, u"patient.not-chosen"_s);
    const auto enrolments = m_ports.courses.ofPatient(*proof.patient());
    if (!enrolments)
        return domain::failure(enrolments);
    std::vector<CourseLine> lines;
    for (const auto& each : *enrolments) {
        CourseLine line { {}, each.state, 0, {}, each.referredAt };
        if (each.course) {
            const auto row = m_ports.courses.find(*each.course);
            if (!row)
                return domain::failure(row);
            const auto marks = marksOf(row->course, each.id);
            if (!marks)
                return domain::failure(marks);
            line.title = row->course.title;
            line.isCancelled = row->course.isCancelled;
            if (const auto* format = m_ports.rules.courseFormat(row->course.format))
                line.progress = domain::progressOf(markedSessions(row->course, *marks), *format,
                    row->course.needed, m_ports.clock.today());
            line.week = line.progress.held;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<CourseRow>> Enrolments::offered(const Authorized<Action::ReferToCourse>&) const
{
    auto rows = m_ports.courses.all();
    if (!rows)
        return rows;
    std::erase_if(*rows, [today = m_ports.clock.today()](const CourseRow& row) {
        return row.course.isCancelled || row.course.sessions.empty()
            || row.course.sessions.back().day < today;
    });
    return rows;
}

}
