// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kiosk/ServerLetterbox.h"

#include "application/kiosk/KioskJson.h"
#include "application/kiosk/Stations.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using app::KioskInvitation;
    using app::SaveOutcome;
    using domain::ErrorKind;
    using domain::KioskSessionId;
    using domain::Result;

    /// A station looks every second; the disk need not hear of each.
    constexpr qint64 kBeatMs = 10'000;

    constexpr Sql kLook { "SELECT practice, station, offered, withdrawn FROM station_look(:token, "
                          ":state, CAST(:session AS BIGINT), :now, :beat)",
        "ttii" };
    constexpr Sql kTake { "SELECT content FROM station_take(:token, :session, :now)", "t" };
    constexpr Sql kEnter {
        "SELECT session, content, burnt FROM station_enter(:token, :code, :digits, :now, :most)",
        "iti"
    };
    constexpr Sql kPost { "SELECT saved FROM station_post(:token, :uid, CAST(:session AS BIGINT), "
                          ":kind, :content, :at)",
        "i" };
    constexpr Sql kIsFiled { "SELECT station_is_filed(:token, :uid)", "i" };
    constexpr Sql kPin { "SELECT pin FROM station_pin(:token)", "t" };

    auto unknown() { return domain::fail(ErrorKind::Denied, u"station"_s, u"station.unknown"_s); }

    auto notOpen()
    {
        return domain::fail(ErrorKind::Conflict, u"kioskSession"_s, u"kiosk.not-open"_s);
    }

}

ServerLetterbox::ServerLetterbox(Database& database, const domain::Clock& clock,
    const app::Rules& rules, const app::KioskRules& kioskRules, const QString& token)
    : m_database(database)
    , m_clock(clock)
    , m_rules(rules)
    , m_kioskRules(kioskRules)
    , m_tokenHash(app::tokenHash(token))
{
}

template <class Work> auto ServerLetterbox::inTransaction(Work work) -> decltype(work())
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

Result<app::StationView> ServerLetterbox::lookOnce(const app::StationPulse& pulse)
{
    auto rows = m_database.query(
        kLook, { m_tokenHash, domain::toWord(pulse.state), pulse.session, m_clock.now(), kBeatMs });
    if (!rows.next())
        return unknown();
    auto row = rows.row();
    app::StationView view;
    view.practiceName = row.textOrEmpty();
    view.stationName = row.text();
    view.offered = row.maybeId<KioskSessionId>();
    view.isWithdrawn = row.boolean();
    return view;
}

Result<app::StationView> ServerLetterbox::look(const app::StationPulse& pulse)
{
    // One statement is a transaction of its own; it leaves nothing of a patient behind.
    auto view = m_database.attempt([&] { return lookOnce(pulse); });
    if (view)
        m_practiceName = view->practiceName;
    return view;
}

Result<KioskInvitation> ServerLetterbox::take(KioskSessionId session)
{
    return inTransaction([&]() -> Result<KioskInvitation> {
        auto rows = m_database.query(kTake, { m_tokenHash, session, m_clock.now() });
        if (!rows.next())
            return unknown();
        const auto content = rows.row().maybeText();
        if (!content)
            return notOpen();
        return app::invitationFromJson(content->toUtf8(), session, m_rules);
    });
}

Result<KioskInvitation> ServerLetterbox::enter(const domain::KioskCode& code)
{
    bool isBurntNow = false;
    // What does not fit is counted, so the transaction is kept.
    const auto entered = inTransaction([&]() -> Result<std::optional<KioskInvitation>> {
        auto rows = m_database.query(kEnter,
            { m_tokenHash, code.hash(m_practiceName), code.digitsHash(m_practiceName),
                m_clock.now(), m_kioskRules.wrongBirthdays });
        if (!rows.next())
            return unknown();
        auto row = rows.row();
        const auto session = row.maybeId<KioskSessionId>();
        const auto content = row.maybeText();
        isBurntNow = row.boolean();
        if (!session || !content)
            return std::optional<KioskInvitation>();
        auto invitation = app::invitationFromJson(content->toUtf8(), *session, m_rules);
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

Result<SaveOutcome> ServerLetterbox::post(const app::KioskLetter& letter)
{
    return inTransaction([&]() -> Result<SaveOutcome> {
        auto rows = m_database.query(kPost,
            { m_tokenHash, letter.uid.toString(), letter.session, domain::toWord(letter.kind),
                letter.content, m_clock.now() });
        if (!rows.next())
            return unknown();
        const auto saved = rows.row().integer();
        if (saved < 0)
            return notOpen();
        return saved > 0 ? SaveOutcome::Saved : SaveOutcome::AlreadySaved;
    });
}

Result<bool> ServerLetterbox::isFiled(const domain::SaveKey& uid)
{
    return m_database.attempt([&]() -> Result<bool> {
        auto rows = m_database.query(kIsFiled, { m_tokenHash, uid.toString() });
        return rows.next() && rows.row().boolean();
    });
}

Result<QByteArray> ServerLetterbox::pinHash()
{
    return m_database.attempt([&]() -> Result<QByteArray> {
        auto rows = m_database.query(kPin, { m_tokenHash });
        if (!rows.next())
            return unknown();
        return rows.row().bytes();
    });
}

}
