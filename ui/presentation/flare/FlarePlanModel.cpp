// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/flare/FlarePlanModel.h"

#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

using domain::Action;
using domain::Result;

FlarePlanModel::FlarePlanModel(const Desk& desk, domain::PatientId patient, QObject* parent)
    : PatientModel(desk, PatientContext(patient), parent)
    , m_draft(std::make_unique<FormDraft>(desk, [this] { return content(); }))
{
    connect(m_draft.get(), &FormDraft::accepted, this, &FlarePlanModel::restoreFrom);
}

const std::vector<domain::FlareShape>& FlarePlanModel::shapes() const
{
    return m_desk.services.rules.flareShapes;
}

bool FlarePlanModel::mayWrite() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::WriteFlarePlan);
}

std::optional<app::DraftKey> FlarePlanModel::draftKey() const
{
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff
                                                    : std::optional<domain::StaffId>();
    if (!author || !m_shape)
        return std::nullopt;
    return app::DraftKey::ofPatient(*author, patient(), flarePlanForm(m_shape->id));
}

Result<FlarePlanModel::Kept> FlarePlanModel::read(const app::Services& services,
    const domain::Actor& actor, const PatientContext& context, const QString& shape)
{
    const auto proof = context.allow<Action::ReadRecord>(services, actor);
    if (!proof)
        return domain::failure(proof);
    auto plans = services.flarePlans.ofPatient(*proof);
    if (!plans)
        return domain::failure(plans);
    Kept kept { *std::move(plans), {} };
    const auto staff = services.staff.all();
    for (const auto& plan : kept.plans) {
        if (plan.shape != shape || !staff)
            continue;
        for (const auto& each : *staff) {
            if (each.id == plan.by)
                kept.author = each.name;
        }
    }
    return kept;
}

void FlarePlanModel::open(const QString& shape, bool goesOn)
{
    m_draft->flush();
    ask(
        Topic::Record,
        [shape](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) { return read(services, actor, context, shape); },
        [this, shape, goesOn](const Result<Kept>& kept) { onOpened(shape, goesOn, kept); });
}

void FlarePlanModel::onOpened(const QString& shape, bool goesOn, const Result<Kept>& kept)
{
    if (!kept) {
        Q_EMIT refused(kept.error());
        return;
    }
    m_shape = m_desk.services.rules.flareShape(shape);
    if (!m_shape) {
        Q_EMIT refused({ domain::ErrorKind::NotFound, u"flarePlan"_s, u"flare.shape"_s, {} });
        return;
    }
    takeOver(*kept);
    m_form = FlarePlanForm::over(m_last);
    m_isOpen = true;
    beginAnew();
    Q_EMIT opened();
    if (goesOn)
        m_draft->acceptNext();
    m_draft->lookForOwn();
}

void FlarePlanModel::beginAnew()
{
    m_key = domain::SaveKey::make();
    m_record = QUuid::createUuid();
    m_draft->begin(draftKey(), m_record);
}

void FlarePlanModel::takeOver(const Kept& kept)
{
    m_last.reset();
    for (const auto& plan : kept.plans) {
        if (plan.shape == m_shape->id)
            m_last = plan;
    }
    m_lastAuthor = kept.author;
}

QString FlarePlanModel::lastText(const QString& section) const
{
    return m_last ? m_last->texts.value(section) : QString();
}

bool FlarePlanModel::isChanged(const QString& section) const
{
    return text(section).trimmed() != lastText(section).trimmed();
}

void FlarePlanModel::setText(const QString& section, const QString& words)
{
    if (!m_isOpen || text(section) == words)
        return;
    m_form.texts.insert(section, words);
    // What was approved was said about other words.
    m_form.isApproved = m_form.isApproved && !isChanged(section);
    onEdited();
}

void FlarePlanModel::setApproved(bool isApproved)
{
    if (!m_isOpen || m_form.isApproved == isApproved)
        return;
    m_form.isApproved = isApproved;
    onEdited();
}

void FlarePlanModel::onEdited()
{
    if (m_form.differs(m_last))
        m_draft->note();
    else
        m_draft->abandon();
    Q_EMIT changed();
}

QByteArray FlarePlanModel::content() const
{
    auto kept = m_form.save();
    kept.insert(u"saveKey"_s, m_key.toString());
    kept.insert(u"record"_s, m_record.toString(QUuid::WithoutBraces));
    return keptContent(kept);
}

void FlarePlanModel::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_form = FlarePlanForm::restored(kept);
    if (const QUuid record(kept.value("record"_L1).toString()); !record.isNull())
        m_record = record;
    if (const auto key = domain::SaveKey::parse(kept.value("saveKey"_L1).toString()))
        m_key = *key;
    Q_EMIT replaced();
    Q_EMIT changed();
}

void FlarePlanModel::save()
{
    if (!canSave())
        return;
    m_isSaving = true;
    m_draft->flush();
    const app::FlarePlans::Wish wish { QUuid::createUuid(), m_record, m_shape->id, m_form.base,
        m_form.texts, m_form.isApproved, draftKey() };
    ask(
        Topic::Save,
        [key = m_key, wish](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> Saved {
            const auto proof = context.allow<Action::WriteFlarePlan>(services, actor);
            if (!proof)
                return { domain::failure(proof), domain::failure(proof) };
            auto outcome = services.flarePlans.keep(*proof, key, wish);
            return { std::move(outcome), read(services, actor, context, wish.shape) };
        },
        [this](const Saved& saved) { onSaved(saved); });
    Q_EMIT changed();
}

void FlarePlanModel::onSaved(const Saved& saved)
{
    m_isSaving = false;
    if (saved.now)
        takeOver(*saved.now);
    if (!saved.outcome) {
        // Compared with theirs from now on, and saved over it when somebody says so again.
        if (saved.outcome.error().kind == domain::ErrorKind::Conflict && m_last)
            m_form.base = m_last->version;
        Q_EMIT changed();
        Q_EMIT refused(saved.outcome.error());
        return;
    }
    m_draft->finish();
    if (saved.now)
        m_form = FlarePlanForm::over(m_last);
    beginAnew();
    Q_EMIT replaced();
    Q_EMIT changed();
    Q_EMIT this->saved();
}

}
