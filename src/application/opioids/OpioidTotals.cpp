// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/opioids/OpioidTotals.h"

#include "application/trail/NoteReading.h"

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::ErrorKind;
    using Kind = domain::OpioidDecision::Kind;

    const TrailObject kObject { u"opioid-table"_s, {} };

    tl::unexpected<domain::Error> denied(const QString& code)
    {
        return domain::fail(ErrorKind::Denied, u"opioidTable"_s, code);
    }

    /// What speaks against switching it on.
    Result<void> maySwitchOn(const OpioidStanding& standing, domain::StaffId by)
    {
        if (!standing.decided.isApproved(standing.table.hash))
            return denied(u"opioid.not-approved"_s);
        if (standing.decided.approval()->by == by)
            return denied(u"opioid.same-person"_s);
        return {};
    }

}

OpioidTotals::OpioidTotals(Ports ports) : m_ports(std::move(ports)) { }

Result<OpioidStanding> OpioidTotals::read() const
{
    if (!m_ports.table)
        return domain::failure(m_ports.table);
    const auto decisions = m_ports.decisions.all();
    if (!decisions)
        return domain::failure(decisions);
    return OpioidStanding { *m_ports.table, domain::OpioidSwitch(*decisions) };
}

Result<bool> OpioidTotals::isOn(const UseProof&) const
{
    const auto standing = read();
    return standing ? Result<bool>(standing->isOn()) : domain::failure(standing);
}

Result<domain::OpioidTable> OpioidTotals::open(const UseProof& proof) const
{
    const auto standing = read();
    if (!standing)
        return domain::failure(standing);
    if (!standing->isOn())
        return denied(u"opioid.off"_s);
    if (const auto noted = noteReading(m_ports.work, proof, kObject); !noted)
        return domain::failure(noted);
    return standing->table;
}

Result<OpioidStanding> OpioidTotals::standing(const ApproveProof&) const { return read(); }

Result<OpioidStanding> OpioidTotals::standing(const SwitchProof&) const { return read(); }

Result<SaveOutcome> OpioidTotals::approve(const ApproveProof& proof, const FreshProof& fresh,
    const domain::SaveKey& key, const QString& seenHash) const
{
    if (const auto still = m_ports.fresh.check(fresh, proof.actor()); !still)
        return domain::failure(still);
    if (m_ports.table && m_ports.table->hash != seenHash)
        return domain::fail(ErrorKind::Conflict, u"opioidTable"_s, u"opioid.other-table"_s);
    return decide(WriteStamp::of(proof, key), Kind::Approved);
}

Result<SaveOutcome> OpioidTotals::withdraw(
    const ApproveProof& proof, const domain::SaveKey& key) const
{
    return decide(WriteStamp::of(proof, key), Kind::Withdrawn);
}

Result<SaveOutcome> OpioidTotals::switchOn(
    const SwitchProof& proof, const domain::SaveKey& key) const
{
    return decide(WriteStamp::of(proof, key), Kind::On);
}

Result<SaveOutcome> OpioidTotals::switchOff(
    const SwitchProof& proof, const domain::SaveKey& key) const
{
    return decide(WriteStamp::of(proof, key), Kind::Off);
}

Result<SaveOutcome> OpioidTotals::decide(WriteStamp stamp, Kind kind) const
{
    const auto by = stamp.actor.staff;
    if (!by)
        return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
    stamp.details.object = kObject;
    stamp.details.purpose = domain::toWord(kind);
    const auto saved = m_ports.work.write(stamp, [&](EventId event) -> Result<void> {
        // Inside the write: nobody withdraws the approval in between.
        const auto standing = read();
        if (!standing)
            return domain::failure(standing);
        if (kind == Kind::On) {
            if (const auto allowed = maySwitchOn(*standing, *by); !allowed)
                return allowed;
        }
        return m_ports.decisions.add(
            { kind, standing->table.hash, *by, m_ports.clock.now() }, event);
    });
    if (saved)
        m_ports.publisher.publish({ Change::Kind::Practice, {} });
    return saved;
}

}
