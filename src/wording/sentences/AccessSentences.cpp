// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "access.not-allowed",
            QT_TRANSLATE_NOOP("wording",
                "Your role does not allow this, and nothing was changed. Please ask your "
                "administrator if you need it.") },
        { "access.needs-reason",
            QT_TRANSLATE_NOOP("wording",
                "This is your own record or a colleague's. Please say why you open it first.") },
        { "access.needs-caring",
            QT_TRANSLATE_NOOP("wording",
                "Nothing links you to this patient yet. Please say that you are looking after "
                "them first.") },
        { "access.needs-break-glass",
            QT_TRANSLATE_NOOP("wording",
                "This record is restricted. Please open it from the search and say why first.") },
        { "access.no-reason", QT_TRANSLATE_NOOP("wording", "Please choose a reason.") },
        { "access.no-restriction-reason",
            QT_TRANSLATE_NOOP("wording", "Please choose why the record is restricted.") },
        { "access.reason-in-words",
            QT_TRANSLATE_NOOP("wording", "Please say in a few words what the reason is.") },
        { "access.own-claim",
            QT_TRANSLATE_NOOP("wording",
                "Nobody checks what they opened themselves. Please ask somebody else to look at "
                "it.") },
        { "access.reviewed-already",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has checked this one already, and nothing was changed.") },
        { "access.claim-not-found",
            QT_TRANSLATE_NOOP(
                "wording", "This entry could not be found. Please look at the list again.") },
        { "access.other-patient",
            QT_TRANSLATE_NOOP("wording",
                "This belongs to another patient, and nothing was changed. Please open the right "
                "patient first.") },
        { "sign-in.refused",
            QT_TRANSLATE_NOOP(
                "wording", "The user name or the password is not right. Please try again.") },
        { "sign-in.no-such-role",
            QT_TRANSLATE_NOOP(
                "wording", "You do not have this role. Please choose one of yours.") },
        { "password.too-short",
            QT_TRANSLATE_NOOP("wording",
                "The password needs %1 characters and has %2. Several words make a good one.") },
        { "password.too-long",
            QT_TRANSLATE_NOOP(
                "wording", "The password can have %1 characters at most. Please shorten it.") },
        { "password.own-name",
            QT_TRANSLATE_NOOP("wording",
                "The password must not be your name or the practice's. Please choose another.") },
        { "password.no-memory",
            QT_TRANSLATE_NOOP("wording",
                "This computer has too little free memory to check a password. Please close other "
                "programs and try again.") },
        { "staff.user-name-form",
            QT_TRANSLATE_NOOP("wording",
                "A user name has letters, digits, dots and hyphens only. Please change it.") },
        { "staff.no-role", QT_TRANSLATE_NOOP("wording", "Please choose at least one role.") },
        { "practice.already-set-up",
            QT_TRANSLATE_NOOP("wording",
                "This practice has been set up already, and nothing was changed. Please sign "
                "in.") },
        { "sign-in.no-user", QT_TRANSLATE_NOOP("wording", "Please say who you are with --user.") },
        { "staff.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This member of staff could not be found. Please look at the list again.") },
        { "staff.unknown-role",
            QT_TRANSLATE_NOOP(
                "wording", "There is no such role. Please choose one from the list of roles.") },
        { "staff.user-name-taken",
            QT_TRANSLATE_NOOP(
                "wording", "Somebody else has this user name. Please choose another.") },
        { "password.file-unreadable",
            QT_TRANSLATE_NOOP("wording",
                "The password file cannot be read. Please check its name, and that only you may "
                "read it.") },
    };

}

SentenceTable accessSentences() { return kSentences; }

}
