// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "backup.no-key",
            QT_TRANSLATE_NOOP("wording",
                "No backup was made, because there is no passphrase for backups yet. Please set "
                "one first.") },
        { "backup.no-folder",
            QT_TRANSLATE_NOOP("wording",
                "The folder for backups is not there. Please connect its disk or choose another "
                "folder.") },
        { "backup.not-permitted",
            QT_TRANSLATE_NOOP("wording",
                "No backup was made, because this account may not write into the folder. Please "
                "choose another folder.") },
        { "backup.disk-full",
            QT_TRANSLATE_NOOP("wording",
                "No backup was made, because a disk is full. The older backups are kept. Please "
                "make room or choose another folder.") },
        { "backup.not-written",
            QT_TRANSLATE_NOOP("wording",
                "The disk did not take the files, so nothing was changed. Please check the disk "
                "and try again.") },
        { "backup.file-exists",
            QT_TRANSLATE_NOOP("wording",
                "There is a file of this name already, and it was not touched. Please try again "
                "in a moment.") },
        { "backup.cancelled",
            QT_TRANSLATE_NOOP("wording", "You stopped it. Nothing was changed.") },
        { "backup.memory",
            QT_TRANSLATE_NOOP("wording",
                "There is not enough free memory for the key, so nothing was changed. Please close "
                "other programs and try again.") },
        { "backup.mismatch",
            QT_TRANSLATE_NOOP("wording",
                "The backup does not hold what it should, so it was not used. Please make or "
                "choose another one.") },
        { "backup.chain",
            QT_TRANSLATE_NOOP("wording",
                "The audit trail in this copy is broken at link %1, so it was not used. Please "
                "choose an older backup, and have the practice itself checked.") },
        { "backup.plan-changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else changed the plan for backups meanwhile. Please look at it again and "
                "save once more.") },
        { "backup.passphrase-unreadable",
            QT_TRANSLATE_NOOP("wording",
                "No passphrase could be read. Please type it, or hand it over by a file "
                "descriptor.") },
        { "backup.passphrases-differ",
            QT_TRANSLATE_NOOP(
                "wording", "The two passphrases are not the same. Please type them again.") },
        { "backup.recovery-key",
            QT_TRANSLATE_NOOP("wording",
                "This is not a recovery key: it has eight groups of four letters or digits. Please "
                "check it against the paper.") },
        { "backup.key",
            QT_TRANSLATE_NOOP("wording",
                "The passphrase does not open this backup, or the backup is damaged. Nothing was "
                "changed. Please try the passphrase again, or the recovery key on paper.") },
        { "backup.unreadable",
            QT_TRANSLATE_NOOP("wording",
                "The file cannot be read. Nothing was changed. Please check its name and its "
                "disk.") },
        { "backup.not-a-file",
            QT_TRANSLATE_NOOP("wording",
                "A backup is one file, and this is not. Nothing was changed. Please choose the "
                "file itself.") },
        { "backup.not-a-backup",
            QT_TRANSLATE_NOOP("wording",
                "This is not a backup made by this program. Nothing was changed. Please choose "
                "another file.") },
        { "backup.plain-database",
            QT_TRANSLATE_NOOP("wording",
                "This is a database and not a backup, so it is not restored. Nothing was changed. "
                "Please choose a file that ends in .rooftree-backup.") },
        { "backup.cut-short",
            QT_TRANSLATE_NOOP("wording",
                "This backup is not whole: its end is missing. Nothing was changed. Please copy it "
                "again or choose another one.") },
        { "backup.damaged",
            QT_TRANSLATE_NOOP("wording",
                "This backup is damaged or was changed. Nothing was changed here. Please copy it "
                "again or choose another one.") },
        { "backup.trailing",
            QT_TRANSLATE_NOOP("wording",
                "Something was added to the end of this backup. Nothing was changed here. Please "
                "copy it again or choose another one.") },
        { "backup.header",
            QT_TRANSLATE_NOOP("wording",
                "The beginning of this backup asks for more than any backup of this program. "
                "Nothing was changed. Please choose another file.") },
        { "backup.manifest",
            QT_TRANSLATE_NOOP("wording",
                "What this backup says of itself is not what this program writes. Nothing was "
                "changed. Please choose another file.") },
        { "backup.newer-format",
            QT_TRANSLATE_NOOP("wording",
                "This backup was made by a newer version: its format is %1 and this program knows "
                "%2. Nothing was changed. Please install the newer program.") },
        { "backup.newer-schema",
            QT_TRANSLATE_NOOP("wording",
                "This backup was made by a newer version: its tables are %1 and this program knows "
                "%2. Nothing was changed. Please install the newer program.") },
        { "backup.other-engine",
            QT_TRANSLATE_NOOP("wording",
                "This backup belongs to another kind of database (%1). Nothing was changed. Please "
                "name a database of that kind.") },
        { "backup.tool-missing",
            QT_TRANSLATE_NOOP("wording",
                "The program %1 of PostgreSQL is not installed here, so nothing was changed. "
                "Please "
                "install the client programs of PostgreSQL.") },
        { "backup.tool-failed",
            QT_TRANSLATE_NOOP("wording",
                "The program %1 of PostgreSQL ended with status %2, so nothing was changed. Please "
                "check that it is as new as the server.") },
        { "backup.no-scratch",
            QT_TRANSLATE_NOOP("wording",
                "The account on the server may not make a database, which a restore needs. Nothing "
                "was changed. Please let it, or use an account that may.") },
        { "restore.in-use",
            QT_TRANSLATE_NOOP("wording",
                "Somebody has the practice open. Nothing was changed. Please close Rooftree on "
                "every computer and try again.") },
        { "restore.no-lock",
            QT_TRANSLATE_NOOP("wording",
                "The practice's file could not be locked, so nobody knows whether it is open. "
                "Nothing was changed. Please check the disk and the file's permissions, and try "
                "again.") },
        { "restore.unfinished",
            QT_TRANSLATE_NOOP("wording",
                "The disk failed while the backup took its place. What was there is kept beside "
                "it. "
                "Please check the disk, then open Rooftree: it completes the restore.") },
        { "restore.two-people",
            QT_TRANSLATE_NOOP("wording",
                "A restore needs two people: a manager and an administrator. Nothing was changed. "
                "Please have both sign in.") },
        { "restore.no-file",
            QT_TRANSLATE_NOOP("wording", "Please choose the backup that is to be restored.") },
        { "restore.no-secret",
            QT_TRANSLATE_NOOP("wording",
                "A backup opens with its passphrase or its recovery key. Please type one of "
                "them.") },
        { "restore.other-name",
            QT_TRANSLATE_NOOP("wording",
                "This is not the name of the practice in the backup. Nothing was changed. Please "
                "type it as it stands above.") },
        { "restore.not-started",
            QT_TRANSLATE_NOOP("wording",
                "Rooftree could not be started anew. Nothing was changed. Please close it and run "
                "rooftree --restore.") },
        { "restore.no-right",
            QT_TRANSLATE_NOOP("wording",
                "The account on the server may not rename the database. Nothing was changed. "
                "Please use an account that owns it.") },
    };

}

SentenceTable backupSentences() { return kSentences; }

}
