// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Opening.h"

#include "composition/LinuxMachine.h"
#include "composition/demo/DemoPractice.h"
#include "storage/backup/SqlBackupRepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    using storage::DatabaseUrl;

    constexpr qsizetype kFolderName = 16;

    QString folder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    }

    QString ownPath() { return QDir(folder()).filePath(u"practice.db"_s); }

    QString newPath()
    {
        const QDir place(folder());
        for (int number = 2;; ++number) {
            const auto name = u"practice-%1.db"_s.arg(number);
            if (!place.exists(name))
                return place.filePath(name);
        }
    }

    /// A server can be out of reach; a file is as near as this folder is. Two practices are kept
    /// apart: their people have the same numbers.
    QString draftFolder(const DatabaseUrl& url)
    {
        if (url.engine() != storage::Engine::Postgres)
            return {};
        const auto name
            = QCryptographicHash::hash(url.display().toUtf8(), QCryptographicHash::Sha256);
        return QDir(folder()).filePath(
            u"drafts/"_s + QString::fromLatin1(name.toHex().left(kFolderName)));
    }

    bool isMade(const DatabaseUrl& url)
    {
        return url.engine() == storage::Engine::Postgres || QFileInfo::exists(url.path());
    }

}

domain::Result<DatabaseUrl> urlOf(const Options& options)
{
    if (!options.databaseUrl.isEmpty())
        return DatabaseUrl::parse(options.databaseUrl);
    if (options.demo)
        return DatabaseUrl::file(options.demoFile.isEmpty()
                ? composition::DemoPractice::defaultPath()
                : options.demoFile);
    return DatabaseUrl::file(options.empty ? newPath() : ownPath());
}

QString wordsFor(const DatabaseUrl& url)
{
    return url.engine() == storage::Engine::Postgres
        ? QCoreApplication::translate("Opening", "Database %1").arg(url.display())
        : QCoreApplication::translate("Opening", "%1 on this computer")
              .arg(QFileInfo(url.path()).fileName());
}

std::optional<app::DiskEncryption> diskOf(const DatabaseUrl& url)
{
    if (url.engine() == storage::Engine::Postgres)
        return std::nullopt;
    return composition::LinuxMachine().encryptionOf(url.path());
}

Options namingPractice(Options options, const DatabaseUrl& url)
{
    if (options.empty) {
        options.empty = false;
        options.databaseUrl = url.path();
    }
    return options;
}

domain::Result<Opened> openPractice(const DatabaseUrl& url, const Options& options,
    const domain::Clock& clock, app::Publisher& publisher, const std::function<void(int)>& progress)
{
    if (url.engine() == storage::Engine::Sqlite && options.databaseUrl.isEmpty())
        QDir().mkpath(QFileInfo(url.path()).absolutePath());
    if (options.demo) {
        const auto made = composition::DemoPractice::make(url, clock.today(), [&](int percent) {
            progress(percent);
            return true;
        });
        if (!made)
            return domain::failure(made);
    }
    const auto mode = isMade(url) ? storage::OpenMode::Existing : storage::OpenMode::Create;
    composition::Practice::Options wish;
    wish.draftFolder = draftFolder(url);
    auto practice = composition::Practice::open(url, mode, clock, publisher, wish);
    if (!practice)
        return domain::failure(practice);
    const auto name = (*practice)->services().staff.practice();
    if (!name)
        return domain::failure(name);
    const auto newest = storage::SqlBackupRepository((*practice)->database()).lastSave();
    if (!newest)
        return domain::failure(newest);
    return Opened { *std::move(practice), *name, *newest, wordsFor(url) };
}

}
