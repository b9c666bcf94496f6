// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/DoctorWords.h"

#include "domain/common/Result.h"
#include "wording/Sentences.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace rooftree::wording {
namespace {

    struct Title {
        const char* what;
        const char* words;
    };

    constexpr std::array kTitles {
        Title { "database", QT_TRANSLATE_NOOP("doctor", "database") },
        Title { "settings", QT_TRANSLATE_NOOP("doctor", "settings") },
        Title { "database-account", QT_TRANSLATE_NOOP("doctor", "database account") },
        Title { "migrations", QT_TRANSLATE_NOOP("doctor", "migrations waiting") },
        Title { "integrity", QT_TRANSLATE_NOOP("doctor", "pages and references") },
        Title { "permissions", QT_TRANSLATE_NOOP("doctor", "file permissions") },
        Title { "file-system", QT_TRANSLATE_NOOP("doctor", "file system") },
        Title { "disk-encryption", QT_TRANSLATE_NOOP("doctor", "disk encryption") },
        Title { "clock", QT_TRANSLATE_NOOP("doctor", "clock") },
        Title { "backup-plan", QT_TRANSLATE_NOOP("doctor", "backup plan") },
        Title { "last-backup", QT_TRANSLATE_NOOP("doctor", "last backup") },
        Title { "verified-restore", QT_TRANSLATE_NOOP("doctor", "last verified restore") },
        Title { "offline-copy", QT_TRANSLATE_NOOP("doctor", "offline copy") },
        Title { "trail", QT_TRANSLATE_NOOP("doctor", "audit trail") },
        Title { "practice", QT_TRANSLATE_NOOP("doctor", "practice set up") },
        Title { "people", QT_TRANSLATE_NOOP("doctor", "people") },
        Title { "saves", QT_TRANSLATE_NOOP("doctor", "saves so far") },
        Title { "loose-ends", QT_TRANSLATE_NOOP("doctor", "loose ends") },
    };

    struct Detail {
        const char* key; ///< what, a colon, how
        const char* words; ///< %1 and %2 are facts, %all every fact
    };

    constexpr std::array kDetails {
        Detail { "settings:", QT_TRANSLATE_NOOP("doctor", "as they should be: %all") },
        Detail { "settings:wrong",
            QT_TRANSLATE_NOOP("doctor", "not as they should be: %all. See docs/database.md.") },
        Detail { "database-account:", QT_TRANSLATE_NOOP("doctor", "may do what it needs") },
        Detail { "database-account:too-much",
            QT_TRANSLATE_NOOP("doctor",
                "may do more than it needs: %all. Use an account without it for daily work.") },
        Detail { "integrity:", QT_TRANSLATE_NOOP("doctor", "sound") },
        Detail { "integrity:server",
            QT_TRANSLATE_NOOP("doctor", "each is looked at by the server when it is read") },
        Detail { "integrity:damaged",
            QT_TRANSLATE_NOOP("doctor", "damaged. Stop entering data and restore a backup.") },
        Detail { "permissions:", QT_TRANSLATE_NOOP("doctor", "the owner's alone") },
        Detail { "permissions:open",
            QT_TRANSLATE_NOOP("doctor",
                "others on this computer may reach: %all. Files should be 0600, folders 0700.") },
        Detail { "file-system:server", QT_TRANSLATE_NOOP("doctor", "on the server") },
        Detail { "disk-encryption:on", QT_TRANSLATE_NOOP("doctor", "on") },
        Detail { "disk-encryption:off",
            QT_TRANSLATE_NOOP("doctor",
                "off. Whoever takes this computer can read the practice: have the disk "
                "encrypted.") },
        Detail { "disk-encryption:unknown",
            QT_TRANSLATE_NOOP("doctor", "not known. Please check it in the system's settings.") },
        Detail { "disk-encryption:server",
            QT_TRANSLATE_NOOP("doctor", "not known from here. Please check it on the server.") },
        Detail { "clock:behind",
            QT_TRANSLATE_NOOP(
                "doctor", "%1, but somebody saved at %2. Please set this computer's clock.") },
        Detail { "clock:differs",
            QT_TRANSLATE_NOOP("doctor", "%1 here and %2 on the server. Please set the clocks.") },
        Detail { "backup-plan:no-key",
            QT_TRANSLATE_NOOP("doctor",
                "no passphrase for backups. Set one on the page Backups, or with \"backup "
                "key\".") },
        Detail { "backup-plan:off",
            QT_TRANSLATE_NOOP("doctor", "nothing is backed up by itself. Switch it on.") },
        Detail { "backup-plan:no-folder",
            QT_TRANSLATE_NOOP("doctor", "%1 is not there. Connect its disk.") },
        Detail { "backup-plan:same-disk",
            QT_TRANSLATE_NOOP(
                "doctor", "%1 is on the disk of the practice: if it fails, both are lost.") },
        Detail { "last-backup:none", QT_TRANSLATE_NOOP("doctor", "none") },
        Detail {
            "verified-restore:none-yet", QT_TRANSLATE_NOOP("doctor", "none yet. Make a backup.") },
        Detail {
            "verified-restore:never", QT_TRANSLATE_NOOP("doctor", "never. Make a backup today.") },
        Detail { "verified-restore:old",
            QT_TRANSLATE_NOOP("doctor", "%1, which is too long ago. Make a backup today.") },
        Detail { "offline-copy:due",
            QT_TRANSLATE_NOOP("doctor",
                "due. Copy a backup to a disk that is not connected, and say so on the page "
                "Backups.") },
        Detail { "trail:", QT_TRANSLATE_NOOP("doctor", "whole, %1 links") },
        Detail { "trail:broken",
            QT_TRANSLATE_NOOP("doctor", "broken at link %1. Tell whoever answers for it.") },
        Detail { "practice:not-set-up", QT_TRANSLATE_NOOP("doctor", "no") },
        Detail { "practice:set-up", QT_TRANSLATE_NOOP("doctor", "yes") },
        Detail { "loose-ends:some",
            QT_TRANSLATE_NOOP("doctor",
                "%1 plans or promises that nobody looks after. Calls and Oversight list them.") },
        Detail { "practice:demo", QT_TRANSLATE_NOOP("doctor", "yes, a demo") },
    };

    QString translated(const char* text) { return QCoreApplication::translate("doctor", text); }

    const char* wordsFor(const QString& key)
    {
        for (const auto& detail : kDetails) {
            if (key == QLatin1StringView(detail.key))
                return detail.words;
        }
        return nullptr;
    }

    /// A fact may hold a percent sign: each place is filled once, from the left.
    QString filled(const QString& words, const QStringList& facts)
    {
        QString text;
        for (qsizetype at = 0; at < words.size(); ++at) {
            const auto rest = QStringView(words).mid(at);
            if (rest.startsWith(u"%all")) {
                text += facts.join(u", "_s);
                at += 3;
            } else if (rest.startsWith(u"%1") || rest.startsWith(u"%2")) {
                text += facts.value(rest[1].digitValue() - 1);
                ++at;
            } else {
                text += words[at];
            }
        }
        return text;
    }

}

QString doctorTitle(const QString& what)
{
    for (const auto& title : kTitles) {
        if (what == QLatin1StringView(title.what))
            return translated(title.words);
    }
    return what;
}

QString doctorDetail(const QString& what, const QString& how, const QStringList& facts)
{
    if (how == u"error")
        return sentence({ domain::ErrorKind::Storage, {}, facts.value(0), {} });
    if (const auto* words = wordsFor(what + u':' + how))
        return filled(translated(words), facts);
    return facts.join(u", "_s);
}

}
