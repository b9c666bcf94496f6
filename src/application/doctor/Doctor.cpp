// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/doctor/Doctor.h"

#include "domain/backup/BackupHealth.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    constexpr qint64 kSecondMs = 1000;

    template <class T> Finding failed(const QString& what, const Result<T>& result)
    {
        return { what, Health::Bad, u"error"_s, { result.error().detail } };
    }

    QString moment(domain::Instant at)
    {
        return domain::civilTime(at).toString(u"yyyy-MM-dd HH:mm"_s);
    }

    QString octal(int mode) { return u"%1"_s.arg(mode, 4, 8, QChar(u'0')); }

    Finding healthOfRestore(
        const BackupOverview& overview, domain::Instant now, const domain::BackupRules& rules)
    {
        const auto restored
            = overview.lastRestored ? std::optional(overview.lastRestored->at) : std::nullopt;
        const auto what = u"verified-restore"_s;
        switch (domain::backupHealth(restored, overview.firstSave, now, rules)) {
        case domain::BackupHealth::Good:
            return { what, Health::Good, {}, { moment(*restored) } };
        case domain::BackupHealth::Due:
            return { what, Health::Warning, u"none-yet"_s, {} };
        case domain::BackupHealth::Overdue:
            break;
        }
        return restored ? Finding { what, Health::Bad, u"old"_s, { moment(*restored) } }
                        : Finding { what, Health::Bad, u"never"_s, {} };
    }

}

void Doctor::lookAtDatabase(Findings& findings) const
{
    auto& storage = m_needs.storage;
    findings.push_back({ u"database"_s, Health::Good, {}, { storage.place() } });
    const auto settings = storage.settings();
    if (!settings) {
        findings.push_back(failed(u"settings"_s, settings));
    } else {
        QStringList wrong;
        QStringList right;
        for (const auto& setting : *settings)
            (setting.isRight ? right : wrong) << setting.name + u'=' + setting.value;
        findings.push_back(wrong.isEmpty()
                ? Finding { u"settings"_s, Health::Good, {}, right }
                : Finding { u"settings"_s, Health::Bad, u"wrong"_s, wrong });
    }
    const auto rights = storage.needlessRights();
    if (!rights)
        findings.push_back(failed(u"database-account"_s, rights));
    else if (!rights->isEmpty())
        findings.push_back({ u"database-account"_s, Health::Warning, u"too-much"_s, *rights });
    else
        findings.push_back({ u"database-account"_s, Health::Good, {}, {} });
    const auto waiting = storage.migrationsWaiting();
    if (!waiting)
        findings.push_back(failed(u"migrations"_s, waiting));
    else
        findings.push_back({ u"migrations"_s, *waiting == 0 ? Health::Good : Health::Bad, {},
            { QString::number(*waiting) } });
    const auto sound = storage.isSound();
    if (!sound)
        findings.push_back(failed(u"integrity"_s, sound));
    else
        findings.push_back({ u"integrity"_s, *sound ? Health::Good : Health::Bad,
            !*sound                         ? u"damaged"_s
                : storage.files().isEmpty() ? u"server"_s
                                            : QString(),
            {} });
}

void Doctor::lookAtRights(Findings& findings) const
{
    constexpr int kOthers = 077;
    QStringList open;
    auto paths = m_needs.storage.files();
    if (!paths.isEmpty())
        paths << QFileInfo(paths.front()).path();
    for (const auto& path : paths) {
        const auto rights = m_needs.machine.rightsOf(path);
        if (rights && ((rights->mode & kOthers) != 0 || !rights->isOurs))
            open << QFileInfo(path).fileName() + u' ' + octal(rights->mode);
    }
    findings.push_back(open.isEmpty() ? Finding { u"permissions"_s, Health::Good, {}, {} }
                                      : Finding { u"permissions"_s, Health::Bad, u"open"_s, open });
}

void Doctor::lookAtDisk(Findings& findings) const
{
    const auto files = m_needs.storage.files();
    if (files.isEmpty()) {
        findings.push_back({ u"file-system"_s, Health::Good, u"server"_s, {} });
        findings.push_back({ u"disk-encryption"_s, Health::Unknown, u"server"_s, {} });
        return;
    }
    const auto type = m_needs.machine.fileSystemOf(files.front());
    findings.push_back(
        { u"file-system"_s, type.isEmpty() ? Health::Unknown : Health::Good, {}, { type } });
    switch (m_needs.machine.encryptionOf(files.front())) {
    case DiskEncryption::On:
        findings.push_back({ u"disk-encryption"_s, Health::Good, u"on"_s, {} });
        break;
    case DiskEncryption::Off:
        findings.push_back({ u"disk-encryption"_s, Health::Warning, u"off"_s, {} });
        break;
    case DiskEncryption::Unknown:
        findings.push_back({ u"disk-encryption"_s, Health::Unknown, u"unknown"_s, {} });
        break;
    }
}

