// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskPage.h"

namespace rooftree::presentation {
namespace {

    constexpr int kSteps = 7;

    int stepWithoutQuestions(KioskPage page)
    {
        switch (page) {
        case KioskPage::WhoAnswers:
        case KioskPage::Companion:
            return 1;
        case KioskPage::WhatMatters:
            return 2;
        case KioskPage::Topics:
        case KioskPage::OwnWords:
            return 3;
        case KioskPage::TopThree:
        case KioskPage::Worry:
            return 4;
        case KioskPage::Confidence:
        case KioskPage::Question:
            return 5;
        case KioskPage::NotToDiscuss:
        case KioskPage::WithWhom:
            return 6;
        case KioskPage::Check:
            return kSteps;
        default:
            return 0;
        }
    }

    bool isFromQuestionsOn(KioskPage page)
    {
        return page == KioskPage::Question || page == KioskPage::NotToDiscuss
            || page == KioskPage::WithWhom || page == KioskPage::Check;
    }

}

int stepOf(KioskPage page, bool hasQuestions)
{
    return stepWithoutQuestions(page) + (hasQuestions && isFromQuestionsOn(page) ? 1 : 0);
}

int stepCount(bool hasQuestions) { return hasQuestions ? kSteps + 1 : kSteps; }

}
