// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/TrailVerifier.h"
#include "domain/common/Ids.h"

namespace rooftree::storage {

class Database;
class Row;
class RowVerifier;

/// The chain over the trail and the rows it vouches for, on either engine.
class SqlTrail final : public app::TrailVerifier {
public:
    explicit SqlTrail(Database& database) : m_database(database) { }

    [[nodiscard]] domain::Result<app::TrailReport> verify(
        const app::Authorized<app::Action::VerifyTrail>& proof,
        const std::optional<app::TrailAnchor>& anchor = {}) override;
    [[nodiscard]] domain::Result<app::TrailHead> head(
        const app::Authorized<app::Action::PrintAnchor>& proof) override;

    /// Adds the link of an event to the end, with the digest of the rows that it wrote. Throws; to
    /// be called last in the event's own transaction, while its lock on the head keeps other
    /// writers waiting.
    void append(domain::EventId event, const QByteArray& rowsDigest = {});

private:
    struct Walk;

    static void checkLink(Row& row, Walk& walk);
    [[nodiscard]] bool walkPart(Walk& walk);
    void walkLinks(Walk& walk, RowVerifier& verifier);
    void readHead(Walk& walk);
    void checkEnd(Walk& walk);

    Database& m_database;
};

}
