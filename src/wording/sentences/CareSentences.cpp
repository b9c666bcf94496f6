// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "clinician.not-chosen",
            QT_TRANSLATE_NOOP("wording", "Please choose who sees the patient.") },
        { "patient.not-chosen", QT_TRANSLATE_NOOP("wording", "Please choose a patient first.") },
        { "patient.not-found",
            QT_TRANSLATE_NOOP("wording", "This patient could not be found. Please search again.") },
        { "kiosk.not-open",
            QT_TRANSLATE_NOOP("wording",
                "These questions are no longer open. Please hand them over again from today's "
                "list.") },
        { "kiosk.already-offered",
            QT_TRANSLATE_NOOP("wording",
                "This patient already has the questions in the waiting room. Please end them there "
                "first.") },
        { "kiosk.answering",
            QT_TRANSLATE_NOOP("wording",
                "The patient is answering on the screen now. Please wait until that is over, or "
                "take the screen back. Nothing was lost.") },
        { "agenda.already-said",
            QT_TRANSLATE_NOOP("wording",
                "The answers for this visit are here already, and nothing was changed. What is on "
                "the paper besides can be added in the consultation.") },
        { "paper.empty",
            QT_TRANSLATE_NOOP(
                "wording", "Nothing is entered yet. Please type what is on the paper.") },
        { "paper.worry-about-what",
            QT_TRANSLATE_NOOP("wording",
                "The worry is about number 1. Please give the 1 to a topic, or clear the worry.") },
        { "paper.other-sheet",
            QT_TRANSLATE_NOOP("wording",
                "This number is not of this visit's sheet. Please check whose paper it is, or "
                "leave the number empty.") },
        { "agenda.bad-rank",
            QT_TRANSLATE_NOOP("wording",
                "The order must use each place from 1 to %1 once. Please put the list in order "
                "again.") },
        { "consultation.after-death",
            QT_TRANSLATE_NOOP("wording",
                "This patient had died by then. Please say in the note why this is entered, or "
                "check whether it is the right patient.") },
        { "consultation.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This consultation could not be found. Please open the patient again.") },
        { "consultation.ends-before-start",
            QT_TRANSLATE_NOOP("wording",
                "The consultation would end before it starts. Please check this computer's "
                "clock.") },
        { "letter.died",
            QT_TRANSLATE_NOOP("wording",
                "This patient has died. No letter was written; please look at what is still "
                "booked.") },
        { "letter.no-visit",
            QT_TRANSLATE_NOOP("wording",
                "No visit is booked for this patient any more. Please book one in Today; then "
                "print the letter.") },
        { "referral.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This could not be found among the open actions. Please open the patient again.") },
        { "referral.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has changed this open action meanwhile. Please look again before "
                "you settle it.") },
        { "action.no-words",
            QT_TRANSLATE_NOOP("wording", "Please say what will be done, or take the line away.") },
        { "action.two-owners",
            QT_TRANSLATE_NOOP(
                "wording", "Please choose one who does it: a patient, a person or a role.") },
        { "action.in-the-past",
            QT_TRANSLATE_NOOP("wording",
                "The day by which it is done has passed. Please choose today or later.") },
        { "action.two-days",
            QT_TRANSLATE_NOOP("wording", "Please choose a day or the next visit, not both.") },
        { "action.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This could not be found among what was promised. Please open the patient "
                "again.") },
        { "action.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has changed this promise meanwhile. Please look again before you "
                "say that it is done.") },
        { "action.no-goal",
            QT_TRANSLATE_NOOP("wording", "Please choose the goal that this is moved to.") },
        { "action.no-reason",
            QT_TRANSLATE_NOOP(
                "wording", "Please say why this is given up, or keep it without the goal.") },
        { "action.other-goal",
            QT_TRANSLATE_NOOP("wording",
                "The goal that this is moved to is not open any more. Please choose another "
                "one.") },
        { "action.not-yours",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else promised this. Please ask them, or a clinician, to say that it is "
                "done.") },
        { "goal.open-actions",
            QT_TRANSLATE_NOOP("wording",
                "Something was promised for this goal meanwhile. Please look again at what "
                "becomes of its open actions.") },
        { "goal.ended-already",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has ended this goal meanwhile. Please look at the record.") },
        { "consultation.no-amend-reason",
            QT_TRANSLATE_NOOP("wording", "Please say why the visit is amended.") },
        { "consultation.amend-unsaved",
            QT_TRANSLATE_NOOP("wording",
                "There are words in the form that are not saved. Please save this visit first, and "
                "amend the other one afterwards.") },
        { "care.needed", QT_TRANSLATE_NOOP("wording", "%1 is missing. Please fill it in.") },
        { "care.empty",
            QT_TRANSLATE_NOOP("wording", "This entry says nothing yet. Please fill in a field.") },
        { "care.not-a-choice",
            QT_TRANSLATE_NOOP(
                "wording", "%1 has an answer that is not on its list. Please choose again.") },
        { "care.number", QT_TRANSLATE_NOOP("wording", "%1 takes a whole number from %2 to %3.") },
        { "care.day",
            QT_TRANSLATE_NOOP("wording",
                "%1 is not a date that can be read. Please type it like 14/3/2026 or 6w.") },
        { "care.in-future",
            QT_TRANSLATE_NOOP("wording",
                "The day it happened lies ahead. Please choose today or an earlier day.") },
        { "care.no-reason",
            QT_TRANSLATE_NOOP(
                "wording", "Please say why the entry is changed. The old one is kept with it.") },
        { "care.unknown",
            QT_TRANSLATE_NOOP("wording",
                "This program does not know this kind of entry. Please open the patient again.") },
        { "care.not-found",
            QT_TRANSLATE_NOOP(
                "wording", "This entry could not be found. Please open the patient again.") },
        { "care.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has changed this entry meanwhile. Please look at theirs first.") },
        { "flare.empty",
            QT_TRANSLATE_NOOP("wording",
                "This flare-up plan says nothing yet. Please fill in at least one part.") },
        { "flare.shape",
            QT_TRANSLATE_NOOP("wording",
                "This program has no flare-up plan of this kind. Please open the patient again.") },
        { "flare.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This flare-up plan could not be found. Please open the patient again.") },
        { "flare.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has saved a newer flare-up plan meanwhile. Yours is still here. "
                "Please "
                "compare the two and save again.") },
        { "flare.not-approved",
            QT_TRANSLATE_NOOP("wording",
                "Nobody has said yet that the signs are right for this patient. Please tick that, "
                "save, and print again.") },
        { "shortcut.bad-word",
            QT_TRANSLATE_NOOP("wording",
                "A shortcut has letters, digits and hyphens only. Please leave the other signs and "
                "spaces out.") },
        { "shortcut.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This shortcut is not there any more. Please look at your list again.") },
        { "draft.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This draft is no longer kept. What is thrown away is kept for a day.") },
        { "draft.newer-exists",
            QT_TRANSLATE_NOOP("wording",
                "You have begun this form anew since. Please save that draft or throw it away "
                "first; this one stays here meanwhile.") },
        { "goal.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else changed this goal while you were writing. Nothing was saved over "
                "it; "
                "your words are kept and theirs are shown beside them.") },
        { "follow-up.no-date",
            QT_TRANSLATE_NOOP(
                "wording", "Please give the follow-up a date, or say why there is none.") },
        { "follow-up.in-the-past",
            QT_TRANSLATE_NOOP(
                "wording", "%Field is in the past. Please choose today or a later day.") },
        { "follow-up.already-done",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has already done this call. Nothing was overwritten; please look at "
                "what they wrote.") },
        { "call.no-outcome",
            QT_TRANSLATE_NOOP("wording", "Please choose what came of the call, then save again.") },
        { "call.moved-without-date",
            QT_TRANSLATE_NOOP("wording", "Please give the day that the patient asked for.") },
        { "call.rated-without-contact",
            QT_TRANSLATE_NOOP("wording",
                "How the goal went can only be rated after speaking to the patient. Please change "
                "the outcome of the call.") },
        { "plan.not-found",
            QT_TRANSLATE_NOOP(
                "wording", "This plan could not be found. Please open the patient again.") },
        { "plan.unreadable",
            QT_TRANSLATE_NOOP("wording",
                "This plan was kept in a form that this program cannot read, so nothing was "
                "printed. Please tell whoever looks after Rooftree.") },
        { "plan.review-before-start",
            QT_TRANSLATE_NOOP("wording",
                "The plan would be reviewed before it starts. Please choose a later day for the "
                "review.") },
        { "register.unknown",
            QT_TRANSLATE_NOOP(
                "wording", "There is no register of this name. Please choose one from the list.") },
        { "agenda.item-not-found",
            QT_TRANSLATE_NOOP("wording",
                "This item is no longer on the agenda. Please open the patient again.") },
        { "follow-up.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This call could not be found. Please look at the list of calls again.") },
        { "goal.not-found",
            QT_TRANSLATE_NOOP(
                "wording", "This goal could not be found. Please open the patient again.") },
        { "appointment.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This appointment could not be found. Please look at the list of the day again.") },
        { "appointment.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else changed this appointment first. Nothing was overwritten; please "
                "look at it again.") },
        { "kiosk.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This waiting-room session could not be found. Please hand over the questions "
                "again.") },
        { "kiosk.not-finished",
            QT_TRANSLATE_NOOP("wording",
                "There is no list yet. It can be printed once the answers are finished.") },
        { "kiosk.no-wish",
            QT_TRANSLATE_NOOP("wording",
                "Nobody waits for this list any more. It may have been printed at another desk.") },
        { "print.no-printer",
            QT_TRANSLATE_NOOP("wording",
                "This computer has no printer of its own. Please choose one in the settings of "
                "the computer.") },
        { "print.refused",
            QT_TRANSLATE_NOOP("wording",
                "The printer did not take the page. Please look after it and try "
                "again.") },
        { "kiosk.changed",
            QT_TRANSLATE_NOOP("wording",
                "The waiting-room session has moved on meanwhile. Nothing was overwritten; please "
                "look at it again.") },
        { "patient.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else changed this patient's details first. Nothing was overwritten; "
                "please look at both versions.") },
        { "patient.nhs-number-taken",
            QT_TRANSLATE_NOOP("wording",
                "Another patient here has this NHS number. Please check who this is before you go "
                "on.") },
        { "condition.already-recorded",
            QT_TRANSLATE_NOOP(
                "wording", "This condition is recorded already, and nothing was changed.") },
    };

}

SentenceTable careSentences() { return kSentences; }

}
