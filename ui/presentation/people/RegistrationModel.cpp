// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RegistrationModel.h"

#include "presentation/common/Async.h"
#include "wording/Sentences.h"

namespace rooftree::presentation {

RegistrationModel::RegistrationModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QString RegistrationModel::numberNote(const QString& typed)
{
    const auto number = domain::NhsNumber::parse(typed);
    return number ? wording::rangeNote(number->range()) : QString();
}

void RegistrationModel::save(const RegistrationForm& form)
{
    if (m_isBusy)
        return;
    const auto checked = check(form, today());
    for (const auto& error : checked.errors)
        Q_EMIT refused(error);
    if (checked.details)
        store(*checked.details);
}

void RegistrationModel::store(const domain::PatientDetails& details)
{
    const auto proof
        = m_desk.services.gate.allow<domain::Action::RegisterPatient>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    m_isBusy = true;
    runAsync(
        m_desk.worker, this,
        [&registerPatient = m_desk.services.registerPatient, proof = *proof, key = m_key,
            uid = m_uid, details] { return registerPatient.run(proof, key, uid, details); },
        [this](const domain::Result<domain::Patient>& patient) {
            m_isBusy = false;
            if (!patient) {
                Q_EMIT refused(patient.error());
                return;
            }
            m_key = domain::SaveKey::make();
            m_uid = QUuid::createUuid();
            Q_EMIT registered(patient->id.value());
        });
}

}
