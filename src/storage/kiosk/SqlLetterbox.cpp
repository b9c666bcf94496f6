// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/SqlLetterbox.h"

#include "application/kiosk/KioskJson.h"
#include "application/kiosk/Stations.h"
#include "storage/ChangeCount.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::KioskInvitation;
    using app::SaveOutcome;
    using domain::ErrorKind;
    using domain::KioskSessionId;
    using domain::Result;
    using domain::StationId;

    /// A station looks every second; the disk need not hear of each.
    constexpr qint64 kBeatMs = 10'000;
    constexpr int kAlmostAPage = 3'900; // bytes

    constexpr Sql kSelf { "SELECT id, name, pin_hash FROM kiosk_station WHERE "
                          "token_hash = :token AND retired_at IS NULL",
        "itt" };
    constexpr Sql kPractice { "SELECT name FROM practice", "t" };
    constexpr Sql kPulse {
        "SELECT state, session_id, seen_at FROM kiosk_pulse WHERE station_id = :station", "tii"
    };
    constexpr Sql kBeat { "INSERT INTO kiosk_pulse (station_id, state, session_id, seen_at) "
                          "VALUES (:station, :state, :session, :at) ON CONFLICT (station_id) "
                          "DO UPDATE SET state = excluded.state, "
                          "session_id = excluded.session_id, seen_at = excluded.seen_at" };
    constexpr Sql kOffered { "SELECT session_id FROM kiosk_ticket WHERE station_id = :station "
                             "AND taken_at IS NULL AND valid_until >= :now ORDER BY id LIMIT 1",
        "i" };
    constexpr Sql kTicket { "SELECT session_id, content FROM kiosk_ticket WHERE "
                            "station_id = :station AND session_id = :session AND "
                            "taken_at IS NULL AND valid_until >= :now",
        "it" };
    constexpr Sql kByCode { "SELECT session_id, content FROM kiosk_ticket WHERE "
                            "code_hash = :code AND taken_at IS NULL AND valid_until >= :now "
                            "AND wrong_birthdays < :most",
        "it" };
    constexpr Sql kWrongBirthday { "UPDATE kiosk_ticket SET wrong_birthdays = wrong_birthdays + 1 "
                                   "WHERE digits_hash = :digits AND taken_at IS NULL AND "
                                   "wrong_birthdays < :most" };
    constexpr Sql kIsBurnt { "SELECT id FROM kiosk_ticket WHERE digits_hash = :digits AND "
                             "wrong_birthdays >= :most",
        "i" };
    constexpr Sql kHas { "SELECT id FROM kiosk_ticket WHERE session_id = :session", "i" };
    // The answers of a session go by its ticket; what the screen showed has been read by now.
    constexpr Sql kTake { "UPDATE kiosk_ticket SET taken_at = :at, taken_by = :station, "
                          "content = '{}' WHERE session_id = :session AND taken_at IS NULL" };
    constexpr Sql kPost { "INSERT INTO kiosk_letter (uid, station_id, session_id, kind, content, "
                          "posted_at) VALUES (:uid, :station, :session, :kind, :content, :at) "
                          "ON CONFLICT (uid) DO NOTHING" };
    constexpr Sql kDropDraft {
        "DELETE FROM kiosk_letter WHERE session_id = :session AND kind = 'draft'"
    };
    constexpr Sql kLetter { "SELECT id FROM kiosk_letter WHERE uid = :uid", "i" };

    auto notOpen()
    {
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-open"_s);
    }

}

SqlLetterbox::SqlLetterbox(Database& database, const domain::Clock& clock, const app::Rules& rules,
    const app::KioskRules& kioskRules, const QString& token)
    : m_database(database)
    , m_clock(clock)
    , m_rules(rules)
    , m_kioskRules(kioskRules)
    , m_tokenHash(app::tokenHash(token))
{
}

template <class Work> auto SqlLetterbox::inTransaction(Work work) -> decltype(work())
{
    const auto done = m_database.attempt([&]() -> decltype(work()) {
        m_database.beginWrite();
        auto worked = work();
        if (worked)
            m_database.commit();
        return worked;
    });
    m_database.rollBack();
    // What a patient said must not outlast them in this program.
    m_database.forgetValues();
    return done;
}

Result<SqlLetterbox::Self> SqlLetterbox::self()
{
    auto rows = m_database.query(kSelf, { m_tokenHash });
    if (!rows.next())
        return domain::fail(ErrorKind::Denied, u"station"_s, u"station.unknown"_s);
    auto row = rows.row();
    Self self { row.id<StationId>() };
    self.name = row.text();
    self.pinHash = row.bytes();
    return self;
}

QString SqlLetterbox::practiceName()
{
    auto rows = m_database.query(kPractice);
    return rows.next() ? rows.row().text() : QString();
}

void SqlLetterbox::beat(StationId station, const app::StationPulse& pulse)
{
    const auto state = domain::toWord(pulse.state);
    const auto now = m_clock.now();
    bool isSame = false;
    {
        auto rows = m_database.query(kPulse, { station });
        if (rows.next()) {
            auto row = rows.row();
            const auto said = row.text(); // column after column
            const auto session = row.maybeId<KioskSessionId>();
            isSame = said == state && session == pulse.session;
            const auto age = now.ms - row.instant().ms;
            if (isSame && age >= 0 && age < kBeatMs)
                return;
        }
    }
    static_cast<void>(inTransaction([&]() -> Result<void> {
        m_database.execute(kBeat, { station, state, pulse.session, now });
        if (!isSame) // that it is still there is no news to any desk
            countChange(m_database);
        return {};
    }));
}

