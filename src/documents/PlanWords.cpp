// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanWords.h"

using namespace Qt::StringLiterals;

namespace rooftree::documents {

PlanWords PlanWords::english()
{
    PlanWords words;
    words.title = u"My plan"_s;
    words.madeOn = u"Plan %2, made on %1"_s;
    words.born = u"Born %1"_s;
    words.nhsNumber = u"NHS number %1"_s;
    words.agenda = u"What I wanted to talk about"_s;
    words.goal = u"What I want"_s;
    words.why = u"Why"_s;
    words.step = u"My next step"_s;
    words.ifBarrier = u"If"_s;
    words.thenResponse = u"Then"_s;
    words.confidence = u"How sure I am that I can do it"_s;
    words.confidenceValue = u"%1 out of 10"_s;
    words.notSure = u"Not sure at all"_s;
    words.verySure = u"Very sure"_s;
    words.followUp = u"When we talk next"_s;
    words.followUpOn = u"on %1"_s;
    words.followUpWith = u"with %1"_s;
    words.noFollowUp = u"We have not set a day yet."_s;
    words.contact = u"If you need us before then"_s;
    words.teachBack = u"Before you go"_s;
    words.teachBackPrompt
        = u"Have we made this clear? Please tell us in your own words what you will do first."_s;
    words.page = u"Page %1 of %2"_s;
    words.reference = u"Plan %1, %2"_s;
    words.demo = u"DEMO: this person is not real"_s;
    words.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return words;
}

}
