// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskPage.h"

namespace rooftree::presentation {

int stepOf(KioskPage page)
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
        return 5;
    case KioskPage::NotToDiscuss:
    case KioskPage::WithWhom:
        return 6;
    case KioskPage::Check:
        return stepCount();
    default:
        return 0;
    }
}

int stepCount() { return 7; }

}
