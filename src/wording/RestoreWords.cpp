// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/RestoreWords.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    QString translated(const char* text) { return QCoreApplication::translate("wording", text); }

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
        words << translated(
            QT_TRANSLATE_NOOP("wording",
                "The backup is older than the practice: you lose %1 days with %2 entries of the "
                "trail."))
                     .arg(QString::number(before.daysLost), QString::number(before.savesLost));
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
