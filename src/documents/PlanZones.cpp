// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanZones.h"

#include <array>

namespace rooftree::documents {
namespace {

    using domain::FlareColour;
    using Pattern = PageFlow::BarPattern;

    constexpr qreal kBar = 9;
    constexpr qreal kGap = 10; ///< between bar and text
    constexpr qreal kFrame = 1.6;

    struct ZoneInk {
        FlareColour colour;
        QRgb ink;
        Pattern pattern;
    };

    // Dark enough to read on paper, and to be read upon.
    constexpr std::array kInks { ZoneInk { FlareColour::Green, ink::kGreen, Pattern::Outlined },
        ZoneInk { FlareColour::Amber, ink::kAmber, Pattern::Striped },
        ZoneInk { FlareColour::Red, ink::kRed, Pattern::Solid },
        ZoneInk { FlareColour::None, ink::kMuted, Pattern::Outlined } };

    const ZoneInk& inkOf(FlareColour colour)
    {
        for (const auto& each : kInks) {
            if (each.colour == colour)
                return each;
        }
        return kInks.back();
    }

    /// Green a ring, amber a triangle, red a filled square with a stroke: as on no other head.
    void sign(PageFlow& flow, const QRectF& box, FlareColour colour, QRgb on)
    {
        const qreal line = box.height() * 0.14;
        switch (colour) {
        case FlareColour::Green:
            flow.stroke(box.adjusted(line, line, -line, -line), on, line, box.height() / 2);
            return;
        case FlareColour::Amber:
            flow.segment({ box.left(), box.bottom() - line }, { box.right(), box.bottom() - line },
                on, line);
            flow.segment(
                { box.left(), box.bottom() - line }, { box.center().x(), box.top() }, on, line);
            flow.segment(
                { box.right(), box.bottom() - line }, { box.center().x(), box.top() }, on, line);
            return;
        case FlareColour::Red:
            flow.fill({ box.center().x() - line, box.top(), 2 * line, box.height() * 0.62 }, on);
            flow.dot({ box.center().x(), box.bottom() - 1.2 * line }, 1.3 * line, on);
            return;
        case FlareColour::None:
            return;
        }
    }

    /// Red is filled, amber has a thick frame, green a thin one.
    void head(PageFlow& flow, const PlanSheet::Zone& zone, const PlanLook& look)
    {
        const auto& zoneInk = inkOf(zone.colour);
        const bool isFilled = zone.colour == FlareColour::Red;
        const qreal height = PlanLook::lineOf(look.section) + look.room(8);
        const QRectF row = flow.take(height);
        const QRectF box = row.adjusted(0, 1, 0, -1);
        if (isFilled)
            flow.fill(box, zoneInk.ink, 4);
        else
            flow.stroke(box.adjusted(1, 1, -1, -1), zoneInk.ink,
                zone.colour == FlareColour::Amber ? 2 * kFrame : kFrame, 4);
        auto style = look.section;
        style.weight = QFont::Bold;
        style.colour = isFilled ? ink::kPaper : ink::kText;
        const qreal side = look.section.points;
        const bool hasSign = zone.colour != FlareColour::None;
        const QRectF where(box.left() + kGap, box.center().y() - side / 2, side, side);
        sign(flow, where, zone.colour, style.colour);
        const qreal left = kGap + (hasSign ? side + kGap : 0);
        flow.line(box.adjusted(left, 0, -kGap, 0), zone.name, style);
    }

    qreal columnOfSigns(const PlanLook& look) { return look.room(14); }

    /// Heading and signs, and where the words begin: what is not torn.
    qreal heightOf(const PageFlow& flow, const PlanSheet::ZonePart& part, const PlanLook& look)
    {
        constexpr qreal kIndent = kBar + kGap;
        const qreal width = flow.body().width() - kIndent;
        qreal height = look.room(6) + PlanLook::lineOf(look.label) + PlanLook::lineOf(look.mark);
        for (const auto& each : part.signs)
            height += flow.heightOf(each, look.body, width - columnOfSigns(look));
        if (!part.words.isEmpty())
            height += qMin(
                flow.heightOf(part.words, look.body, width), 2 * PlanLook::lineOf(look.body));
        return height;
    }

    void part(PageFlow& flow, const PlanSheet::ZonePart& part, const PlanLook& look,
        const PlanParts& parts)
    {
        flow.space(look.room(6));
        parts.headed(flow, part.heading, look.label, part.mark);
        for (const auto& each : part.signs)
            flow.labelled(
                QStringLiteral("\u2022"), look.body, each, look.body, columnOfSigns(look));
        if (!part.words.isEmpty())
            flow.text(part.words, look.body);
    }

    /// The head, and the bar beside all that follows.
    void open(PageFlow& flow, const PlanSheet::Zone& zone, const PlanLook& look)
    {
        const auto& zoneInk = inkOf(zone.colour);
        flow.setBar(0, zoneInk.ink);
        flow.setIndent(0);
        head(flow, zone, look);
        flow.setBar(kBar, zoneInk.ink);
        flow.setBarPattern(zoneInk.pattern);
        flow.setIndent(kBar + kGap);
    }

}

void drawZone(
    PageFlow& flow, const PlanSheet::Zone& zone, const PlanLook& look, const PlanParts& parts)
{
    if (zone.parts.empty())
        return;
    flow.space(look.room(13));
    // No head alone at the foot of a page.
    flow.need(
        PlanLook::lineOf(look.section) + look.room(8) + heightOf(flow, zone.parts.front(), look));
    open(flow, zone, look);
    int page = flow.page();
    for (const auto& each : zone.parts) {
        flow.need(heightOf(flow, each, look));
        // Whoever has the second page only has to know which colour this is.
        if (flow.page() != page)
            open(flow, zone, look);
        part(flow, each, look, parts);
        page = flow.page();
    }
    flow.space(look.room(4));
    flow.setBar(0, ink::kText);
    flow.setBarPattern(Pattern::Solid);
    flow.setIndent(0);
}

}
