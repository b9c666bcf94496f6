// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/DetailsModel.h"

#include "application/kiosk/Kiosks.h"
#include "presentation/common/Dates.h"
#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    /// What stands in a field, in words that can be read beside it.
    QString wordsOf(const DetailsForm& form, const QString& field)
    {
        return changesBetween({}, form).value(field).toString();
    }

}

DetailsModel::DetailsModel(const Desk& desk, const PatientContext& context, QObject* parent)
    : PatientModel(desk, context, parent)
    , m_draft(std::make_unique<FormDraft>(desk, [this] { return content(); }))
{
    connect(m_draft.get(), &FormDraft::accepted, this, &DetailsModel::restoreFrom);
}

const std::vector<app::PatientLanguage>& DetailsModel::languages() const
{
    return m_desk.services.kiosks.rules.languages;
}

std::optional<app::DraftKey> DetailsModel::draftKey() const
{
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff
                                                    : std::optional<domain::StaffId>();
    if (!author)
        return std::nullopt;
    return app::DraftKey::ofPatient(*author, patient(), detailsForm());
}

DetailsForm DetailsModel::shown() const
{
    return m_now ? DetailsForm::of(m_now->details) : DetailsForm();
}

void DetailsModel::read(std::function<void(const Result<domain::Patient>&)> done)
{
    ask(
        Topic::Record,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Result<domain::Patient> {
            const auto proof = context.allow<Action::ReadDemographics>(services, actor);
            return proof ? services.changeDetails.open(*proof) : domain::failure(proof);
        },
        std::move(done));
}

void DetailsModel::open(bool goesOn)
{
    read([this, goesOn](const auto& patient) { onOpened(goesOn, patient); });
}

void DetailsModel::onOpened(bool goesOn, const Result<domain::Patient>& patient)
{
    if (!patient) {
        Q_EMIT refused(patient.error());
        return;
    }
    m_now = *patient;
    m_typed = shown();
    Q_EMIT opened();
    m_draft->begin(draftKey(), m_uid);
    if (goesOn)
        m_draft->acceptNext();
    m_draft->lookForOwn();
}

QString DetailsModel::whose() const
{
    if (!m_now)
        return {};
    const auto& details = m_now->details;
    const auto name = details.name.familyFirst();
    const auto born = birthText(details.born);
    if (born.isEmpty())
        return name;
    return tr("%1, born %2").arg(name, born);
}

void DetailsModel::setTyped(const DetailsForm& form)
{
    if (form == m_typed || !m_now)
        return;
    m_typed = form;
    m_draft->note();
}

bool DetailsModel::isChanged() const { return m_now && !(m_typed == shown()); }

bool DetailsModel::hasNewName() const
{
    const auto was = shown();
    return m_now
        && (was.person.family.trimmed() != m_typed.person.family.trimmed()
            || was.person.given.trimmed() != m_typed.person.given.trimmed());
}

QByteArray DetailsModel::content() const
{
    auto kept = changesBetween(shown(), m_typed);
    kept.insert(u"uid"_s, m_uid.toString(QUuid::WithoutBraces));
    kept.insert(u"saveKey"_s, m_key.toString());
    return keptContent(kept);
}

void DetailsModel::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_typed = withChanges(shown(), kept);
    if (const QUuid uid(kept.value("uid"_L1).toString()); !uid.isNull())
        m_uid = uid;
    if (const auto key = domain::SaveKey::parse(kept.value("saveKey"_L1).toString()))
        m_key = *key;
    Q_EMIT restored();
}

void DetailsModel::save()
{
    if (m_isBusy || !m_now)
        return;
    const auto checked = changed(m_now->details, m_typed, today());
    for (const auto& error : checked.errors)
        Q_EMIT refused(error);
    if (!checked.details)
        return;
    m_isBusy = true;
    m_draft->flush();
    ask(
        Topic::Save,
        [key = m_key, uid = m_uid, draft = draftKey(), base = m_now->version,
            details = *checked.details](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::ChangeDetails>(services, actor);
            if (!proof)
                return domain::failure(proof);
            auto saved = services.changeDetails.run(*proof, key, base, details);
            if (saved && draft)
                (void)services.drafts.resolve(*draft, uid, services.clock.now());
            return saved;
        },
        [this](const Result<app::SaveOutcome>& outcome) { onSaved(outcome); });
}

void DetailsModel::onSaved(const Result<app::SaveOutcome>& outcome)
{
    m_isBusy = false;
    if (outcome) {
        m_draft->finish();
        Q_EMIT saved();
    } else if (outcome.error().detail == u"patient.changed") {
        read([this](const auto& patient) { onOvertaken(patient); });
    } else {
        Q_EMIT refused(outcome.error());
    }
}

void DetailsModel::onOvertaken(const Result<domain::Patient>& patient)
{
    if (!patient) {
        Q_EMIT refused(patient.error());
        return;
    }
    const auto was = shown();
    const auto mine = changesBetween(was, m_typed);
    m_now = *patient;
    m_typed = withChanges(shown(), mine);
    const auto others = changesBetween(was, shown());
    QMap<QString, QString> both;
    for (const auto& field : others.keys()) {
        if (mine.contains(field) && mine.value(field) != others.value(field))
            both.insert(field, wordsOf(shown(), field));
    }
    Q_EMIT restored();
    Q_EMIT overtaken(both);
}

}