void Doctor::lookAtClock(Findings& findings, const BackupOverview& overview) const
{
    const auto allowed = m_needs.backups.rules().clockJumpSeconds * kSecondMs;
    const auto now = m_needs.clock.now();
    const auto server = m_needs.storage.serverTime();
    Finding clock { u"clock"_s, Health::Good, {}, { moment(now) } };
    if (overview.lastSave && overview.lastSave->ms > now.ms + allowed)
        clock
            = { u"clock"_s, Health::Bad, u"behind"_s, { moment(now), moment(*overview.lastSave) } };
    else if (!server)
        clock = failed(u"clock"_s, server);
    else if (*server && qAbs((*server)->ms - now.ms) > allowed)
        clock = { u"clock"_s, Health::Warning, u"differs"_s, { moment(now), moment(**server) } };
    findings.push_back(clock);
}

void Doctor::lookAtBackups(Findings& findings, const BackupOverview& overview) const
{
    const auto now = m_needs.clock.now();
    const auto& rules = m_needs.backups.rules();
    const auto& plan = overview.plan;
    if (!overview.hasKey)
        findings.push_back({ u"backup-plan"_s, Health::Warning, u"no-key"_s, {} });
    else if (!plan.isScheduled)
        findings.push_back({ u"backup-plan"_s, Health::Warning, u"off"_s, {} });
    else if (!overview.isFolderThere)
        findings.push_back({ u"backup-plan"_s, Health::Bad, u"no-folder"_s, { plan.folder } });
    else if (overview.isSameDisk)
        findings.push_back({ u"backup-plan"_s, Health::Warning, u"same-disk"_s, { plan.folder } });
    else
        findings.push_back({ u"backup-plan"_s, Health::Good, {}, { plan.folder } });
    if (overview.last)
        findings.push_back({ u"last-backup"_s, Health::Good, {}, { moment(overview.last->at) } });
    else
        findings.push_back({ u"last-backup"_s, Health::Warning, u"none"_s, {} });
    findings.push_back(healthOfRestore(overview, now, rules));
    const auto isDue = domain::isOfflineCopyDue(plan.offlineAt, now, rules);
    findings.push_back(
        { u"offline-copy"_s, isDue ? Health::Warning : Health::Good, isDue ? u"due"_s : QString(),
            plan.offlineAt ? QStringList { moment(*plan.offlineAt) } : QStringList() });
}

void Doctor::lookAtTrail(Findings& findings, const domain::Actor& actor) const
{
    const auto proof = m_needs.gate.allow<Action::VerifyTrail>(actor);
    if (!proof) {
        findings.push_back(failed(u"trail"_s, proof));
        return;
    }
    const auto report = m_needs.trail.verify(*proof);
    if (!report)
        findings.push_back(failed(u"trail"_s, report));
    else if (!report->isWhole())
        findings.push_back(
            { u"trail"_s, Health::Bad, u"broken"_s, { QString::number(report->faultAt) } });
    else
        findings.push_back({ u"trail"_s, Health::Good, {}, { QString::number(report->links) } });
}

void Doctor::lookAtPractice(Findings& findings) const
{
    const auto practice = m_needs.staff.practice();
    if (!practice)
        findings.push_back(failed(u"practice"_s, practice));
    else if (!*practice)
        findings.push_back({ u"practice"_s, Health::Bad, u"not-set-up"_s, {} });
    else
        findings.push_back(
            { u"practice"_s, Health::Good, (*practice)->isDemo ? u"demo"_s : u"set-up"_s, {} });
    const auto people = m_needs.directory.count();
    findings.push_back(people
            ? Finding { u"people"_s, Health::Good, {}, { QString::number(*people) } }
            : failed(u"people"_s, people));
    const auto saves = m_needs.work.changeNumber();
    findings.push_back(saves ? Finding { u"saves"_s, Health::Good, {}, { QString::number(*saves) } }
                             : failed(u"saves"_s, saves));
    const auto ends = m_needs.looseEnds.all();
    if (!ends)
        findings.push_back(failed(u"loose-ends"_s, ends));
    else
        findings.push_back({ u"loose-ends"_s, ends->empty() ? Health::Good : Health::Warning,
            ends->empty() ? QString() : u"some"_s, { QString::number(ends->size()) } });
}

std::vector<Finding> Doctor::examine(const Authorized<Action::RunDoctor>& proof) const
{
    Findings findings;
    lookAtDatabase(findings);
    lookAtRights(findings);
    lookAtDisk(findings);
    // Who may run the doctor may know of the copies; the auditor makes none.
    auto actor = proof.actor();
    actor.role = domain::Role::Administrator;
    const auto makes = m_needs.gate.allow<Action::MakeBackup>(actor);
    const auto overview
        = makes ? m_needs.backups.overview(*makes) : Result<BackupOverview>(domain::failure(makes));
    if (overview) {
        lookAtClock(findings, *overview);
        lookAtBackups(findings, *overview);
    } else {
        findings.push_back(failed(u"last-backup"_s, overview));
    }
    lookAtTrail(findings, actor);
    lookAtPractice(findings);
    return findings;
}

}
