// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/AgendaPaperWords.h"

#include "documents/PaperTongue.h"

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    AgendaPaperWords english()
    {
        AgendaPaperWords words;
        words.language = u"en"_s;
        words.title = u"What matters to you today?"_s;
        words.intro = u"Tell us before you go in. Leave out what you like. "
                      "Give this sheet to the desk when you are done."_s;
        words.unwell = u"Do you feel very ill now? Please tell the desk at once."_s;
        words.forName = u"For %1"_s;
        words.sheet = u"Sheet number %1"_s;
        words.sheetShort = u"Sheet %1"_s;
        words.whoAnswers = u"Who is answering?"_s;
        words.onMyOwn = u"I am, on my own"_s;
        words.withHelp = u"I am, and somebody helps me"_s;
        words.forSomebody = u"I answer for somebody else"_s;
        words.companion = u"Who is with you today?"_s;
        words.companionHelp = u"A first name, or \u201Cmy daughter\u201D."_s;
        words.whatMatters = u"What matters most to you today?"_s;
        words.ownWordsHelp = u"Use your own words."_s;
        words.topics = u"What would you like to talk about?"_s;
        words.topicsHelp = u"Tick all that fit."_s;
        words.topThree = u"Which matter most?"_s;
        words.topThreeHelp = u"Write 1, 2 and 3 in the boxes of the three that matter most."_s;
        words.somethingElse = u"In your own words:"_s;
        words.worry = u"How worried are you about number 1?"_s;
        words.notWorried = u"not worried"_s;
        words.veryWorried = u"very worried"_s;
        words.confidence = u"How sure do you feel about talking about it today?"_s;
        words.notSure = u"not sure at all"_s;
        words.verySure = u"very sure"_s;
        words.rulerHelp = u"Put a ring round one number."_s;
        words.notToDiscuss = u"Anything you do not want to talk about?"_s;
        words.leaveOutHelp = u"You can leave this out."_s;
        words.questionnaires = u"A few more questions"_s;
        words.questionnairesHelp = u"Give one answer to each question. Leave out what you like."_s;
        words.onlyEnglishQuestions = u"These questions are only in English yet."_s;
        words.thanks = u"Thank you"_s;
        words.whoReads = u"We type in what you wrote. Then %1 can read it before you go in."_s;
        words.page = u"Page %1 of %2"_s;
        words.onlyEnglish
            = u"We only have this sheet in English for now. Please ask us for help."_s;
        words.demo = u"DEMO: this person is not real"_s;
        return words;
    }

}

AgendaPaperWords AgendaPaperWords::in(QStringView language)
{
    using W = AgendaPaperWords;
    constexpr QString W::*kAll[] = { &W::title, &W::intro, &W::unwell, &W::forName, &W::sheet,
        &W::sheetShort, &W::whoAnswers, &W::onMyOwn, &W::withHelp, &W::forSomebody, &W::companion,
        &W::companionHelp, &W::whatMatters, &W::ownWordsHelp, &W::topics, &W::topicsHelp,
        &W::topThree, &W::topThreeHelp, &W::somethingElse, &W::worry, &W::notWorried,
        &W::veryWorried, &W::confidence, &W::notSure, &W::verySure, &W::rulerHelp, &W::notToDiscuss,
        &W::leaveOutHelp, &W::questionnaires, &W::questionnairesHelp, &W::onlyEnglishQuestions,
        &W::thanks, &W::whoReads, &W::page, &W::demo };
    auto words = english();
    const auto tongue = PaperTongue::of(language);
    words.language = tongue.code();
    words.isRightToLeft = tongue.isRightToLeft();
    for (const auto each : kAll)
        words.*each = tongue.say(words.*each);
    words.draft = tongue.draftWords();
    return words;
}

}
