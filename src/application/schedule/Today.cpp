// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schedule/Today.h"

#include "application/trail/NoteReading.h"
#include "domain/common/Text.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    constexpr int kLongestMinutes = 240;

    bool areAlike(const TodayRow& one, const TodayRow& other)
    {
        if (one.appointment.patient == other.appointment.patient)
            return false;
        return domain::areNamesakes(
            { one.patientName, one.born }, { other.patientName, other.born });
    }

    void conceal(TodayRow& row)
    {
        row.isConcealed = true;
        row.born.reset();
        row.nhsNumber.reset();
        row.appointment.reason.clear();
        row.callsDue = 0;
    }

    void markNamesakes(std::vector<TodayRow>& rows)
    {
        for (auto& row : rows) {
            for (const auto& other : rows)
                row.hasNamesakeToday = row.hasNamesakeToday || areAlike(row, other);
        }
    }

}

Today::Today(
    UnitOfWork& work, ScheduleRepository& schedule, Publisher& publisher, Standings& standings)
    : m_work(work)
    , m_schedule(schedule)
    , m_publisher(publisher)
    , m_standings(standings)
{
}

Result<std::vector<TodayRow>> Today::open(
    const Authorized<Action::SeeToday>& proof, QDate day) const
{
    if (const auto noted = noteReading(m_work, proof); !noted)
        return domain::failure(noted);
    return list(proof, day);
}

Result<std::vector<TodayRow>> Today::list(
    const Authorized<Action::SeeToday>& proof, QDate day) const
{
    auto rows = m_schedule.day(day);
    if (!rows)
        return rows;
    const auto concealed = m_standings.concealedFrom(proof.actor());
    if (!concealed)
        return domain::failure(concealed);
    markNamesakes(*rows);
    for (auto& row : *rows) {
        if (concealed->contains(row.appointment.patient))
            conceal(row);
    }
    return rows;
}

Result<SaveOutcome> Today::book(const Authorized<Action::BookAppointment>& proof,
    const domain::SaveKey& key, const Booking& booking) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    if (booking.minutes < 1 || booking.minutes > kLongestMinutes)
        return domain::fail(ErrorKind::Validation, u"minutes"_s, u"number.out-of-range"_s,
            { u"1"_s, QString::number(kLongestMinutes) });
    const auto reason = domain::cleanLine(booking.reason, domain::kLineLimit, u"reason"_s);
    if (!reason)
        return domain::failure(reason);
    const domain::Appointment appointment { domain::AppointmentId(0), booking.uid, *proof.patient(),
        booking.clinician, booking.startsAt, booking.minutes, *reason,
        domain::AppointmentState::Booked, domain::RowVersion::first() };
    auto saved
        = m_work.write(WriteStamp::of(proof, key), [&](domain::EventId event) -> Result<void> {
              const auto added = m_schedule.add(appointment, event);
              return added ? Result<void> {} : domain::failure(added);
          });
    if (saved)
        m_publisher.publish({ Change::Kind::Today, proof.patient() });
    return saved;
}

}
