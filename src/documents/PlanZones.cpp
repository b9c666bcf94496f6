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

    void part(PageFlow& flow, const PlanSheet::ZonePart& part, const PlanLook& look,
        const PlanParts& parts, qreal indent)
    {
        flow.space(look.room(6));
        flow.need(PlanLook::lineOf(look.label) + 2 * PlanLook::lineOf(look.body));
        parts.headed(flow, part.heading, look.label, part.mark);
        const qreal column = look.room(14);
        for (const auto& each : part.signs)
            flow.labelled(QStringLiteral("\u2022"), look.body, each, look.body, column);
        flow.setIndent(indent);
        if (!part.words.isEmpty())
            flow.text(part.words, look.body);
    }

}

void drawZone(
    PageFlow& flow, const PlanSheet::Zone& zone, const PlanLook& look, const PlanParts& parts)
{
    const auto& zoneInk = inkOf(zone.colour);
    flow.space(look.room(13));
    flow.need(look.room(110)); // no head alone at the foot of a page
    head(flow, zone, look);
    const qreal indent = kBar + kGap;
    flow.setBar(kBar, zoneInk.ink);
    flow.setBarPattern(zoneInk.pattern);
    flow.setIndent(indent);
    for (const auto& each : zone.parts)
        part(flow, each, look, parts, indent);
    flow.space(look.room(4));
    flow.setBar(0, zoneInk.ink);
    flow.setBarPattern(Pattern::Solid);
    flow.setIndent(0);
}

}
