// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking keeps in its draft, and how it comes back.
#include "presentation/common/Async.h"
#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"
#include "presentation/schedule/BookingModel.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    template <class Id> std::optional<Id> idFrom(const QJsonValue& value)
    {
        const auto number = value.toInteger();
        return number > 0 ? std::optional(Id(number)) : std::nullopt;
    }

}

std::optional<app::DraftKey> BookingModel::draftKey() const
{
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff
                                                    : std::optional<domain::StaffId>();
    if (!author)
        return std::nullopt;
    return app::DraftKey::ofNew(*author, bookingForm(), m_uid, m_typed.patient);
}

void BookingModel::begin(std::optional<app::DraftId> wanted)
{
    // Before anything is emptied: what is not yet written is read from here.
    m_draft->begin({}, {});
    ++m_generation;
    m_key = domain::SaveKey::make();
    m_uid = QUuid::createUuid();
    m_typed = {};
    m_restoredPatient.reset();
    m_draft->begin(draftKey(), m_uid);
    m_draft->lookForNewest(wanted);
}

void BookingModel::setTyped(const Form& form)
{
    if (form == m_typed)
        return;
    m_typed = form;
    if (m_draft->journal())
        m_draft->journal()->setPatient(form.patient);
    m_draft->note();
}

QByteArray BookingModel::content() const
{
    QJsonObject kept { { u"uid"_s, m_uid.toString(QUuid::WithoutBraces) },
        { u"saveKey"_s, m_key.toString() }, { u"date"_s, m_typed.date },
        { u"time"_s, m_typed.time }, { u"reason"_s, m_typed.reason } };
    // Ids, never names: whom they mean is looked up when the draft comes back.
    if (m_typed.patient)
        kept.insert(u"patient"_s, m_typed.patient->value());
    if (m_typed.clinician)
        kept.insert(u"clinician"_s, m_typed.clinician->value());
    return keptContent(kept);
}

void BookingModel::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_typed = { idFrom<domain::PatientId>(kept.value("patient"_L1)),
        idFrom<domain::StaffId>(kept.value("clinician"_L1)), kept.value("date"_L1).toString(),
        kept.value("time"_L1).toString(), kept.value("reason"_L1).toString() };
    if (const QUuid uid(kept.value("uid"_L1).toString()); !uid.isNull())
        m_uid = uid;
    if (const auto key = domain::SaveKey::parse(kept.value("saveKey"_L1).toString()))
        m_key = *key;
    m_restoredPatient.reset();
    Q_EMIT restored();
    if (!m_typed.patient || !m_desk.session.isSignedIn())
        return;
    const auto proof
        = m_desk.services.gate.allow<domain::Action::FindPatients>(m_desk.session.actor());
    if (!proof)
        return;
    runAsync(
        m_desk.worker, this,
        [&people = m_desk.services.findPeople, proof = *proof, patient = *m_typed.patient] {
            return people.entries(proof, { patient });
        },
        [this, generation = ++m_generation](
            const domain::Result<std::vector<app::DirectoryEntry>>& found) {
            onPatientFound(generation, found);
        });
}

void BookingModel::onPatientFound(
    int generation, const domain::Result<std::vector<app::DirectoryEntry>>& found)
{
    const bool isStillAsked = generation == m_generation && found && found->size() == 1
        && m_typed.patient == found->front().id;
    if (!isStillAsked)
        return;
    m_restoredPatient = found->front();
    Q_EMIT restored();
}

}
