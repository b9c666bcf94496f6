// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/MergeModel.h"

#include "presentation/common/Async.h"

#include <algorithm>

namespace rooftree::presentation {

using domain::Action;
using domain::Result;

MergeModel::MergeModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_table(desk.services.clock.today())
{
    connect(&desk.session, &Session::locked, this, &MergeModel::forget);
    connect(&desk.session, &Session::signedOut, this, &MergeModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &MergeModel::forget);
}

void MergeModel::start(std::optional<domain::PatientId> kept)
{
    m_folded.reset();
    m_kept = kept;
    compare();
    readKept();
    readEarlier();
}

void MergeModel::readKept()
{
    if (!m_kept || !m_desk.session.isSignedIn())
        return;
    const auto proof
        = m_desk.services.gate.allow<domain::Action::FindPatients>(m_desk.session.actor());
    if (!proof)
        return;
    runAsync(
        m_desk.worker, this,
        [&people = m_desk.services.findPeople, proof = *proof, kept = *m_kept] {
            return people.entries(proof, { kept });
        },
        [this, kept = *m_kept](const Result<std::vector<app::DirectoryEntry>>& entries) {
            if (entries && !entries->empty() && m_kept == kept)
                Q_EMIT keptKnown(entries->front());
        });
}

void MergeModel::choose(
    std::optional<domain::PatientId> kept, std::optional<domain::PatientId> folded)
{
    if (m_kept == kept && m_folded == folded)
        return;
    const bool isOther = m_kept != kept;
    m_kept = kept;
    m_folded = folded;
    compare();
    if (isOther)
        readEarlier();
}

bool MergeModel::mayPropose() const { return m_isCompared && !m_isRefused && !m_isBusy; }

void MergeModel::forget() { start(); }

/// An answer to an older pair is dropped: the table is always of those who are chosen.
void MergeModel::compare()
{
    const int generation = ++m_generation;
    m_isCompared = false;
    m_isRefused = false;
    m_wantsSwap = false;
    m_remarks.clear();
    m_table.setPreview(nullptr);
    Q_EMIT compared();
    if (!m_kept || !m_folded || !m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), kept = *m_kept,
            folded = *m_folded]() -> Result<app::MergePreview> {
            const auto one = services.gate.allow<Action::ProposeMerge>(actor, { kept });
            if (!one)
                return domain::failure(one);
            const auto other = services.gate.allow<Action::ProposeMerge>(actor, { folded });
            if (!other)
                return domain::failure(other);
            return services.merges.compare(*one, *other);
        },
        [this, generation](
            const Result<app::MergePreview>& preview) { onPreview(generation, preview); });
}

void MergeModel::onPreview(int generation, const Result<app::MergePreview>& preview)
{
    if (generation != m_generation)
        return;
    if (!preview) {
        Q_EMIT refused(preview.error());
        return;
    }
    m_isCompared = true;
    const auto& findings = preview->findings;
    m_isRefused = domain::firstRefusal(findings).has_value();
    m_wantsSwap = std::find(findings.begin(), findings.end(), domain::MergeFinding::NumberWouldGo)
        != findings.end();
    m_remarks = mergeRemarks(findings);
    m_table.setPreview(&*preview);
    Q_EMIT compared();
}

void MergeModel::readEarlier()
{
    m_earlier.clear();
    Q_EMIT earlierRead();
    if (!m_kept || !m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            kept = *m_kept]() -> Result<app::MergeRepository::Entries> {
            const auto proof = services.gate.allow<Action::ProposeMerge>(actor, { kept });
            return proof ? services.merges.into(*proof) : domain::failure(proof);
        },
        [this, kept = *m_kept](Result<app::MergeRepository::Entries> entries) {
            if (m_kept != kept)
                return;
            if (entries)
                m_earlier = *std::move(entries);
            else
                Q_EMIT refused(entries.error());
            Q_EMIT earlierRead();
        });
}

void MergeModel::save(Ask ask)
{
    if (m_isBusy || !m_desk.session.isSignedIn())
        return;
    m_isBusy = true;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), ask = std::move(ask)] {
            return ask(services, actor);
        },
        [this](const Result<app::SaveOutcome>& saved) {
            m_isBusy = false;
            if (saved) {
                readEarlier();
                Q_EMIT proposed();
            } else {
                Q_EMIT refused(saved.error());
            }
        });
}

void MergeModel::propose(const QString& reason)
{
    if (!mayPropose())
        return;
    save([kept = *m_kept, folded = *m_folded, reason, key = domain::SaveKey::make(),
             uid = QUuid::createUuid()](const app::Services& services,
             const domain::Actor& actor) -> Result<app::SaveOutcome> {
        const auto one = services.gate.allow<Action::ProposeMerge>(actor, { kept });
        if (!one)
            return domain::failure(one);
        const auto other = services.gate.allow<Action::ProposeMerge>(actor, { folded });
        if (!other)
            return domain::failure(other);
        return services.merges.propose(*one, *other, key, uid, reason);
    });
}

void MergeModel::proposeUndo(domain::MergeId id, const QString& reason)
{
    if (!m_kept)
        return;
    save([kept = *m_kept, id, reason, key = domain::SaveKey::make()](const app::Services& services,
             const domain::Actor& actor) -> Result<app::SaveOutcome> {
        const auto proof = services.gate.allow<Action::ProposeMerge>(actor, { kept });
        return proof ? services.merges.proposeUndo(*proof, key, id, reason)
                     : domain::failure(proof);
    });
}

void MergeModel::withdraw(domain::MergeId id)
{
    if (!m_kept)
        return;
    save([kept = *m_kept, id, key = domain::SaveKey::make()](const app::Services& services,
             const domain::Actor& actor) -> Result<app::SaveOutcome> {
        const auto proof = services.gate.allow<Action::ProposeMerge>(actor, { kept });
        return proof ? services.merges.withdraw(*proof, key, id) : domain::failure(proof);
    });
}

}
