// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/opioids/OpioidSwitchModel.h"

#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using Kind = domain::OpioidDecision::Kind;
    using Answer = app::Result<app::OpioidStanding>;

    Answer standingOf(const app::Services& services, const domain::Actor& actor)
    {
        if (const auto proof = services.gate.allow<Action::ApproveOpioidTotal>(actor); proof)
            return services.opioidTotals.standing(*proof);
        const auto proof = services.gate.allow<Action::SwitchOpioidTotal>(actor);
        return proof ? services.opioidTotals.standing(*proof) : domain::failure(proof);
    }

}

OpioidSwitchModel::OpioidSwitchModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_fresh(desk)
{
}

bool OpioidSwitchModel::mayApprove() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::ApproveOpioidTotal);
}

bool OpioidSwitchModel::maySwitch() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::SwitchOpioidTotal);
}

QStringList OpioidSwitchModel::standingWords() const
{
    if (!m_standing)
        return {};
    QStringList lines { m_standing->isOn() ? tr("The opioid total is on for clinicians.")
                                           : tr("The opioid total is off. Nobody can open it.") };
    const auto& hash = m_standing->table.hash;
    const auto say = [&](const auto& decision, const QString& words) {
        if (!decision)
            return;
        const auto day = dateText(domain::civilDate(decision->at));
        lines << words.arg(decision->byName, day);
        if (decision->tableHash != hash)
            lines << tr("That was about other factors than these, and does not count any more.");
    };
    const auto& approval = m_standing->decided.approval();
    say(approval,
        approval && approval->kind == Kind::Approved ? tr("Factors approved by %1 on %2.")
                                                     : tr("Approval withdrawn by %1 on %2."));
    const auto& switching = m_standing->decided.switching();
    say(switching,
        switching && switching->kind == Kind::On ? tr("Switched on by %1 on %2.")
                                                 : tr("Switched off by %1 on %2."));
    if (!approval)
        lines << tr("Nobody has approved the factors yet.");
    return lines;
}

void OpioidSwitchModel::refresh()
{
    if (!m_desk.session.isSignedIn() || !(mayApprove() || maySwitch()))
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor()]() -> Answer {
            return standingOf(services, actor);
        },
        [this, generation = ++m_generation](Answer standing) {
            if (generation != m_generation)
                return;
            if (!standing) {
                Q_EMIT refused(standing.error());
                return;
            }
            m_standing = *std::move(standing);
            Q_EMIT read();
        });
}

template <Action A, class Act> void OpioidSwitchModel::decide(Act act)
{
    if (m_isBusy || !m_standing)
        return;
    m_isBusy = true;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), act,
            key = domain::SaveKey::make()]() -> Outcome {
            const auto proof = services.gate.allow<A>(actor);
            return proof ? act(services.opioidTotals, *proof, key) : domain::failure(proof);
        },
        [this](const Outcome& outcome) { onDecided(outcome); });
}

void OpioidSwitchModel::onDecided(const Outcome& outcome)
{
    m_isBusy = false;
    m_fresh.forget();
    if (!outcome)
        Q_EMIT refused(outcome.error());
    else
        refresh();
}

void OpioidSwitchModel::approve()
{
    if (!m_fresh.proof())
        return;
    const auto seen = m_standing ? m_standing->table.hash : QString();
    decide<Action::ApproveOpioidTotal>(
        [seen, fresh = *m_fresh.proof()](const auto& totals, const auto& proof, const auto& key) {
            return totals.approve(proof, fresh, key, seen);
        });
}

void OpioidSwitchModel::withdraw()
{
    decide<Action::ApproveOpioidTotal>([](const auto& totals, const auto& proof, const auto& key) {
        return totals.withdraw(proof, key);
    });
}

void OpioidSwitchModel::switchOn()
{
    decide<Action::SwitchOpioidTotal>([](const auto& totals, const auto& proof, const auto& key) {
        return totals.switchOn(proof, key);
    });
}

void OpioidSwitchModel::switchOff()
{
    decide<Action::SwitchOpioidTotal>([](const auto& totals, const auto& proof, const auto& key) {
        return totals.switchOff(proof, key);
    });
}

}
