// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/StationPost.h"

#include "application/access/LoadSignInRules.h"
#include "application/access/Password.h"
#include "application/access/Throttle.h"
#include "application/kiosk/KioskJson.h"
#include "host/SystemSteadyClock.h"
#include "storage/Database.h"
#include "storage/kiosk/ServerLetterbox.h"
#include "storage/kiosk/SqlLetterbox.h"
#include "storage/kiosk/StationRole.h"
#include "storage/people/ServerTryStore.h"
#include "storage/people/SqlTryStore.h"

using namespace Qt::StringLiterals;

namespace rooftree::station {
namespace {

    using app::KioskInvitation;
    using domain::ErrorKind;
    using domain::Result;

    /// After so many wrong codes nobody gets further for a minute.
    domain::ThrottleRules codeThrottle(domain::ThrottleRules rules, int wrongCodes)
    {
        rules.freeTries = wrongCodes;
        rules.firstWaitSeconds = rules.longestWaitSeconds;
        return rules;
    }

    app::TryPlace place(const QString& what, const QString& station)
    {
        app::TryPlace place;
        place.station = what + station;
        place.isKiosk = true;
        return place;
    }

    // On a server a station calls functions, and reaches no table.
    template <class OnFile, class OnServer, class Port, class... Needs>
    std::unique_ptr<Port> madeFor(storage::Database& database, Needs&&... needs)
    {
        if (database.engine() == storage::Engine::Sqlite)
            return std::make_unique<OnFile>(database, needs...);
        return std::make_unique<OnServer>(database, needs...);
    }

    auto seeReception()
    {
        return domain::fail(ErrorKind::Denied, u"kioskCode"_s, u"kiosk.see-reception"_s);
    }

}

struct StationPost::Parts {
    Parts(std::unique_ptr<storage::Database> opened, app::Rules loaded, app::KioskRules kiosk,
        const domain::SignInRules& signIn, const QString& token, const domain::Clock& clock,
        const Options& options)
        : database(std::move(opened))
        , rules(std::move(loaded))
        , kioskRules(std::move(kiosk))
        , letterbox(madeFor<storage::SqlLetterbox, storage::ServerLetterbox, app::Letterbox>(
              *database, clock, rules, kioskRules, token))
        , tries(madeFor<storage::SqlTryStore, storage::ServerTryStore, app::TryStore>(*database))
        , codes(*tries, options.steady ? *options.steady : machineSteady,
              codeThrottle(signIn.throttle, kioskRules.wrongCodes))
        , pins(*tries, options.steady ? *options.steady : machineSteady, signIn.throttle)
        , hasher(options.isCheap ? app::PasswordHasher::Cost::Cheapest
                                 : app::PasswordHasher::Cost::Interactive)
    {
    }

    std::unique_ptr<storage::Database> database;
    app::Rules rules;
    app::KioskRules kioskRules;
    std::unique_ptr<app::Letterbox> letterbox;
    host::SystemSteadyClock machineSteady;
    std::unique_ptr<app::TryStore> tries;
    app::Throttle codes;
    app::Throttle pins;
    app::PasswordHasher hasher;
    QString name;
    int wrongCodes = 0;
};

StationPost::StationPost(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

StationPost::~StationPost() = default;

Result<std::unique_ptr<StationPost>> StationPost::open(const storage::DatabaseUrl& url,
    const QString& token, const domain::Clock& clock, const Options& options)
{
    auto rules = app::Rules::load();
    if (!rules)
        return domain::failure(rules);
    auto kioskRules = app::KioskRules::load();
    if (!kioskRules)
        return domain::failure(kioskRules);
    const auto signIn = app::loadSignInRules();
    if (!signIn)
        return domain::failure(signIn);
    storage::Database::keepNoPages();
    auto database = storage::Database::open(url, storage::OpenMode::Letterbox);
    if (!database)
        return domain::failure(database);
    (*database)->confineToLetterbox();
    auto parts = std::make_unique<Parts>(*std::move(database), *std::move(rules),
        *std::move(kioskRules), *signIn, token, clock, options);
    const auto view = parts->letterbox->look({});
    if (!view)
        return domain::failure(view);
    parts->name = view->stationName;
    return std::unique_ptr<StationPost>(new StationPost(std::move(parts)));
}

app::Letterbox& StationPost::letterbox() { return *m_parts->letterbox; }

Result<bool> StationPost::reachesTables() const
{
    return storage::reachesTables(*m_parts->database);
}

const app::KioskRules& StationPost::rules() const { return m_parts->kioskRules; }

Result<KioskInvitation> StationPost::enter(const domain::KioskCode& code)
{
    const auto here = place(u"code "_s, m_parts->name);
    if (const auto begun = m_parts->codes.begin(here); !begun)
        return begun.error().kind == ErrorKind::Denied ? Result<KioskInvitation>(seeReception())
                                                       : domain::failure(begun);
    auto invitation = m_parts->letterbox->enter(code);
    if (!invitation) {
        if (invitation.error().kind != ErrorKind::Denied)
            return invitation;
        const bool isBurnt = invitation.error().detail == "kiosk.code-burnt"_L1;
        tellWrongCode(isBurnt);
        return seeReception();
    }
    m_parts->wrongCodes = 0;
    if (const auto counted = m_parts->codes.succeeded(here); !counted)
        return domain::failure(counted);
    return invitation;
}

void StationPost::tellWrongCode(bool isBurnt)
{
    ++m_parts->wrongCodes;
    // A burnt code is for staff to know at once, as too many wrong ones are.
    const auto tries
        = isBurnt ? qMax(m_parts->wrongCodes, rules().wrongCodes) : m_parts->wrongCodes;
    app::KioskLetter letter { domain::SaveKey::make(), domain::StationId(0), {} };
    letter.kind = domain::LetterKind::WrongCodes;
    letter.content = app::triesToJson(tries);
    // When it cannot be told now, the next wrong one is told with its number.
    static_cast<void>(m_parts->letterbox->post(letter));
}

Result<void> StationPost::checkPin(const QString& pin)
{
    const auto here = place(u"pin "_s, m_parts->name);
    if (const auto begun = m_parts->pins.begin(here); !begun)
        return begun;
    const auto hash = m_parts->letterbox->pinHash();
    if (!hash)
        return domain::failure(hash);
    if (!m_parts->hasher.verify(pin, *hash))
        return domain::fail(ErrorKind::Denied, u"pin"_s, u"station.wrong-pin"_s);
    return m_parts->pins.succeeded(here);
}

}
