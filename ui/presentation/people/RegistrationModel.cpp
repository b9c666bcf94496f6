// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RegistrationModel.h"

#include "application/kiosk/Kiosks.h"
#include "presentation/common/Async.h"
#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"
#include "wording/Sentences.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

RegistrationModel::RegistrationModel(const Desk& desk, PatientSearch everybody, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_everybody(std::move(everybody))
    , m_draft(std::make_unique<FormDraft>(desk, [this] { return content(); }))
{
    connect(m_draft.get(), &FormDraft::accepted, this, &RegistrationModel::restoreFrom);
}

const std::vector<app::PatientLanguage>& RegistrationModel::languages() const
{
    return m_desk.services.kiosks.rules.languages;
}

QString RegistrationModel::numberNote(const QString& typed)
{
    const auto number = domain::NhsNumber::parse(typed);
    return number ? wording::rangeNote(number->range()) : QString();
}

std::optional<app::DraftKey> RegistrationModel::draftKey() const
{
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff
                                                    : std::optional<domain::StaffId>();
    if (!author)
        return std::nullopt;
    return app::DraftKey::ofNew(*author, registrationForm(), m_uid);
}

void RegistrationModel::begin(std::optional<app::DraftId> wanted)
{
    // Before anything is emptied: what is not yet written is read from here.
    m_draft->begin({}, {});
    m_key = domain::SaveKey::make();
    m_uid = QUuid::createUuid();
    m_typed = {};
    setDuplicates(++m_generation, {});
    m_draft->begin(draftKey(), m_uid);
    m_draft->lookForNewest(wanted);
}

void RegistrationModel::setTyped(const RegistrationForm& form)
{
    if (form == m_typed)
        return;
    m_typed = form;
    m_draft->note();
    lookForDuplicates();
}

QByteArray RegistrationModel::content() const
{
    auto kept = m_typed.save();
    kept.insert(u"uid"_s, m_uid.toString(QUuid::WithoutBraces));
    kept.insert(u"saveKey"_s, m_key.toString());
    return keptContent(kept);
}

void RegistrationModel::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_typed = RegistrationForm::restored(kept);
    // With its old names a person who was saved after all is not made twice.
    if (const QUuid uid(kept.value("uid"_L1).toString()); !uid.isNull())
        m_uid = uid;
    if (const auto key = domain::SaveKey::parse(kept.value("saveKey"_L1).toString()))
        m_key = *key;
    Q_EMIT restored();
    lookForDuplicates();
}

void RegistrationModel::save(const RegistrationForm& form)
{
    if (m_isBusy)
        return;
    setTyped(form);
    const auto checked = check(form, today());
    for (const auto& error : checked.errors)
        Q_EMIT refused(error);
    if (checked.details)
        store(*checked.details);
}

void RegistrationModel::store(const domain::PatientDetails& details)
{
    m_isBusy = true;
    m_draft->flush();
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), key = m_key, uid = m_uid,
            draft = draftKey(), details]() -> domain::Result<domain::Patient> {
            const auto proof = services.gate.allow<domain::Action::RegisterPatient>(actor);
            if (!proof)
                return domain::failure(proof);
            auto patient = services.registerPatient.run(*proof, key, uid, details);
            if (patient && draft)
                (void)services.drafts.resolve(*draft, uid, services.clock.now());
            return patient;
        },
        [this](const domain::Result<domain::Patient>& patient) { onStored(patient); });
}

void RegistrationModel::onStored(const domain::Result<domain::Patient>& patient)
{
    m_isBusy = false;
    if (!patient) {
        Q_EMIT refused(patient.error());
        return;
    }
    m_draft->finish();
    m_key = domain::SaveKey::make();
    m_uid = QUuid::createUuid();
    m_typed = {};
    Q_EMIT registered(patient->id.value());
}

}
