// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/KioskRules.h"
#include "application/kiosk/Letterbox.h"
#include "domain/common/Clock.h"

namespace rooftree::storage {

class Database;

/// The letterbox as a station reaches it, over a connection of its own that may do nothing else
/// (Database::confine).
class SqlLetterbox final : public app::Letterbox {
public:
    /// `token` is what the station was given when it was enrolled.
    SqlLetterbox(Database& database, const domain::Clock& clock, const app::Rules& rules,
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
    struct Self {
        domain::StationId id { 0 };
        QString name;
        QByteArray pinHash;
    };

    struct Found {
        domain::KioskSessionId session { 0 };
        QByteArray content;
    };

    [[nodiscard]] domain::Result<Self> self();
    [[nodiscard]] QString practiceName();
    [[nodiscard]] domain::Result<app::SaveOutcome> write(const app::KioskLetter& letter);
    void blankScratchPage();
    void beat(domain::StationId station, const app::StationPulse& pulse);
    void touch(domain::StationId station, domain::KioskSessionId session);
    [[nodiscard]] domain::Result<app::KioskInvitation> takeUp(const Found& found, Self self);
    [[nodiscard]] std::optional<Found> ticketOf(const domain::KioskCode& code);
    /// In the transaction of the one who typed it. True when this burnt the code.
    [[nodiscard]] bool countWrongBirthday(const domain::KioskCode& code);
    template <class Work> [[nodiscard]] auto inTransaction(Work work) -> decltype(work());

    Database& m_database;
    const domain::Clock& m_clock;
    const app::Rules& m_rules;
    const app::KioskRules& m_kioskRules;
    QByteArray m_tokenHash;
};

}
