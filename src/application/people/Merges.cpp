// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/people/Merges.h"

#include "application/trail/NoteReading.h"
#include "domain/common/Text.h"

namespace rooftree::app {

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::MergeState;
using domain::MergeStep;

namespace {

    TrailDetails about(std::optional<domain::MergeId> id)
    {
        const auto row = id ? std::optional(id->value()) : std::nullopt;
        return { TrailOutcome::Ok, { u"merge"_s, row }, {} };
    }

    Result<void> refusalOf(const std::vector<domain::MergeFinding>& findings)
    {
        const auto refusal = domain::firstRefusal(findings);
        if (!refusal)
            return {};
        return domain::fail(ErrorKind::Conflict, u"patient"_s, domain::codeOf(*refusal));
    }

    Result<void> changed()
    {
        return domain::fail(ErrorKind::Conflict, u"merge"_s, u"merge.changed"_s);
    }

    const MergeNote& newest(const MergeEntry& entry) { return entry.notes.back(); }

    /// That two records were compared is not a write, and is seen by whoever asks who has looked.
    template <Action A>
    Result<void> noteComparing(UnitOfWork& work, const Authorized<A>& proof, PatientId patient,
        std::optional<domain::MergeId> id)
    {
        auto details = about(id);
        details.object.kind = u"merge-preview"_s;
        auto stamp = WriteStamp::of(proof, domain::SaveKey::make(), std::move(details));
        stamp.patient = patient;
        return work.note(stamp);
    }

}

Merges::Merges(const Ports& ports) : m_ports(ports) { }

Result<MergePreview> Merges::compare(const ProposeProof& kept, const ProposeProof& folded) const
{
    if (!kept.patient() || !folded.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    for (const auto& proof : { kept, folded }) {
        if (const auto noted = noteComparing(m_ports.work, proof, *proof.patient(), {}); !noted)
            return domain::failure(noted);
    }
    std::optional<MergePreview> preview;
    const auto read = m_ports.work.read([&]() -> Result<void> {
        auto gathered = gather(*kept.patient(), *folded.patient(), {});
        if (!gathered)
            return domain::failure(gathered);
        preview = *std::move(gathered);
        return {};
    });
    if (!read)
        return domain::failure(read);
    return *std::move(preview);
}

/// One state of the database: the caller has a transaction.
Result<MergePreview> Merges::gather(
    PatientId kept, PatientId folded, std::optional<domain::MergeId> except) const
{
    auto one = m_ports.patients.find(kept);
    if (!one)
        return domain::failure(one);
    auto other = m_ports.patients.find(folded);
    if (!other)
        return domain::failure(other);
    auto counts = m_ports.merges.counts(kept, folded);
    if (!counts)
        return domain::failure(counts);
    const auto facts = m_ports.merges.facts(kept, folded, except);
    if (!facts)
        return domain::failure(facts);
    auto findings = domain::checkMerge(*one, *other, *facts);
    const auto copies = areBackupsSetUp(m_ports.backups);
    if (!copies)
        return domain::failure(copies);
    return MergePreview { *std::move(one), *std::move(other), *std::move(counts),
        std::move(findings), {}, *copies };
}

Result<MergePreview> Merges::gather(const Merge& merge) const
{
    auto preview = gather(merge.kept, merge.folded, merge.id);
    if (!preview || !domain::isMerged(merge.state))
        return preview;
    const auto facts = m_ports.merges.facts(merge.kept, merge.folded, merge.id);
    if (!facts)
        return domain::failure(facts);
    const auto back = m_ports.merges.countBack(merge);
    if (!back)
        return domain::failure(back);
    preview->findings = domain::checkUndo(*facts);
    preview->back = *back;
    return preview;
}

Result<SaveOutcome> Merges::propose(const ProposeProof& kept, const ProposeProof& folded,
    const domain::SaveKey& key, const QUuid& uid, const QString& reason) const
{
    if (!kept.patient() || !folded.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    const auto words = domain::requiredText(reason, domain::kTextLimit, u"mergeReason"_s);
    if (!words)
        return domain::failure(words);
    const auto me = kept.actor().staff;
    if (!me)
        return domain::fail(ErrorKind::Denied, u"merge"_s, u"access.not-allowed"_s);
    const auto one = m_ports.patients.find(*kept.patient());
    if (!one)
        return domain::failure(one);
    const auto other = m_ports.patients.find(*folded.patient());
    if (!other)
        return domain::failure(other);
    const Merge merge { domain::MergeId(0), uid, one->id, other->id, MergeState::Proposed,
        domain::RowVersion::first() };
    const auto saved = m_ports.work.write(
        WriteStamp::of(kept, key, about({})), [&](EventId event) -> Result<void> {
            const auto facts = m_ports.merges.facts(merge.kept, merge.folded, {});
            if (!facts)
                return domain::failure(facts);
            if (auto fits = refusalOf(domain::checkMerge(*one, *other, *facts)); !fits)
                return fits;
            const auto id = m_ports.merges.add(merge, event);
            if (!id)
                return domain::failure(id);
            return m_ports.merges.addNote(
                *id, { MergeStep::Propose, *me, {}, m_ports.clock.now(), *words }, event);
        });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Practice, {} });
    return saved;
}

Result<SaveOutcome> Merges::proposeUndo(const ProposeProof& kept, const domain::SaveKey& key,
    domain::MergeId id, const QString& reason) const
{
    const auto words = domain::requiredText(reason, domain::kTextLimit, u"mergeReason"_s);
    if (!words)
        return domain::failure(words);
    return take(WriteStamp::of(kept, key, about(id)), { id, MergeStep::Propose, *words, {} });
}

Result<SaveOutcome> Merges::withdraw(
    const ProposeProof& kept, const domain::SaveKey& key, domain::MergeId id) const
{
    return take(WriteStamp::of(kept, key, about(id)), { id, MergeStep::Withdraw, {}, {} });
}

Result<SaveOutcome> Merges::approve(const ApproveProof& proof, const SafetyCopy& copy,
    const domain::SaveKey& key, domain::MergeId id) const
{
    if (const auto still = m_ports.fresh.check(copy.fresh(), proof.actor()); !still)
        return domain::failure(still);
    auto details = about(id);
    details.purpose = toWord(copy.ground());
    return take(WriteStamp::of(proof, key, details), { id, MergeStep::Approve, {}, &copy });
}

Result<SaveOutcome> Merges::refuse(const ApproveProof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, domain::MergeId id, const QString& reason) const
{
    if (const auto still = m_ports.fresh.check(fresh, proof.actor()); !still)
        return domain::failure(still);
    const auto words = domain::requiredText(reason, domain::kTextLimit, u"mergeReason"_s);
    if (!words)
        return domain::failure(words);
    return take(WriteStamp::of(proof, key, about(id)), { id, MergeStep::Refuse, *words, {} });
}

/// One step in one transaction, and every look at what it rests on inside it: somebody may have
/// begun a waiting-room session since, or gone first; and a save that was answered by nobody is
/// known by its key before anything is asked (ADR 0006).
Result<SaveOutcome> Merges::take(const WriteStamp& stamp, const Deed& deed) const
{
    std::optional<Merge> merge;
    const auto saved = m_ports.work.write(stamp, [&](EventId event) -> Result<void> {
        const auto entry = m_ports.merges.find(deed.merge);
        if (!entry)
            return domain::failure(entry);
        merge = entry->merge;
        if (auto may = checkActor(stamp, *entry, deed.step); !may)
            return may;
        if (deed.copy) {
            if (auto copied = deed.copy->check(m_ports.backups); !copied)
                return copied;
        }
        return run(*entry, deed, *stamp.actor.staff, event);
    });
    if (saved && merge)
        publish(*merge);
    return saved;
}

Result<void> Merges::checkActor(
    const WriteStamp& stamp, const MergeEntry& entry, MergeStep step) const
{
    if (stamp.patient != entry.merge.kept)
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    if (!stamp.actor.staff)
        return domain::fail(ErrorKind::Denied, u"merge"_s, u"access.not-allowed"_s);
    const bool isProposer = *stamp.actor.staff == newest(entry).by;
    const bool isDeciding = step == MergeStep::Approve || step == MergeStep::Refuse;
    if (isDeciding && isProposer && domain::isWaiting(entry.merge.state))
        return domain::fail(ErrorKind::Denied, u"merge"_s, u"merge.own-proposal"_s);
    if (step == MergeStep::Withdraw && !isProposer)
        return domain::fail(ErrorKind::Denied, u"merge"_s, u"merge.not-yours"_s);
    return {};
}

Result<void> Merges::run(
    const MergeEntry& entry, const Deed& deed, domain::StaffId by, EventId event) const
{
    const auto& merge = entry.merge;
    const auto next = domain::after(merge.state, deed.step);
    if (!next)
        return changed();
    const bool isForward = deed.step == MergeStep::Approve || deed.step == MergeStep::Propose;
    if (isForward) {
        const auto preview = gather(merge);
        if (!preview)
            return domain::failure(preview);
        if (auto fits = refusalOf(preview->findings); !fits)
            return fits;
    }
    if (auto set = m_ports.merges.setState(merge, *next, event); !set)
        return set;
    const MergeNote note { deed.step, by, {}, m_ports.clock.now(), deed.reason };
    if (auto noted = m_ports.merges.addNote(merge.id, note, event); !noted)
        return noted;
    if (deed.step != MergeStep::Approve)
        return {};
    return *next == MergeState::Done ? m_ports.merges.fold(merge, event)
                                     : m_ports.merges.unfold(merge, event);
}

void Merges::publish(const Merge& merge) const
{
    for (const auto kind :
        { Change::Kind::People, Change::Kind::Record, Change::Kind::Today, Change::Kind::Calls })
        m_ports.publisher.publish({ kind, merge.kept });
    m_ports.publisher.publish({ Change::Kind::Record, merge.folded });
}

Result<MergeRepository::Entries> Merges::list(const SeeProof&) const
{
    return m_ports.merges.all();
}

Result<MergePreview> Merges::look(const SeeProof& proof, domain::MergeId id) const
{
    const auto entry = m_ports.merges.find(id);
    if (!entry)
        return domain::failure(entry);
    for (const auto patient : { entry->merge.kept, entry->merge.folded }) {
        if (const auto noted = noteComparing(m_ports.work, proof, patient, id); !noted)
            return domain::failure(noted);
    }
    std::optional<MergePreview> preview;
    const auto read = m_ports.work.read([&]() -> Result<void> {
        auto gathered = gather(entry->merge);
        if (!gathered)
            return domain::failure(gathered);
        preview = *std::move(gathered);
        return {};
    });
    if (!read)
        return domain::failure(read);
    return *std::move(preview);
}

Result<MergeRepository::Entries> Merges::into(const ProposeProof& proof) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Validation, u"patient"_s, u"patient.not-chosen"_s);
    return m_ports.merges.into(*proof.patient());
}

}
