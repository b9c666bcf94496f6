// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/TrailVerifier.h"
#include "domain/common/Ids.h"

namespace rooftree::storage {

class Database;
class Row;

/// The chain over the trail, on either engine.
class SqlTrail final : public app::TrailVerifier {
public:
    explicit SqlTrail(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<app::TrailReport> verify(
        const app::Authorized<app::Action::VerifyTrail>& proof) override;

    /// Adds the link of an event to the end. Throws; to be called last in the event's own
    /// transaction, while its lock on the head keeps other writers waiting.
    void append(domain::EventId event);

private:
    struct Walk;

    static void checkLink(Row& row, Walk& walk);
    void walkLinks(Walk& walk);
    void checkEnd(Walk& walk);

    Database& m_database;
};

}
