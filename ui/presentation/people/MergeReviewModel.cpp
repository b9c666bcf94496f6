// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/MergeReviewModel.h"

#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

using domain::Action;
using domain::Result;

int MergeList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int MergeList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case State:
        return label(entry.merge.state);
    case Kept:
        return entry.keptName;
    case Folded:
        return entry.foldedName;
    default:
        return tr("%1, %2", "who and when")
            .arg(entry.notes.back().who, dateText(domain::civilDate(entry.notes.back().at)));
    }
}

QVariant MergeList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Kept:
        return tr("Stays");
    case Folded:
        return tr("Becomes part of it");
    default:
        return tr("Last said by");
    }
}

void MergeList::setEntries(std::vector<app::MergeEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const app::MergeEntry* MergeList::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

int MergeList::waiting() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
        [](const auto& entry) { return domain::isWaiting(entry.merge.state); }));
}

namespace {

    using app::SafetyCopy;

    Result<SafetyCopy> takeCopy(BackupWork& work, const app::Authorized<Action::MakeBackup>& proof,
        const app::FreshProof& fresh)
    {
        const auto room = work.openBackups();
        return room ? SafetyCopy::take(**room, proof, fresh) : domain::failure(room);
    }

}

MergeReviewModel::MergeReviewModel(const Desk& desk, BackupWork* backups, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_backups(backups)
    , m_table(desk.services.clock.today())
    , m_fresh(desk)
{
    connect(&desk.session, &Session::signedOut, this, &MergeReviewModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &MergeReviewModel::forget);
}

bool MergeReviewModel::maySee() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::SeeMerges);
}

bool MergeReviewModel::mayDecide() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::ApproveMerge);
}

void MergeReviewModel::refresh()
{
    if (!maySee())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services,
            actor = m_desk.session.actor()]() -> Result<app::MergeRepository::Entries> {
            const auto proof = services.gate.allow<Action::SeeMerges>(actor);
            return proof ? services.merges.list(*proof) : domain::failure(proof);
        },
        [this](Result<app::MergeRepository::Entries> entries) {
            if (!entries) {
                Q_EMIT refused(entries.error());
                return;
            }
            m_list.setEntries(*std::move(entries));
            Q_EMIT read();
        });
}

void MergeReviewModel::look(int row)
{
    const int generation = ++m_generation;
    const auto* entry = m_list.entry(row);
    m_shown = entry ? std::optional(*entry) : std::nullopt;
    m_isLooked = false;
    m_remarks.clear();
    m_table.setPreview(nullptr);
    Q_EMIT looked();
    if (!m_shown || !maySee())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(),
            id = m_shown->merge.id]() -> Result<app::MergePreview> {
            const auto proof = services.gate.allow<Action::SeeMerges>(actor);
            return proof ? services.merges.look(*proof, id) : domain::failure(proof);
        },
        [this, generation](
            const Result<app::MergePreview>& preview) { onPreview(generation, preview); });
}

void MergeReviewModel::onPreview(int generation, const Result<app::MergePreview>& preview)
{
    if (generation != m_generation)
        return;
    if (!preview) {
        Q_EMIT refused(preview.error());
        return;
    }
    m_isLooked = true;
    m_isForbidden = domain::firstRefusal(preview->findings).has_value();
    m_areBackupsSetUp = preview->areBackupsSetUp;
    if (domain::isWaiting(m_shown->merge.state))
        m_remarks = mergeRemarks(preview->findings);
    if (canApprove() && !m_areBackupsSetUp)
        m_remarks << noBackupWords();
    if (m_shown->merge.state == domain::MergeState::UndoProposed)
        m_remarks << backWords(preview->back);
    m_table.setPreview(&*preview);
    Q_EMIT looked();
}

bool MergeReviewModel::canRefuse() const
{
    return mayDecide() && m_isLooked && !m_isBusy && m_shown
        && domain::isWaiting(m_shown->merge.state)
        && m_shown->notes.back().by != m_desk.session.actor().staff;
}

bool MergeReviewModel::canApprove() const { return canRefuse() && !m_isForbidden; }

void MergeReviewModel::approve()
{
    if (!canApprove() || !m_fresh.proof())
        return;
    if (!m_backups) {
        Q_EMIT refused({ domain::ErrorKind::Conflict, u"merge"_s, u"merge.copy-first"_s, {} });
        return;
    }
    const auto proof = m_desk.services.gate.allow<Action::MakeBackup>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT refused(proof.error());
        return;
    }
    m_isBusy = true;
    if (m_areBackupsSetUp)
        Q_EMIT copying();
    runAsync(
        m_backups->worker(), this,
        [&work = *m_backups, proof = *proof, fresh = *m_fresh.proof()] {
            return takeCopy(work, proof, fresh);
        },
        [this, generation = m_generation](const Result<SafetyCopy>& copy) {
            m_isBusy = false;
            if (!m_desk.session.isSignedIn())
                return;
            // Another merge is shown by now: nothing is decided.
            if (generation != m_generation || !m_shown)
                Q_EMIT refused({ domain::ErrorKind::Conflict, u"merge"_s, u"merge.changed"_s, {} });
            else if (!copy)
                Q_EMIT refused(copy.error());
            else
                onCopied(*copy);
        });
}

void MergeReviewModel::onCopied(const SafetyCopy& copy)
{
    decide(
        [copy, id = m_shown->merge.id, key = domain::SaveKey::make()](
            const app::Services& services, const app::Merges::ApproveProof& proof) {
            return services.merges.approve(proof, copy, key, id);
        },
        restWords(copy.ground()));
}

void MergeReviewModel::refuse(const QString& reason)
{
    if (!canRefuse() || !m_fresh.proof())
        return;
    decide(
        [fresh = *m_fresh.proof(), id = m_shown->merge.id, reason, key = domain::SaveKey::make()](
            const app::Services& services, const app::Merges::ApproveProof& proof) {
            return services.merges.refuse(proof, fresh, key, id, reason);
        },
        {});
}

void MergeReviewModel::decide(Ask ask, const QString& rest)
{
    m_isBusy = true;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), kept = m_shown->merge.kept,
            ask = std::move(ask)]() -> Result<app::SaveOutcome> {
            const auto proof = services.gate.allow<Action::ApproveMerge>(actor, { kept });
            return proof ? ask(services, *proof) : domain::failure(proof);
        },
        [this, rest](const Result<app::SaveOutcome>& saved) {
            m_isBusy = false;
            if (!saved) {
                Q_EMIT refused(saved.error());
                return;
            }
            m_fresh.forget();
            look(-1);
            refresh();
            Q_EMIT decided(rest);
        });
}

void MergeReviewModel::forget()
{
    m_list.setEntries({});
    look(-1);
}

}
