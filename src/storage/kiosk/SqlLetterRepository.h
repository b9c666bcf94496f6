// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Letter.h"

namespace rooftree::storage {

class Database;

class SqlLetterRepository final : public app::LetterRepository {
public:
    explicit SqlLetterRepository(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<std::vector<app::KioskLetter>> waiting(
        domain::Instant lostBefore) override;
    [[nodiscard]] domain::Result<void> remove(const domain::SaveKey& uid) override;
    [[nodiscard]] domain::Result<void> removeAllOf(domain::KioskSessionId session) override;
    [[nodiscard]] domain::Result<bool> isListWished(domain::KioskSessionId session) override;
    [[nodiscard]] domain::Result<void> removeWish(domain::KioskSessionId session) override;

private:
    Database& m_database;
};

}
