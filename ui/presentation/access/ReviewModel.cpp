// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/ReviewModel.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {
namespace {

    // A week: today's, and what a day off left.
    constexpr int kDays = 7;

}

using domain::Action;

ReviewModel::ReviewModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_list(desk.services.accessRules)
{
}

int ReviewModel::days() { return kDays; }

bool ReviewModel::mayReview() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::ReviewAccess);
}

void ReviewModel::refresh()
{
    if (!m_desk.session.isSignedIn() || !mayReview())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services,
            actor = m_desk.session.actor()]() -> app::Result<std::vector<app::ClaimRow>> {
            const auto proof = services.gate.allow<Action::ReviewAccess>(actor);
            return proof ? services.reviewAccess.list(*proof, kDays) : domain::failure(proof);
        },
        [this](app::Result<std::vector<app::ClaimRow>> rows) {
            if (!rows) {
                Q_EMIT refused(rows.error());
                return;
            }
            m_list.setRows(*std::move(rows));
            Q_EMIT read();
        });
}

void ReviewModel::review(int row, domain::Finding finding, const QString& words)
{
    const auto* claim = m_list.row(row);
    if (!claim || m_isBusy)
        return;
    m_isBusy = true;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), id = claim->id, finding,
            words, key = domain::SaveKey::make()]() -> app::Result<app::SaveOutcome> {
            const auto proof = services.gate.allow<Action::ReviewAccess>(actor);
            return proof ? services.reviewAccess.review(*proof, key, id, finding, words)
                         : domain::failure(proof);
        },
        [this](const app::Result<app::SaveOutcome>& outcome) {
            m_isBusy = false;
            if (outcome)
                refresh();
            else
                Q_EMIT refused(outcome.error());
        });
}

}