Result<app::StationView> SqlLetterbox::look(const app::StationPulse& pulse)
{
    return m_database.attempt([&]() -> Result<app::StationView> {
        const auto station = self();
        if (!station)
            return domain::failure(station);
        beat(station->id, pulse);
        app::StationView view { practiceName(), station->name };
        if (pulse.session) {
            view.isWithdrawn = !m_database.query(kHas, { *pulse.session }).next();
            return view;
        }
        auto rows = m_database.query(kOffered, { station->id, m_clock.now() });
        if (rows.next())
            view.offered = KioskSessionId(rows.row().integer());
        return view;
    });
}

Result<KioskInvitation> SqlLetterbox::takeUp(const Found& found, Self self)
{
    auto invitation = app::invitationFromJson(found.content, found.session, m_rules);
    if (!invitation)
        return invitation;
    if (m_database.execute(kTake, { m_clock.now(), self.id, found.session }) == 0)
        return notOpen();
    m_database.execute(kBeat,
        { self.id, domain::toWord(domain::StationState::Answering), found.session, m_clock.now() });
    m_database.execute(kPost,
        { domain::SaveKey::make().toString(), self.id, found.session,
            domain::toWord(domain::LetterKind::Begun), QByteArray("{}"), m_clock.now() });
    countChange(m_database);
    return invitation;
}

Result<KioskInvitation> SqlLetterbox::take(KioskSessionId session)
{
    return inTransaction([&]() -> Result<KioskInvitation> {
        auto station = self();
        if (!station)
            return domain::failure(station);
        Found found;
        {
            auto rows = m_database.query(kTicket, { station->id, session, m_clock.now() });
            if (!rows.next())
                return notOpen();
            auto row = rows.row();
            found.session = row.id<KioskSessionId>();
            found.content = row.bytes();
        }
        return takeUp(found, *std::move(station));
    });
}

Result<KioskInvitation> SqlLetterbox::enter(const domain::KioskCode& code)
{
    bool isBurntNow = false;
    const auto entered = inTransaction([&]() -> Result<std::optional<KioskInvitation>> {
        auto station = self();
        if (!station)
            return domain::failure(station);
        const auto found = ticketOf(code);
        if (!found) {
            isBurntNow = countWrongBirthday(code);
            return std::optional<KioskInvitation>();
        }
        auto invitation = takeUp(*found, *std::move(station));
        if (!invitation)
            return domain::failure(invitation);
        return std::optional(*std::move(invitation));
    });
    if (!entered)
        return domain::failure(entered);
    if (*entered)
        return **entered;
    return domain::fail(ErrorKind::Denied, u"kioskCode"_s,
        isBurntNow ? u"kiosk.code-burnt"_s : u"kiosk.see-reception"_s);
}

std::optional<SqlLetterbox::Found> SqlLetterbox::ticketOf(const domain::KioskCode& code)
{
    auto rows = m_database.query(
        kByCode, { code.hash(practiceName()), m_clock.now(), m_kioskRules.wrongBirthdays });
    if (!rows.next())
        return {};
    auto row = rows.row();
    Found found;
    found.session = row.id<KioskSessionId>();
    found.content = row.bytes();
    return found;
}

bool SqlLetterbox::countWrongBirthday(const domain::KioskCode& code)
{
    const auto digits = code.digitsHash(practiceName());
    const auto most = m_kioskRules.wrongBirthdays;
    if (m_database.execute(kWrongBirthday, { digits, most }) == 0
        || !m_database.query(kIsBurnt, { digits, most }).next())
        return false;
    countChange(m_database); // a desk takes it back
    return true;
}

/// SQLite builds each row in a page of its own and keeps that page: a row of blanks that is taken
/// back at once lies over what was built there last.
void SqlLetterbox::blankScratchPage()
{
    static_cast<void>(m_database.attempt([&]() -> Result<void> {
        m_database.beginWrite();
        if (const auto station = self(); station)
            m_database.execute(kPost,
                { domain::SaveKey::make().toString(), station->id, std::optional<KioskSessionId>(),
                    domain::toWord(domain::LetterKind::Begun), QByteArray(kAlmostAPage, ' '),
                    m_clock.now() });
        return {};
    }));
    m_database.rollBack();
    m_database.forgetValues();
}

Result<SaveOutcome> SqlLetterbox::post(const app::KioskLetter& letter)
{
    const auto posted = write(letter);
    blankScratchPage();
    return posted;
}

Result<SaveOutcome> SqlLetterbox::write(const app::KioskLetter& letter)
{
    return inTransaction([&]() -> Result<SaveOutcome> {
        const auto station = self();
        if (!station)
            return domain::failure(station);
        const bool isAnswers = letter.kind == domain::LetterKind::Draft
            || letter.kind == domain::LetterKind::Finished
            || letter.kind == domain::LetterKind::Left;
        if (isAnswers)
            m_database.execute(kDropDraft, { letter.session });
        const auto added = m_database.execute(kPost,
            { letter.uid.toString(), station->id, letter.session, domain::toWord(letter.kind),
                letter.content, m_clock.now() });
        // A draft is of no concern to any desk as long as its station goes on.
        if (letter.kind != domain::LetterKind::Draft)
            countChange(m_database);
        return added > 0 ? SaveOutcome::Saved : SaveOutcome::AlreadySaved;
    });
}

Result<bool> SqlLetterbox::isFiled(const domain::SaveKey& uid)
{
    return m_database.attempt(
        [&]() -> Result<bool> { return !m_database.query(kLetter, { uid.toString() }).next(); });
}

Result<QByteArray> SqlLetterbox::pinHash()
{
    return m_database.attempt([&]() -> Result<QByteArray> {
        const auto station = self();
        if (!station)
            return domain::failure(station);
        return station->pinHash;
    });
}

}
