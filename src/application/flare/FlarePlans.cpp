// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/flare/FlarePlans.h"

#include "application/common/SavedUnread.h"
#include "application/trail/NoteReading.h"
#include "domain/common/Text.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    auto notFound()
    {
        return domain::fail(ErrorKind::NotFound, u"flarePlan"_s, u"flare.not-found"_s);
    }

    auto noPatient()
    {
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    }

}

Result<std::vector<domain::FlarePlan>> FlarePlans::ofPatient(
    const Authorized<Action::ReadRecord>& proof) const
{
    if (!proof.patient())
        return noPatient();
    return m_ports.plans.ofPatient(*proof.patient());
}

Result<std::optional<domain::FlarePlan>> FlarePlans::newest(
    PatientId patient, const QString& shape) const
{
    auto plans = m_ports.plans.ofPatient(patient);
    if (!plans)
        return domain::failure(plans);
    for (auto& each : *plans) {
        if (each.shape == shape)
            return std::optional(std::move(each));
    }
    return std::optional<domain::FlarePlan>();
}

Result<domain::FlarePlan> FlarePlans::checked(
    const Authorized<Action::WriteFlarePlan>& proof, const Wish& wish) const
{
    const auto by = proof.actor().staff;
    if (!by || !proof.patient())
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    const auto* shape = m_ports.rules.flareShape(wish.shape);
    if (!shape)
        return domain::fail(ErrorKind::NotFound, u"flarePlan"_s, u"flare.shape"_s);
    domain::FlarePlan plan { domain::FlarePlanId(0), wish.uid, *proof.patient(), shape->id,
        wish.base ? wish.base->next() : domain::RowVersion::first(), shape->version, *by,
        wish.isApproved, m_ports.clock.now() };
    for (auto it = wish.texts.begin(); it != wish.texts.end(); ++it) {
        const auto* section = shape->section(it.key());
        if (!section || !section->takesWords)
            return domain::fail(ErrorKind::NotFound, u"flarePlan"_s, u"flare.shape"_s);
        const auto words = domain::cleanText(it.value(), domain::kTextLimit, u"flareText"_s);
        if (!words)
            return domain::failure(words);
        if (!words->isEmpty())
            plan.texts.insert(it.key(), *words);
    }
    if (plan.texts.isEmpty())
        return domain::fail(ErrorKind::Validation, u"flareText"_s, u"flare.empty"_s);
    return plan;
}

Result<SaveOutcome> FlarePlans::keep(const Authorized<Action::WriteFlarePlan>& proof,
    const domain::SaveKey& key, const Wish& wish) const
{
    const auto plan = checked(proof, wish);
    if (!plan)
        return domain::failure(plan);
    const TrailDetails details { TrailOutcome::Ok, { u"flare_plan"_s, {} }, plan->shape };
    const auto saved = m_ports.work.write(
        WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
            const auto written = wish.base ? m_ports.plans.addVersion(*plan, *wish.base, event)
                                           : m_ports.plans.add(*plan, event);
            if (!written || !wish.draft)
                return written;
            return m_ports.drafts.resolve(*wish.draft, wish.record, plan->at);
        });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Record, proof.patient() });
    return saved;
}

Result<IssuedFlarePlan> FlarePlans::issue(const Authorized<Action::IssuePlan>& proof,
    const domain::SaveKey& key, const QUuid& uid, const QString& shape, const Render& render) const
{
    if (!proof.patient())
        return noPatient();
    const auto patient = *proof.patient();
    const auto known = m_ports.plans.issuedOf(patient, shape);
    if (!known)
        return domain::failure(known);
    const auto current = newest(patient, shape);
    if (!current)
        return domain::failure(current);
    if (*current && !known->empty() && known->front().number == (*current)->version.value())
        return known->front();
    const TrailDetails details { TrailOutcome::Ok, { u"flare_plan"_s, {} }, shape };
    const auto saved = m_ports.work.write(
        WriteStamp::of(proof, key, details), [&](EventId event) -> Result<void> {
            // Read inside: the version that is printed and the one before it cannot be others.
            const auto plan = newest(patient, shape);
            if (!plan)
                return domain::failure(plan);
            if (!*plan)
                return notFound();
            if (!(*plan)->isApproved)
                return domain::fail(
                    ErrorKind::Validation, u"flareApproval"_s, u"flare.not-approved"_s);
            const auto before = m_ports.plans.issuedOf(patient, shape);
            if (!before)
                return domain::failure(before);
            const auto person = m_ports.patients.find(patient);
            if (!person)
                return domain::failure(person);
            auto sheet = render(
                *person, **plan, before->empty() ? std::nullopt : std::optional(before->front()));
            if (!sheet)
                return domain::failure(sheet);
            return m_ports.plans.addIssued(
                { 0, uid, patient, shape, (*plan)->version.value(), m_ports.clock.now(),
                    std::move(sheet->content), std::move(sheet->pdf) },
                event);
        });
    if (!saved)
        return domain::failure(saved);
    auto issued = m_ports.plans.issuedByUid(uid);
    if (!issued)
        return savedUnread();
    if (!*issued)
        return notFound();
    m_ports.publisher.publish({ Change::Kind::Record, patient });
    return **std::move(issued);
}

Result<FlarePlans::Issued> FlarePlans::find(PatientId patient, const QUuid& uid) const
{
    auto sheet = m_ports.plans.issuedByUid(uid);
    if (!sheet)
        return domain::failure(sheet);
    if (!*sheet || (*sheet)->patient != patient)
        return notFound();
    auto current = newest(patient, (*sheet)->shape);
    if (!current)
        return domain::failure(current);
    Issued found { **std::move(sheet) };
    if (*current && (*current)->version.value() > found.sheet.number)
        found.replacedBy = **std::move(current);
    return found;
}

Result<FlarePlans::Issued> FlarePlans::take(
    const Authorized<Action::PrintDocument>& proof, const QUuid& uid) const
{
    if (!proof.patient())
        return noPatient();
    std::optional<Issued> issued;
    const auto read = m_ports.work.read([&]() -> Result<void> {
        auto found = find(*proof.patient(), uid);
        if (!found)
            return domain::failure(found);
        issued = *std::move(found);
        return {};
    });
    if (!read)
        return domain::failure(read);
    // Nothing leaves that is not in the trail.
    const auto noted
        = noteReading(m_ports.work, proof, { u"issued_flare_plan"_s, issued->sheet.id });
    if (!noted)
        return domain::failure(noted);
    return *std::move(issued);
}

}
