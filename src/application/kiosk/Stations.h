// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/FreshPassword.h"
#include "application/access/Password.h"
#include "application/common/Publisher.h"
#include "application/kiosk/Station.h"
#include "domain/common/Clock.h"

namespace rooftree::app {

/// Enrolling the screens of the waiting room, and how they are.
class Stations final {
public:
    struct Needs {
        UnitOfWork& work;
        StationRepository& stations;
        const PasswordHasher& hasher;
        const FreshPassword& fresh;
        Publisher& publisher;
        const domain::Clock& clock;
        int pinDigits; ///< of the PIN that staff leave a station with
    };

    struct Wish {
        QString name;
        QString pin;
    };

    explicit Stations(const Needs& needs) : m_needs(needs) { }

    /// Returns what the station proves itself with; it is kept nowhere and shown once. Validation:
    /// the name is empty or too long, "pin.form", "pin.pattern". Conflict: "station.name-taken".
    /// Denied: "fresh.again", because whoever sets the PIN can leave the screen.
    [[nodiscard]] Result<QString> enrol(const Authorized<Action::ManageStations>& proof,
        const FreshProof& fresh, const domain::SaveKey& key, const Wish& wish) const;
    /// It answers nobody any more. Conflict: "station.changed".
    [[nodiscard]] Result<SaveOutcome> retire(const Authorized<Action::ManageStations>& proof,
        const domain::SaveKey& key, domain::StationId station) const;
    [[nodiscard]] Result<std::vector<StationRow>> list(
        const Authorized<Action::SeeStations>& proof) const;

private:
    Needs m_needs;
};

/// SHA-256 in hex: what is kept of a station's token.
[[nodiscard]] QByteArray tokenHash(const QString& token);

}
