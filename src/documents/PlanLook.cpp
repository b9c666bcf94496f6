// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanLook.h"

namespace rooftree::documents {
namespace {

    constexpr qreal kLeastPoints = 11;

    TextStyle inSize(TextStyle style, qreal by)
    {
        style.points = qMax(kLeastPoints, style.points * by);
        return style;
    }

    PlanLook ordinary()
    {
        PlanLook look {};
        look.title = { 26, QFont::DemiBold, ink::kAccent, 1.2 };
        look.name = { 17, QFont::DemiBold, ink::kText, 1.3 };
        look.section = { 14, QFont::DemiBold, ink::kAccent, 1.3 };
        look.label = { 12, QFont::DemiBold, ink::kMuted, 1.3 };
        look.body = { 13, QFont::Normal, ink::kText, 1.34 };
        look.quote = { 19, QFont::Medium, ink::kText, 1.32 };
        look.step = { 15, QFont::Medium, ink::kText, 1.36 };
        look.quiet = { 12, QFont::Normal, ink::kMuted, 1.36 };
        look.fine = { 11, QFont::Normal, ink::kMuted, 1.36 };
        look.band = { 13, QFont::Bold, ink::kPaper, 1.45 };
        look.mark = { 11, QFont::Bold, ink::kText, 1.4 };
        look.indent = 16;
        look.labelColumn = 46;
        look.numberColumn = 26;
        look.circle = 23;
        look.circleGap = 8;
        look.writing = 25;
        look.besideName = 130;
        return look;
    }

    // Nothing is muted: who needs large letters often needs dark ones too.
    PlanLook largePrint()
    {
        PlanLook look {};
        look.title = { 30, QFont::DemiBold, ink::kText, 1.2 };
        look.name = { 24, QFont::DemiBold, ink::kText, 1.3 };
        look.section = { 22, QFont::Bold, ink::kText, 1.3 };
        look.label = { 18, QFont::Bold, ink::kText, 1.35 };
        look.body = { 20, QFont::Normal, ink::kText, 1.35 };
        look.quote = { 24, QFont::DemiBold, ink::kText, 1.32 };
        look.step = { 22, QFont::Medium, ink::kText, 1.35 };
        look.quiet = { 18, QFont::Normal, ink::kText, 1.36 };
        look.fine = { 18, QFont::Normal, ink::kText, 1.3 };
        look.band = { 18, QFont::Bold, ink::kPaper, 1.5 };
        look.mark = { 18, QFont::Bold, ink::kText, 1.35 };
        look.indent = 18;
        look.labelColumn = 64;
        look.numberColumn = 34;
        look.circle = 35;
        look.circleGap = 8;
        look.writing = 40;
        look.isStacked = true;
        return look;
    }

    // To be read from a step away; its foot is for whoever finds the sheet.
    PlanLook fridgeCard()
    {
        auto look = ordinary();
        look.name = { 18, QFont::DemiBold, ink::kText, 1.3 };
        look.label = { 15, QFont::DemiBold, ink::kAccent, 1.3 };
        look.body = { 17, QFont::Normal, ink::kText, 1.32 };
        look.quote = { 24, QFont::DemiBold, ink::kText, 1.28 };
        look.step = { 22, QFont::Medium, ink::kText, 1.3 };
        look.mark = { 13, QFont::Bold, ink::kText, 1.4 };
        look.labelColumn = 60;
        look.besideName = 0;
        look.isStacked = true;
        return look;
    }

}

PlanLook PlanLook::of(Rendering rendering)
{
    switch (rendering) {
    case Rendering::LargePrint:
        return largePrint();
    case Rendering::FridgeCard:
        return fridgeCard();
    case Rendering::A4:
        break;
    }
    return ordinary();
}

PlanLook PlanLook::scaled(qreal by) const
{
    auto look = *this;
    for (auto* style : { &look.name, &look.section, &look.label, &look.body, &look.quote,
             &look.step, &look.quiet, &look.mark })
        *style = inSize(*style, by);
    look.labelColumn *= by;
    return look;
}

}
