// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"

namespace rooftree::test {

/// Everybody is linked to every patient: for tests of what comes after the gate.
class LinkedToAll final : public app::Standings {
public:
    domain::Result<app::Relation> of(const domain::Actor&, domain::PatientId) override
    {
        return app::Relation { domain::Standing::Linked, {} };
    }

    domain::Result<QSet<domain::PatientId>> concealedFrom(const domain::Actor&) override
    {
        return QSet<domain::PatientId>();
    }
};

inline LinkedToAll& linkedToAll()
{
    static LinkedToAll standings;
    return standings;
}

/// The matrix that ships, for somebody who is linked to everybody.
inline app::Gate openGate() { return { app::PermissionMatrix::standard(), linkedToAll() }; }

}
