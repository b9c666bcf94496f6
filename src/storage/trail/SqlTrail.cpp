// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/SqlTrail.h"

#include "storage/Database.h"
#include "storage/trail/RowVerifier.h"
#include "storage/trail/TrailLink.h"

namespace rooftree::storage {
namespace {

    using app::TrailFault;
    using domain::Result;

    constexpr auto kEventKinds = "itiittitttit";

    constexpr Sql kLockHead { "UPDATE audit_head SET seq = seq + 1" };
    constexpr Sql kHead { "SELECT seq, hash, unchained_events FROM audit_head", "iti" };
    constexpr Sql kHeadNow {
        "SELECT h.seq, h.hash, COALESCE(e.at, 0) FROM audit_head h "
        "LEFT JOIN audit_chain c ON c.seq = h.seq LEFT JOIN audit_event e ON e.id = c.event_id",
        "iti"
    };
    constexpr Sql kEvent { "SELECT id, save_key, at, staff_id, role, action, patient_id, station, "
                           "outcome, object_kind, object_id, purpose "
                           "FROM audit_event WHERE id = :id",
        kEventKinds };
    constexpr Sql kAddLink { "INSERT INTO audit_chain (seq, event_id, hash, encoding, rows_digest) "
                             "VALUES (:seq, :event, :hash, 2, :rows_digest)" };
    constexpr Sql kMoveHead { "UPDATE audit_head SET hash = :hash" };

    // A part at a time: a server's whole answer would stand in memory.
    constexpr int kPart = 1000;
    constexpr Sql kLinks { "SELECT c.seq, c.hash, c.encoding, c.rows_digest, e.id, e.save_key, "
                           "e.at, e.staff_id, e.role, e.action, e.patient_id, e.station, "
                           "e.outcome, e.object_kind, e.object_id, e.purpose "
                           "FROM audit_chain c LEFT JOIN audit_event e ON e.id = c.event_id "
                           "WHERE c.seq > :after ORDER BY c.seq LIMIT :most",
        "itititiittitttit" };
    constexpr Sql kStrays {
        "SELECT count(*), COALESCE(MAX(id), 0) FROM audit_event e "
        "WHERE NOT EXISTS (SELECT 1 FROM audit_chain c WHERE c.event_id = e.id)",
        "ii"
    };

    /// The columns after the event's id.
    TrailEvent readRest(Row& row, qint64 id, const QByteArray& rowsDigest = {})
    {
        TrailEvent event;
        event.id = id;
        event.rowsDigest = rowsDigest;
        event.saveKey = row.text();
        event.at = row.integer();
        event.staff = row.maybeInteger();
        event.role = row.text();
        event.action = row.text();
        event.patient = row.maybeInteger();
        event.station = row.text();
        event.outcome = row.text();
        event.objectKind = row.text();
        event.object = row.maybeInteger();
        event.purpose = row.text();
        return event;
    }

}

struct SqlTrail::Walk {
    app::TrailReport report;
    std::optional<app::TrailAnchor> anchor;
    qint64 headSeq = 0;
    QByteArray headHash;
    QByteArray hash; ///< of the last good link
    QHash<qint64, QByteArray> digests; ///< of the links of this part

