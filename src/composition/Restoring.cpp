// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Restoring.h"

#include "application/backup/RestoreApproval.h"
#include "composition/BackupEngines.h"
#include "storage/backup/DatabaseFactsReader.h"
#include "storage/backup/SqlBackupRepository.h"
#include "storage/people/SqlStaffRepository.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rooftree::composition {
namespace {

    using domain::Result;

    storage::DatabaseUrl urlOfCopy(const storage::DatabaseUrl& practice, const QString& address)
    {
        return practice.engine() == storage::Engine::Sqlite ? *storage::DatabaseUrl::file(address)
                                                            : practice.onSameServer(address);
    }

    /// The first-run page makes the tables before anybody has typed anything.
    bool isNotSetUp(const app::DatabaseFacts& facts)
    {
        return facts.practice.isNull() && facts.counts.value(u"staff"_s) == 0
            && facts.counts.value(u"patient"_s) == 0;
    }

    domain::Actor systemActor(const QString& station)
    {
        return { {}, domain::Role::Administrator, u"system"_s, station };
    }

}

Restoring::Restoring(Options options, const domain::Clock& clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_engine(makeBackupEngine(m_options.url, clock))
    , m_restoration(*m_engine)
{
}

Restoring::~Restoring() = default;

Result<app::BackupManifest> Restoring::open(const QString& path, const backup::BackupSecret& secret)
{
    auto manifest = m_restoration.open(path, secret);
    if (manifest) {
        const QFileInfo file(path);
        m_fileName = file.fileName();
        m_folder = file.absolutePath();
        m_bytes = file.size();
        m_manifest = *manifest;
    }
    return manifest;
}

domain::PracticeBefore Restoring::now() const
{
    domain::PracticeBefore now;
    const auto database = storage::Database::open(m_options.url, storage::OpenMode::Existing);
    now.isThere = database || database.error().detail != u"database.missing";
    if (!database)
        return now;
    const auto facts = (*database)->attempt(
        [&]() -> Result<app::DatabaseFacts> { return storage::readFacts(**database); });
    const auto last = storage::SqlBackupRepository(**database).lastSave();
    if (!facts || !last)
        return now;
    if (isNotSetUp(*facts))
        return {};
    constexpr qint64 kDayMs = qint64 { 24 } * 60 * 60 * 1000;
    now.isReadable = true;
    now.practiceName = facts->practiceName;
    now.isOtherPractice = facts->practice != m_manifest->facts.practice;
    now.savesLost = qMax<qint64>(0, facts->chainSeq - m_manifest->facts.chainSeq);
    if (*last && now.savesLost > 0)
        now.daysLost = qMax<qint64>(0, ((*last)->ms - m_manifest->madeAt.ms) / kDayMs);
    return now;
}

Result<void> Restoring::unpack(const app::BackupWatch& watch)
{
    const auto proof = m_gate.allow<app::Action::VerifyTrail>(systemActor(m_options.station));
    if (!proof)
        return domain::failure(proof);
    const auto address = m_restoration.unpack(*proof, watch);
    if (!address)
        return domain::failure(address);
    Practice::Options options;
    options.passwordCost = m_options.passwordCost;
    auto copy = Practice::open(urlOfCopy(m_options.url, *address), storage::OpenMode::Existing,
        m_clock, m_nobody, options);
    if (!copy)
        return domain::failure(copy);
    m_copy = *std::move(copy);
    return {};
}

const app::Services& Restoring::copy() const
{
    Q_ASSERT(m_copy);
    return m_copy->services();
}

/// Of the practice that is there, or of the copy when nothing else can be read.
Result<std::vector<domain::Staff>> Restoring::staffNow() const
{
    if (!hasAccounts())
        return m_copy->services().staff.all();
    const auto database = storage::Database::open(m_options.url, storage::OpenMode::Existing);
    if (!database)
        return domain::failure(database);
    return storage::SqlStaffRepository(**database).all();
}

Result<app::SignedIn> Restoring::signIn(const app::SignInTry& wish)
{
    if (!hasAccounts())
        return copy().signIn.run(wish);
    Practice::Options options;
    options.mayMigrate = false;
    options.passwordCost = m_options.passwordCost;
    const auto practice
        = Practice::open(m_options.url, storage::OpenMode::Existing, m_clock, m_nobody, options);
    if (!practice)
        return domain::failure(practice);
    return (*practice)->services().signIn.run(wish);
}

Result<void> Restoring::mayRestore(
    const app::SignedIn& first, const std::optional<app::SignedIn>& second) const
{
    const auto staff = staffNow();
    if (!staff)
        return domain::failure(staff);
    const auto approval = app::approveRestore(m_gate, first, second, *staff);
    if (!approval)
        return domain::failure(approval);
    return {};
}

Result<QString> Restoring::finish(
    const app::SignedIn& first, const std::optional<app::SignedIn>& second)
{
    const auto staff = staffNow();
    if (!staff)
        return domain::failure(staff);
    const auto approval = app::approveRestore(m_gate, first, second, *staff);
    if (!approval)
        return domain::failure(approval);
    const auto isFirstBy = approval->by.actor().staff == first.staff.id;
    const auto& by = isFirstBy ? first : *second;
    if (const auto signedBy = sign(approval->by, by.staff.userName, true); !signedBy)
        return domain::failure(signedBy);
    if (approval->with) {
        const auto& with = isFirstBy ? *second : first;
        if (const auto signedWith = sign(*approval->with, with.staff.userName, false); !signedWith)
            return domain::failure(signedWith);
    }
    m_copy.reset();
    return m_restoration.finish(approval->by, m_clock.now());
}

/// The trail of the copy may be from before somebody was employed: then the event bears their role
/// without a number.
Result<void> Restoring::sign(
    const app::Authorized<app::Action::RestoreBackup>& proof, const QString& userName, bool isFirst)
{
    const auto known = m_copy->services().staff.byUserName(userName);
    if (!known)
        return domain::failure(known);
    auto actor = proof.actor();
    actor.staff = *known ? std::optional((*known)->id) : std::nullopt;
    const auto here = m_gate.allow<app::Action::RestoreBackup>(actor);
    if (!here)
        return domain::failure(here);
    storage::SqlBackupRepository repository(m_copy->database());
    const app::BackupRun run { m_clock.now(), m_manifest->kind, app::BackupProof::Restored,
        m_fileName, m_folder, m_options.station, m_bytes, false };
    const auto saved = m_copy->services().work.write(
        app::WriteStamp::of(*here, domain::SaveKey::make()), [&](domain::EventId event) {
            return isFirst ? repository.add(run, event) : Result<void>();
        });
    if (!saved)
        return domain::failure(saved);
    return {};
}

}
