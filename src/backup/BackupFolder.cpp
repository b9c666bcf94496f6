// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupFolder.h"

#include "domain/backup/Rotation.h"

#include <QDir>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rooftree::backup {
namespace {

    constexpr qsizetype kShort = 8;
    const QString kMoment = u"yyyyMMdd-HHmmss"_s;

    QString shortUid(const QUuid& practice)
    {
        return practice.toString(QUuid::WithoutBraces).left(kShort);
    }

    QString wordOf(app::BackupKind kind)
    {
        return kind == app::BackupKind::Scheduled ? u"scheduled"_s : u"manual"_s;
    }

}

QString BackupName::toString() const
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(kMoment);
    return u"rooftree-%1-%2-%3.rooftree-backup"_s.arg(practice, moment, wordOf(kind));
}

std::optional<BackupName> BackupName::parse(const QString& fileName)
{
    static const QRegularExpression form(
        u"^rooftree-([0-9a-f]{8})-(\\d{8}-\\d{6})-(manual|scheduled)\\.rooftree-backup$"_s);
    const auto match = form.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    auto moment = QDateTime::fromString(match.captured(2), kMoment);
    moment.setTimeSpec(Qt::UTC);
    if (!moment.isValid())
        return std::nullopt;
    return BackupName { match.captured(1), { moment.toMSecsSinceEpoch() },
        match.captured(3) == u"scheduled" ? app::BackupKind::Scheduled : app::BackupKind::Manual };
}

QString backupName(const QUuid& practice, domain::Instant at, app::BackupKind kind)
{
    return BackupName { shortUid(practice), at, kind }.toString();
}

int rotate(const QString& folder, const QUuid& practice, const domain::BackupRules& rules)
{
    QStringList names;
    std::vector<domain::Instant> moments;
    const auto files = QDir(folder).entryList({ u"rooftree-*"_s }, QDir::Files | QDir::NoSymLinks);
    for (const auto& file : files) {
        const auto name = BackupName::parse(file);
        if (!name || name->practice != shortUid(practice)
            || name->kind != app::BackupKind::Scheduled)
            continue;
        names << file;
        moments.push_back(name->at);
    }
    int removed = 0;
    for (const auto index : domain::expiredCopies(moments, rules)) {
        if (QFile::remove(QDir(folder).filePath(names[static_cast<qsizetype>(index)])))
            ++removed;
    }
    return removed;
}

}