    void fail(TrailFault fault, qint64 at)
    {
        report.fault = fault;
        report.faultAt = at;
    }
};

void SqlTrail::append(domain::EventId event, const QByteArray& rowsDigest)
{
    m_database.execute(kLockHead);
    auto heads = m_database.query(kHead);
    if (!heads.next())
        Row::damaged();
    auto head = heads.row();
    const auto seq = head.integer();
    const auto before = head.bytes();
    auto events = m_database.query(kEvent, { event });
    if (!events.next())
        Row::damaged();
    auto row = events.row();
    const auto id = row.integer();
    const auto hash = linkHash(readRest(row, id, rowsDigest), seq, before);
    m_database.execute(kAddLink, { seq, event, hash, rowsDigest });
    m_database.execute(kMoveHead, { hash });
}

void SqlTrail::checkLink(Row& row, Walk& walk)
{
    const auto seq = row.integer();
    const auto hash = row.bytes();
    const auto encoding = static_cast<TrailEncoding>(row.number());
    const auto rowsDigest = row.bytes();
    const auto id = row.maybeInteger();
    const auto expected = walk.report.links + 1;
    if (seq != expected)
        walk.fail(TrailFault::Gap, expected);
    else if (!id)
        walk.fail(TrailFault::EventMissing, seq);
    else if (linkHash(readRest(row, *id, rowsDigest), seq, walk.hash, encoding) != hash)
        walk.fail(TrailFault::Changed, seq);
    else if (walk.anchor && walk.anchor->seq == seq && walk.anchor->hash.toLatin1() != hash)
        walk.fail(TrailFault::AnchorChanged, seq);
    if (walk.report.fault)
        return;
    walk.hash = hash;
    walk.digests.insert(seq, rowsDigest);
    walk.report.links = seq;
}

/// Whether there may be more links.
bool SqlTrail::walkPart(Walk& walk)
{
    bool hasMore = false;
    auto rows = m_database.query(kLinks, { walk.report.links, kPart });
    while (!walk.report.fault && rows.next()) {
        hasMore = true;
        auto row = rows.row();
        checkLink(row, walk);
    }
    return hasMore;
}

void SqlTrail::walkLinks(Walk& walk, RowVerifier& verifier)
{
    for (bool hasMore = true; hasMore && !walk.report.fault;) {
        const auto after = walk.report.links;
        walk.digests.clear();
        hasMore = walkPart(walk);
        if (!walk.report.fault)
            verifier.checkLists(after, walk.report.links, walk.digests);
    }
}

void SqlTrail::checkEnd(Walk& walk)
{
    if (walk.report.links != walk.headSeq) {
        walk.fail(TrailFault::CutOff, walk.report.links + 1);
        return;
    }
    if (walk.hash != walk.headHash) {
        walk.fail(TrailFault::Changed, walk.headSeq);
        return;
    }
    if (walk.anchor && walk.anchor->seq > walk.headSeq) {
        walk.fail(TrailFault::AnchorCutOff, walk.headSeq + 1);
        return;
    }
    auto rows = m_database.query(kStrays);
    if (!rows.next())
        Row::damaged();
    auto row = rows.row();
    const auto strays = row.integer();
    if (strays != walk.report.unchained)
        walk.fail(TrailFault::NotInChain, row.integer());
}

void SqlTrail::readHead(Walk& walk)
{
    auto heads = m_database.query(kHead);
    if (!heads.next())
        Row::damaged();
    auto head = heads.row();
    walk.headSeq = head.integer();
    walk.headHash = head.bytes();
    walk.report.unchained = head.integer();
}

Result<app::TrailReport> SqlTrail::verify(
    const app::Authorized<app::Action::VerifyTrail>&, const std::optional<app::TrailAnchor>& anchor)
{
    auto report = m_database.attempt([&]() -> Result<app::TrailReport> {
        m_database.beginRead();
        Walk walk;
        walk.anchor = anchor;
        RowVerifier verifier(m_database, walk.report);
        readHead(walk);
        walkLinks(walk, verifier);
        if (!walk.report.fault)
            checkEnd(walk);
        if (!walk.report.fault)
            verifier.checkRows();
        m_database.commit();
        walk.report.head = QString::fromLatin1(walk.hash);
        return walk.report;
    });
    m_database.rollBack();
    return report;
}

Result<app::TrailHead> SqlTrail::head(const app::Authorized<app::Action::PrintAnchor>&)
{
    return m_database.attempt([&]() -> Result<app::TrailHead> {
        auto rows = m_database.query(kHeadNow);
        if (!rows.next())
            Row::damaged();
        auto row = rows.row();
        app::TrailHead head;
        head.anchor.seq = row.integer();
        head.anchor.hash = row.text();
        head.at = row.instant();
        return head;
    });
}

}
