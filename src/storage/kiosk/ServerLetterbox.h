// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/KioskRules.h"
#include "application/kiosk/Letterbox.h"
#include "domain/common/Clock.h"

namespace rooftree::storage {

class Database;

/// The letterbox on a server: functions of the database's owner, and no table (R-21,
/// migrations/0016_station_functions.sql). SqlLetterbox is the same for a file.
class ServerLetterbox final : public app::Letterbox {
public:
    /// `token` is what the station was given when it was enrolled.
    ServerLetterbox(Database& database, const domain::Clock& clock, const app::Rules& rules,
        const app::KioskRules& kioskRules, const QString& token);

    [[nodiscard]] domain::Result<app::StationView> look(const app::StationPulse& pulse) override;
    [[nodiscard]] domain::Result<app::KioskInvitation> take(
        domain::KioskSessionId session) override;
    [[nodiscard]] domain::Result<app::KioskInvitation> enter(
        const domain::KioskCode& code) override;
    [[nodiscard]] domain::Result<app::SaveOutcome> post(const app::KioskLetter& letter) override;
    [[nodiscard]] domain::Result<bool> isFiled(const domain::SaveKey& uid) override;
    [[nodiscard]] domain::Result<QByteArray> pinHash() override;

private:
    template <class Work> [[nodiscard]] auto inTransaction(Work work) -> decltype(work());
    [[nodiscard]] domain::Result<app::StationView> lookOnce(const app::StationPulse& pulse);

    Database& m_database;
    const domain::Clock& m_clock;
    const app::Rules& m_rules;
    const app::KioskRules& m_kioskRules;
    QByteArray m_tokenHash;
    QString m_practiceName; ///< as the last look told it; codes are hashed with it
};

}
