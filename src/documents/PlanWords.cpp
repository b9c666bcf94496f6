// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanWords.h"

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    using Words = PlanWords;

    constexpr Words::Field kFields[] {
        { u"title", &Words::title },
        { u"madeOn", &Words::madeOn },
        { u"born", &Words::born },
        { u"nhsNumber", &Words::nhsNumber },
        { u"agenda", &Words::agenda },
        { u"goal", &Words::goal },
        { u"why", &Words::why },
        { u"step", &Words::step },
        { u"if", &Words::ifBarrier },
        { u"then", &Words::thenResponse },
        { u"confidence", &Words::confidence },
        { u"confidenceValue", &Words::confidenceValue },
        { u"notSure", &Words::notSure },
        { u"verySure", &Words::verySure },
        { u"followUp", &Words::followUp },
        { u"followUpOn", &Words::followUpOn },
        { u"followUpWith", &Words::followUpWith },
        { u"noFollowUp", &Words::noFollowUp },
        { u"patientWill", &Words::patientWill },
        { u"practiceWill", &Words::practiceWill },
        { u"contact", &Words::contact },
        { u"teachBack", &Words::teachBack },
        { u"teachBackPrompt", &Words::teachBackPrompt },
        { u"page", &Words::page },
        { u"reference", &Words::reference },
        { u"demo", &Words::demo },
        { u"replaces", &Words::replaces },
        { u"changes", &Words::changes },
        { u"noChanges", &Words::noChanges },
        { u"markNew", &Words::markNew },
        { u"markChanged", &Words::markChanged },
        { u"replacedBy", &Words::replacedBy },
        { u"cardTitle", &Words::cardTitle },
        { u"cardMore", &Words::cardMore },
    };

}

PlanWords PlanWords::english()
{
    PlanWords words;
    words.title = u"My plan"_s;
    words.madeOn = u"Plan %2, made on %1"_s;
    words.born = u"Born %1"_s;
    words.nhsNumber = u"NHS number %1"_s;
    words.agenda = u"My needs and concerns"_s;
    words.goal = u"My goal"_s;
    words.why = u"Why"_s;
    words.step = u"My next step"_s;
    words.ifBarrier = u"If"_s;
    words.thenResponse = u"Then"_s;
    words.confidence = u"How sure I am that I can do it"_s;
    words.confidenceValue = u"%1 out of 10"_s;
    words.notSure = u"Not sure at all"_s;
    words.verySure = u"Very sure"_s;
    words.followUp = u"When we review this"_s;
    words.followUpOn = u"on %1"_s;
    words.followUpWith = u"with %1"_s;
    words.noFollowUp = u"We have not set a day yet."_s;
    words.patientWill = u"What else I will do"_s;
    words.practiceWill = u"What the practice will do for me"_s;
    words.contact = u"If you need us before then"_s;
    words.teachBack = u"Before you go"_s;
    words.teachBackPrompt
        = u"Have we made this clear? Please tell us in your own words what you will do first."_s;
    words.page = u"Page %1 of %2"_s;
    words.reference = u"Plan %1, %2"_s;
    words.demo = u"DEMO: this person is not real"_s;
    words.replaces = u"This plan replaces plan %1, made on %2."_s;
    words.changes = u"What is new or changed is marked."_s;
    words.noChanges = u"Nothing has changed."_s;
    words.markNew = u"New"_s;
    words.markChanged = u"Changed"_s;
    words.replacedBy = u"Replaced by plan %1 on %2"_s;
    words.cardTitle = u"My plan in short"_s;
    words.cardMore = u"There is more in my full plan."_s;
    words.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return words;
}

PlanWords PlanWords::flarePlan(const QString& title)
{
    auto words = english();
    words.title = title;
    words.cardTitle = u"My flare-up plan"_s; // names no illness, so it may be the title of the file
    words.madeOn = u"Flare-up plan %2, made on %1"_s;
    words.reference = u"Flare-up plan %1, %2"_s;
    words.replaces = u"It replaces flare-up plan %1, made on %2."_s;
    words.replacedBy = u"Replaced by flare-up plan %1 on %2"_s;
    words.contact = u"Who made this plan with me"_s;
    return words;
}

PlanWords PlanWords::ofFirstFormat()
{
    auto words = english();
    words.agenda = u"What I wanted to talk about"_s;
    words.goal = u"What I want"_s;
    words.followUp = u"When we talk next"_s;
    return words;
}

std::span<const PlanWords::Field> PlanWords::fields() { return kFields; }

}
