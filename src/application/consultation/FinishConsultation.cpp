// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/consultation/FinishConsultation.h"

#include "application/common/SavedUnread.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    const auto kForm = u"consultation"_s;

    Result<void> fulfil(const FinishConsultation::Ports& ports,
        const domain::ConsultationRecord& record, EventId event)
    {
        if (!record.appointment)
            return {};
        const auto appointment = ports.schedule.find(*record.appointment);
        if (!appointment)
            return domain::failure(appointment);
        if (appointment->patient != record.patient)
            return domain::fail(ErrorKind::Denied, u"appointment"_s, u"access.other-patient"_s);
        return ports.schedule.setState(
            appointment->id, appointment->version, domain::AppointmentState::Fulfilled, event);
    }

    /// A day of death that nobody knows may have been before.
    bool isAfterDeath(const domain::Patient& patient, const domain::ConsultationRecord& record)
    {
        if (patient.isLiving())
            return false;
        const auto died = patient.details.death->on;
        return !died || *died < domain::civilDate(record.startedAt);
    }

    Result<domain::ConsultationId> idOf(ConsultationRepository& consultations, const QUuid& uid)
    {
        const auto found = consultations.byUid(uid);
        if (!found)
            return savedUnread();
        if (!*found)
            return domain::fail(
                ErrorKind::NotFound, u"consultation"_s, u"consultation.not-found"_s);
        return (*found)->id;
    }

}

FinishConsultation::FinishConsultation(const Ports& ports) : m_ports(ports) { }

Result<domain::ConsultationId> FinishConsultation::run(
    const Authorized<Action::WriteConsultation>& proof, const domain::SaveKey& key,
    const domain::ConsultationRecord& record) const
{
    if (proof.patient() != record.patient)
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    const auto clinician = proof.actor().staff;
    if (!clinician)
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    if (auto valid = domain::validate(record, m_ports.clock.today()); !valid)
        return domain::failure(valid);

    // What cannot be read now is said inside the write: when an earlier try of this key was lost
    // on its way, only the write knows that nobody may call it "not saved".
    const auto patient = m_ports.patients.find(record.patient);
    const auto isLate = patient && isAfterDeath(*patient, record);
    TrailDetails details;
    if (isLate)
        details.purpose = u"after-death"_s;

    std::optional<domain::ConsultationId> id;
    const auto saved = m_ports.work.write(
        WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
            if (!patient)
                return domain::failure(patient);
            if (isLate && record.note.trimmed().isEmpty())
                return domain::fail(
                    ErrorKind::Validation, u"note"_s, u"consultation.after-death"_s);
            const auto added = m_ports.consultations.add(record, *clinician, event);
            if (!added)
                return domain::failure(added);
            id = *added;
            if (auto done = fulfil(m_ports, record, event); !done)
                return done;
            // In the same transaction: the words are in the record or in the draft, never in
            // both, and the disk is waited for once.
            return m_ports.drafts.resolve(DraftKey::ofPatient(*clinician, record.patient, kForm),
                record.uid, m_ports.clock.now());
        });
    if (!saved)
        return domain::failure(saved);

    for (const auto kind : { Change::Kind::Record, Change::Kind::Today, Change::Kind::Calls })
        m_ports.publisher.publish({ kind, record.patient });
    // Sent before under the same key: what ran now was not kept, and its id means nothing.
    if (*saved == SaveOutcome::AlreadySaved)
        return idOf(m_ports.consultations, record.uid);
    return *id;
}

}
