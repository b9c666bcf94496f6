// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Tone.h"

using namespace Qt::StringLiterals;

namespace rooftree::ui {

ColourRole wordRole(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return ColourRole::Info;
    case Tone::Success:
        return ColourRole::Success;
    case Tone::Warning:
        return ColourRole::Warning;
    case Tone::Danger:
        return ColourRole::Danger;
    case Tone::Neutral:
        break;
    }
    return ColourRole::Text;
}

ColourRole tintRole(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return ColourRole::InfoTint;
    case Tone::Success:
        return ColourRole::SuccessTint;
    case Tone::Warning:
        return ColourRole::WarningTint;
    case Tone::Danger:
        return ColourRole::DangerTint;
    case Tone::Neutral:
        break;
    }
    return ColourRole::Surface;
}

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return u"info"_s;
    case Tone::Success:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Neutral:
        break;
    }
    return u"dot"_s;
}

QString toneName(Tone tone) { return tone == Tone::Neutral ? u"neutral"_s : iconName(tone); }

}
