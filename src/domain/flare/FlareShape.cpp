// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flare/FlareShape.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<FlareColour, 4> kColours { { { FlareColour::Green, u"green" },
        { FlareColour::Amber, u"amber" }, { FlareColour::Red, u"red" },
        { FlareColour::None, u"none" } } };

}

QString toWord(FlareColour colour) { return kColours.word(colour); }

std::optional<FlareColour> flareColourFromWord(QStringView word) { return kColours.value(word); }

const FlareSection* FlareShape::section(QStringView wanted) const
{
    for (const auto& zone : zones) {
        for (const auto& each : zone.sections) {
            if (each.id == wanted)
                return &each;
        }
    }
    return nullptr;
}

}
