// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Gate.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ClaimKind;
    using domain::ErrorKind;

    QString missing(ClaimKind kind)
    {
        switch (kind) {
        case ClaimKind::Reason:
            return u"access.needs-reason"_s;
        case ClaimKind::Caring:
            return u"access.needs-caring"_s;
        case ClaimKind::BreakGlass:
            return u"access.needs-break-glass"_s;
        }
        Q_UNREACHABLE();
    }

    class NoPatients final : public Standings {
    public:
        Result<Relation> of(const Actor&, PatientId) override
        {
            return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
        }

        Result<QSet<PatientId>> concealedFrom(const Actor&) override
        {
            return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s);
        }
    };

    auto notAllowed() { return domain::fail(ErrorKind::Denied, {}, u"access.not-allowed"_s); }

}

Gate::Gate(PermissionMatrix matrix, Standings& standings)
    : m_matrix(std::move(matrix))
    , m_standings(standings)
{
}

Gate Gate::ofRoles()
{
    static NoPatients noPatients;
    return { PermissionMatrix::standard(), noPatients };
}

bool Gate::isAllowed(const Actor& actor, Action action) const
{
    return m_matrix.isAllowed(action, actor.role);
}

Result<Gate::Ground> Gate::decide(const Actor& actor, Action action, const Object& object) const
{
    if (!isAllowed(actor, action))
        return notAllowed();
    if (!object.patient)
        return Ground();
    const auto relation = m_standings.of(actor, *object.patient);
    if (!relation)
        return domain::failure(relation);
    const auto demand = m_matrix.demand(action, relation->standing);
    if (demand == Demand::Refused)
        return notAllowed();
    const auto kind = claimFor(demand);
    if (!kind)
        return Ground();
    if (const auto held = relation->claim(*kind))
        return Ground(held);
    // Whoever cannot claim is not asked to.
    if (!isAllowed(actor, Action::ClaimAccess))
        return notAllowed();
    return domain::fail(ErrorKind::Denied, u"patient"_s, missing(*kind));
}

}
