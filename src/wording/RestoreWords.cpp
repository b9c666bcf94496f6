// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/RestoreWords.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    QString translated(const char* text) { return QCoreApplication::translate("wording", text); }

    QString olderBy(const domain::PracticeBefore& before)
    {
        const auto saves = QString::number(before.savesLost);
        if (before.daysLost == 0)
            return translated(
                QT_TRANSLATE_NOOP("wording",
                    "The backup is older than the practice: you lose the newest %1 entries of the "
                    "trail, less than a day's work."))
                .arg(saves);
        return translated(
            QT_TRANSLATE_NOOP("wording",
                "The backup is older than the practice: you lose %1 days with %2 entries of the "
                "trail."))
            .arg(QString::number(before.daysLost), saves);
    }

}

QStringList restoreLosses(const domain::PracticeBefore& before, const QString& restoredName)
{
    QStringList words;
    if (before.isReadable && before.isOtherPractice)
        words << translated(
            QT_TRANSLATE_NOOP("wording",
                "This is a backup of another practice: \"%1\" takes the place of \"%2\"."))
                     .arg(restoredName, before.practiceName);
    else if (before.isReadable && before.savesLost > 0)
        words << olderBy(before);
    if (before.isThere && !before.isReadable)
        words << translated(QT_TRANSLATE_NOOP("wording",
            "The practice that is there cannot be read; it is kept beside the restored one."));
    return words;
}

QString restoreKept(const QString& keptAt)
{
    if (keptAt.isEmpty())
        return {};
    return translated(QT_TRANSLATE_NOOP("wording", "The practice as it was before is kept: %1"))
        .arg(keptAt);
}

QString restoreAlone()
{
    return translated(QT_TRANSLATE_NOOP(
        "wording", "One person restored alone, because only one holds the roles for it."));
}

}
