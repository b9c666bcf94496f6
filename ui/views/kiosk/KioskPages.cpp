// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskPages.h"

#include "domain/common/Text.h"
#include "views/kiosk/KioskCheckPage.h"
#include "views/kiosk/KioskCodePage.h"
#include "views/kiosk/KioskIdentityPage.h"
#include "views/kiosk/KioskKeys.h"
#include "views/kiosk/KioskMessagePage.h"
#include "views/kiosk/KioskOrderPage.h"
#include "views/kiosk/KioskQuestionPage.h"
#include "views/kiosk/KioskRulerPage.h"
#include "views/kiosk/KioskStartPage.h"
#include "views/kiosk/KioskTextPage.h"
#include "views/kiosk/KioskThanksPage.h"
#include "views/kiosk/KioskTopicsPage.h"
#include "views/kiosk/KioskUnlockPage.h"
#include "views/kiosk/KioskUrgentPage.h"
#include "views/kiosk/KioskWhoPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::KioskModel;
    using presentation::KioskPage;

    QString tr(const char* words) { return QCoreApplication::translate("kiosk", words); }

    KioskPageView* textPage(KioskModel& model, const QString& question, const QString& help,
        const QString& text, void (KioskModel::*set)(const QString&))
    {
        return new KioskTextPage(question, help,
            { text, domain::kKioskTextLimit,
                [&model, set](const QString& words) { (model.*set)(words); },
                keysOf(model.language().current()) });
    }

    KioskPageView* messagePage(KioskModel& model)
    {
        switch (model.page()) {
        case KioskPage::NotYou:
            return new KioskMessagePage(tr("Please see reception"),
                { tr("Thank you for telling us. Somebody will help you.") }, u"people"_s);
        case KioskPage::OutOfOrder:
            return new KioskMessagePage(tr("This screen is not working"),
                { tr("Please see reception. They will help you.") }, u"people"_s);
        case KioskPage::SeeReception:
            return new KioskMessagePage(
                tr("Please see reception"), { tr("Somebody there will help you.") }, u"people"_s);
        case KioskPage::Thanks:
            return new KioskThanksPage(model);
        default:
            return new KioskStartPage(model);
        }
    }

    /// What the worry is about: the first topic, or the sentence of who chose none.
    QString whatIsFirst(const KioskModel& model)
    {
        const auto* first = model.answers().first();
        return first ? model.language().words(first->topic, first->words)
                     : model.answers().whatMatters;
    }

    KioskPageView* rulerPage(KioskModel& model)
    {
        const auto value
            = [](auto rating) { return rating ? std::optional(rating->value()) : std::nullopt; };
        const auto& answers = model.answers();
        if (model.page() == KioskPage::Worry)
            return new KioskRulerPage({ tr("How worried are you about this?"), whatIsFirst(model),
                tr("not worried"), tr("very worried"), Ruler::HighEnd::Bad, value(answers.worry),
                [&model](auto worry) { model.setWorry(worry); } });
        return new KioskRulerPage(
            { tr("How sure do you feel about talking about it today?"), {}, tr("not sure at all"),
                tr("very sure"), Ruler::HighEnd::Good, value(answers.confidenceToTalk),
                [&model](auto confidence) { model.setConfidence(confidence); } });
    }

}

KioskPageView* makeKioskPage(KioskModel& model)
{
    const auto& answers = model.answers();
    switch (model.page()) {
    case KioskPage::IsThisYou:
        return new KioskIdentityPage(model);
    case KioskPage::WhoAnswers:
        return new KioskWhoPage(model);
    case KioskPage::EnterCode:
        return new KioskCodePage(model);
    case KioskPage::Urgent:
        return new KioskUrgentPage(model);
    case KioskPage::Companion:
    case KioskPage::WithWhom:
        return textPage(model, tr("Who is with you today?"),
            tr("A first name, or \"my daughter\". You can leave this out."), answers.companion,
            &KioskModel::setCompanion);
    case KioskPage::WhatMatters:
        return textPage(model, tr("What matters most to you today?"),
            tr("Use your own words. You can leave this out."), answers.whatMatters,
            &KioskModel::setWhatMatters);
    case KioskPage::OwnWords:
        return textPage(model, tr("What else would you like to talk about?"), {}, model.ownWords(),
            &KioskModel::setOwnWords);
    case KioskPage::NotToDiscuss:
        return textPage(model, tr("Anything you do not want to talk about?"),
            tr("You can leave this out."), answers.notToDiscuss, &KioskModel::setNotToDiscuss);
    case KioskPage::Topics:
        return new KioskTopicsPage(model);
    case KioskPage::TopThree:
        return new KioskOrderPage(model);
    case KioskPage::Worry:
    case KioskPage::Confidence:
        return rulerPage(model);
    case KioskPage::Question:
        return new KioskQuestionPage(model);
    case KioskPage::Check:
        return new KioskCheckPage(model);
    case KioskPage::Unlock:
        return new KioskUnlockPage(model);
    default:
        return messagePage(model);
    }
}

}
