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
        { "trail.bad-rules",
            QT_TRANSLATE_NOOP("wording",
                "A rule file of the program is damaged, so this list cannot be made. Please "
                "install "
                "the program again.") },
        { "trail.anchor-not-readable",
            QT_TRANSLATE_NOOP("wording",
                "An anchor is a number, a colon and 64 digits and letters from a to f. Please copy "
                "it once more from the sheet.") },
        { "sign-in.refused",
            QT_TRANSLATE_NOOP(
                "wording", "The user name or the password is not right. Please try again.") },
        { "sign-in.wait",
            QT_TRANSLATE_NOOP("wording",
                "There were too many wrong tries. Please wait %1 seconds, then try again.") },
        { "sign-in.wait-minutes",
            QT_TRANSLATE_NOOP("wording",
                "There were too many wrong tries. Please wait %1 minutes, or ask a manager for a "
                "new password.") },
        { "code.needed",
            QT_TRANSLATE_NOOP("wording",
                "Please type the six digits that your authenticator shows now, or one of your "
                "recovery codes.") },
        { "code.wrong",
            QT_TRANSLATE_NOOP("wording",
                "This code is not right, or has been used. Please wait for the next one.") },
        { "staff.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else changed this person first. Nothing was overwritten; please look at "
                "the list again.") },
        { "staff.no-user-name",
            QT_TRANSLATE_NOOP(
                "wording", "This person does not sign in, so there is no password to change.") },
        { "staff.open-work",
            QT_TRANSLATE_NOOP("wording",
                "The account is still open, because nobody else is there for this: calls and "
                "promises: %1, booked appointments: %2. Please hand them over first.") },
        { "staff.role-with-work",
            QT_TRANSLATE_NOOP("wording",
                "Nobody would be left for calls and promises: %1, booked appointments: %2. Nothing "
                "was changed. Please give others the role or team, or hand over under Close the "
                "account.") },
        { "staff.last-manager",
            QT_TRANSLATE_NOOP("wording",
                "Nobody else could manage this practice, so nothing was changed. Please make "
                "somebody else a manager first.") },
        { "staff.last-administrator",
            QT_TRANSLATE_NOOP("wording",
                "Nobody else could look after the computers of this practice, so nothing was "
                "changed. Please make somebody else an administrator first.") },
        { "team.name-taken",
            QT_TRANSLATE_NOOP("wording", "There is a team of this name. Please choose another.") },
        { "team.not-found",
            QT_TRANSLATE_NOOP(
                "wording", "This team could not be found. Please look at the list again.") },
        { "work.no-target",
            QT_TRANSLATE_NOOP("wording", "Please choose who shall have these calls.") },
        { "work.same-person",
            QT_TRANSLATE_NOOP(
                "wording", "These calls are this person's already. Please choose somebody else.") },
        { "work.no-clinician",
            QT_TRANSLATE_NOOP(
                "wording", "Please choose who shall see the people who are booked.") },
        { "work.not-booked-with",
            QT_TRANSLATE_NOOP("wording",
                "Nobody can be booked with this person: they have left, or are no clinician. "
                "Please "
                "choose a clinician who works here.") },
        { "work.nobody-there",
            QT_TRANSLATE_NOOP("wording",
                "Nobody who works here would see these calls. Please choose a colleague, or a team "
                "or role that has somebody in it.") },
        { "pin.form",
            QT_TRANSLATE_NOOP("wording", "A PIN has exactly %1 digits. Please type another.") },
        { "pin.pattern",
            QT_TRANSLATE_NOOP("wording",
                "This PIN is one of the first that anybody would try. Please choose another.") },
        { "pin.wrong",
            QT_TRANSLATE_NOOP(
                "wording", "This is not your PIN. Please try again; tries left: %1.") },
        { "pin.used-up",
            QT_TRANSLATE_NOOP("wording",
                "The PIN was wrong too often, so it is gone. Please type your password.") },
        { "fresh.again",
            QT_TRANSLATE_NOOP("wording",
                "Please type your own password once more, then do it again. Nothing was "
                "changed.") },
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
                "There is little in this password but names of yours or the practice's. Please "
                "choose another.") },
        { "password.common",
            QT_TRANSLATE_NOOP("wording",
                "Many people use this password, so it is guessed first. Please choose another; "
                "three or four unrelated words make a good one.") },
        { "password.pattern",
            QT_TRANSLATE_NOOP("wording",
                "The password is a pattern that is guessed at once. Please choose another; three "
                "or four unrelated words make a good one.") },
        { "password.no-chance",
            QT_TRANSLATE_NOOP("wording",
                "This computer could not draw words by chance. Please think of a password "
                "yourself.") },
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
