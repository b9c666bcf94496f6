// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/SlipWords.h"

#include "documents/PaperTongue.h"

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    SlipWords english()
    {
        SlipWords words;
        words.language = u"en"_s;
        words.yourCode = u"Your code"_s;
        words.whereToType = u"Type it on the screen in the waiting room."_s;
        words.thenBirthday = u"Then type the day and month you were born."_s;
        words.until = u"It works until %1."_s;
        words.onceOnly = u"It works once, and only for you."_s;
        words.noLuck = u"If it does not work, please come to the desk."_s;
        words.myList = u"My list"_s;
        words.whatMatters = u"What matters most to me today"_s;
        words.toTalkAbout = u"What I want to talk about"_s;
        words.nothingChosen = u"I did not put anything on my list."_s;
        words.more = u"There is more on your list. We have kept all of it."_s;
        words.takeIn = u"This list is yours to keep. We have a copy."_s;
        words.demo = u"DEMO: this person is not real"_s;
        return words;
    }

}

SlipWords SlipWords::in(QStringView language)
{
    using W = SlipWords;
    constexpr QString W::*kAll[] = { &W::yourCode, &W::whereToType, &W::thenBirthday, &W::until,
        &W::onceOnly, &W::noLuck, &W::myList, &W::whatMatters, &W::toTalkAbout, &W::nothingChosen,
        &W::more, &W::takeIn, &W::demo };
    auto words = english();
    const auto tongue = PaperTongue::of(language);
    words.language = tongue.code();
    for (const auto each : kAll)
        words.*each = tongue.say(words.*each);
    words.isRightToLeft = tongue.isRightToLeft();
    words.draft = tongue.draftWords();
    return words;
}

}
