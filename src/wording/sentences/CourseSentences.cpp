// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "course.format",
            QT_TRANSLATE_NOOP("wording",
                "This program has no course of this kind. Please choose another kind.") },
        { "course.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This course could not be found. Please look at the list of courses again.") },
        { "course.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has changed this course meanwhile. Please look again, then save "
                "once more.") },
        { "course.capacity",
            QT_TRANSLATE_NOOP("wording", "Please give the places as a number from 1 to %1.") },
        { "course.no-start",
            QT_TRANSLATE_NOOP("wording", "Please give the day of the first session.") },
        { "course.no-time",
            QT_TRANSLATE_NOOP("wording", "Please give the time of day, such as 14:00.") },
        { "course.past",
            QT_TRANSLATE_NOOP("wording",
                "The day of a session cannot be before today. Please give a later day.") },
        { "course.bank-holiday",
            QT_TRANSLATE_NOOP("wording",
                "That day is a bank holiday. Please give another day for the session.") },
        { "course.order",
            QT_TRANSLATE_NOOP("wording",
                "That day is not between the sessions before and after. Please give another day, "
                "or "
                "move the following ones too.") },
        { "course.session-held",
            QT_TRANSLATE_NOOP(
                "wording", "This session has been. Please choose one that is still to come.") },
        { "course.is-cancelled",
            QT_TRANSLATE_NOOP("wording", "This course was cancelled. Please choose another one.") },
        { "course.full",
            QT_TRANSLATE_NOOP("wording",
                "This course is full. Please put them on the waiting list, or give it more "
                "places.") },
        { "course.not-yet",
            QT_TRANSLATE_NOOP("wording",
                "This session has not been yet. Before the day the register takes apologies only: "
                "E.") },
        { "enrolment.not-found",
            QT_TRANSLATE_NOOP("wording",
                "This person could not be found on the course. Please look at the list again.") },
        { "enrolment.changed",
            QT_TRANSLATE_NOOP("wording",
                "Somebody else has changed this line meanwhile. Please look at it again.") },
        { "enrolment.already",
            QT_TRANSLATE_NOOP(
                "wording", "This patient is on this list already. Please look at the course.") },
        { "enrolment.step",
            QT_TRANSLATE_NOOP("wording",
                "This step does not follow from where the person stands. Please choose one that is "
                "offered.") },
        { "enrolment.no-course",
            QT_TRANSLATE_NOOP("wording", "Please choose a course for this person first.") },
        { "enrolment.others-first",
            QT_TRANSLATE_NOOP("wording",
                "Others have waited longer for the free places. Please offer the place to them "
                "first.") },
        { "enrolment.no-place",
            QT_TRANSLATE_NOOP("wording",
                "Only people who have a place are on the register. Please enrol them first.") },
    };

}

SentenceTable courseSentences() { return kSentences; }

}
