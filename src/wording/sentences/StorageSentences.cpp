// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "draft.not-sealed",
            QT_TRANSLATE_NOOP("wording",
                "What was typed could not be kept on this computer. It is still on the screen; "
                "please sign in again before you leave it.") },
        { "database-url.empty", QT_TRANSLATE_NOOP("wording", "Please name the database.") },
        { "database-url.format",
            QT_TRANSLATE_NOOP("wording",
                "The address of the database cannot be read. Please write a file name or "
                "postgresql://host/name.") },
        { "database-url.nul",
            QT_TRANSLATE_NOOP("wording",
                "The name of the database contains an invisible character. Please type it "
                "again.") },
        { "database-url.uri",
            QT_TRANSLATE_NOOP("wording",
                "Please give the database as a plain file name, without \"file:\" or options.") },
        { "database-url.memory",
            QT_TRANSLATE_NOOP(
                "wording", "A database in memory would be lost. Please give a file name.") },
        { "database-url.scheme",
            QT_TRANSLATE_NOOP("wording",
                "Only a file or a postgresql:// address can be a database. Please correct it.") },
        { "database-url.password",
            QT_TRANSLATE_NOOP("wording",
                "A password must not stand in the address of the database. Please keep it in a "
                "password file.") },
        { "database-url.option",
            QT_TRANSLATE_NOOP("wording",
                "The option \"%1\" cannot be set in the address of the database. Please remove "
                "it.") },
        { "database-url.tls",
            QT_TRANSLATE_NOOP("wording",
                "A server on another machine is reached with verified encryption only. Please set "
                "sslmode to verify-full.") },
        { "database.missing",
            QT_TRANSLATE_NOOP("wording",
                "There is no practice in this place. Please check the name, or set up a new "
                "practice.") },
        { "database.exists",
            QT_TRANSLATE_NOOP("wording",
                "There is a practice in this place already, and it was not touched. Please choose "
                "another place.") },
        { "database.newer",
            QT_TRANSLATE_NOOP("wording",
                "This database has version %1 and this program knows version %2, so it was not "
                "opened. Please install the newer program.") },
        { "database.not-ours",
            QT_TRANSLATE_NOOP("wording",
                "This is a database of another program and was not touched. Please choose another "
                "one.") },
        { "database.letterbox",
            QT_TRANSLATE_NOOP("wording",
                "This station's role does not reach the letterbox of this version. Please upgrade "
                "at a desk, and run the SQL of \"rooftree-cli station-role\" again.") },
        { "database.schema",
            QT_TRANSLATE_NOOP("wording",
                "The tables of this database were changed by something else, so it was not opened. "
                "Please restore a backup.") },
        { "database.upgrade-no-copy",
            QT_TRANSLATE_NOOP("wording",
                "This practice has to be brought up to date, and no copy could be kept on its "
                "server first: nothing was changed. Please make a backup, then run rooftree-cli "
                "migrate --copy-made.") },
        { "database.upgrade-rows",
            QT_TRANSLATE_NOOP("wording",
                "The upgrade left fewer entries than there were. Please do not go on: the practice "
                "as it was is kept beside this one as %1; put it back and tell the makers.") },
        { "database.damaged",
            QT_TRANSLATE_NOOP("wording",
                "The database file is damaged, so it was not opened. Please restore a backup.") },
        { "database.encoding",
            QT_TRANSLATE_NOOP("wording",
                "The database must use UTF-8. Please ask your administrator to make it again.") },
        { "database.server-old",
            QT_TRANSLATE_NOOP("wording",
                "The database server is version %1, which is too old: Rooftree needs PostgreSQL %2 "
                "or newer. Nothing was changed. Please ask whoever looks after the server to bring "
                "it up to date.") },
        { "database.setting",
            QT_TRANSLATE_NOOP("wording",
                "The database did not take the setting \"%1\" that keeps records safe, so it was "
                "not opened. Please tell your administrator.") },
        { "database.cannot-open",
            QT_TRANSLATE_NOOP("wording",
                "The database cannot be opened. Please check that the disk is there and that you "
                "may use the file.") },
        { "database.not-permitted",
            QT_TRANSLATE_NOOP("wording",
                "You may not read or write the database file. Please ask your administrator.") },
        { "database.disk-full",
            QT_TRANSLATE_NOOP("wording",
                "The disk is full, so this was not saved. What you typed is still here; please "
                "make room and save again.") },
        { "database.network-share",
            QT_TRANSLATE_NOOP("wording",
                "The database file is on a network share, where records can be lost. Please move "
                "it to this computer or use a server.") },
        { "database.symbolic-link",
            QT_TRANSLATE_NOOP("wording",
                "The database is a link to another file. Please name the file itself.") },
        { "database.hard-link",
            QT_TRANSLATE_NOOP("wording",
                "The database file has two names, which is not safe. Please remove the other "
                "name.") },
        { "database.not-a-file",
            QT_TRANSLATE_NOOP("wording",
                "The name of the database is a folder or a device. Please name a file.") },
        { "database.sign-in",
            QT_TRANSLATE_NOOP("wording",
                "The database server did not accept the sign-in. Please ask your administrator.") },
        { "database.unreachable",
            QT_TRANSLATE_NOOP("wording",
                "The database server cannot be reached. What you typed is still here; please try "
                "again in a moment.") },
        { "database.outcome-unknown",
            QT_TRANSLATE_NOOP("wording",
                "The connection was lost while saving. What you typed is still here; please save "
                "again, which cannot save it twice.") },
        { "database.unique",
            QT_TRANSLATE_NOOP("wording",
                "This is recorded already, and nothing was changed. Please look for the existing "
                "entry.") },
        { "database.busy",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else is saving just now, so this was not saved. What you typed is still "
                "here; please save again.") },
        { "database.timeout",
            QT_TRANSLATE_NOOP("wording",
                "The database took too long and was stopped. Nothing was changed; please try "
                "again.") },
        { "database.cancelled",
            QT_TRANSLATE_NOOP("wording",
                "This was stopped before it ended. Nothing was changed; please start it again.") },
        { "database.server-full",
            QT_TRANSLATE_NOOP("wording",
                "The database server has no room for another connection. Please try again in a "
                "moment.") },
        { "database.disk-error",
            QT_TRANSLATE_NOOP("wording",
                "The disk reported an error, so this was not saved. What you typed is still here; "
                "please tell your administrator.") },
        { "database.read-only",
            QT_TRANSLATE_NOOP("wording",
                "The database can only be read, so this was not saved. Please tell your "
                "administrator.") },
        { "database.memory",
            QT_TRANSLATE_NOOP("wording",
                "This computer has no memory left, so this was not saved. Please close other "
                "programs and save again.") },
        { "database.too-big",
            QT_TRANSLATE_NOOP(
                "wording", "This is too long to be saved. Please shorten it and save again.") },
        { "database.check",
            QT_TRANSLATE_NOOP("wording",
                "An entry is not of the kind that can be saved. Nothing was changed; please check "
                "what you typed.") },
        { "database.reference",
            QT_TRANSLATE_NOOP("wording",
                "Something that this belongs to is not there any more. Nothing was changed; "
                "please open it again.") },
        { "database.failed",
            QT_TRANSLATE_NOOP("wording",
                "The database could not do this. Nothing was changed and what you typed is still "
                "here; please try again.") },
        { "label.not-found",
            QT_TRANSLATE_NOOP("wording",
                "The name of this entry could not be found. Please run the report again.") },
    };

}

SentenceTable storageSentences() { return kSentences; }

}
