// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what lies in the letterbox between a desk and the station of a waiting room.
#include "application/common/Rules.h"
#include "application/kiosk/KioskJson.h"
#include "fuzz/targets/Targets.h"

namespace rooftree::fuzz {

void kiosk(const QByteArray& bytes)
{
    static const auto rules = app::Rules::load();
    require(rules.has_value());
    if (const auto read = app::invitationFromJson(bytes, domain::KioskSessionId(1), *rules)) {
        const auto written = app::toJson(*read);
        const auto again = app::invitationFromJson(written, domain::KioskSessionId(1), *rules);
        require(again.has_value() && app::toJson(*again) == written);
    }
    if (const auto read = app::answersFromJson(bytes)) {
        const auto written = app::toJson(*read);
        const auto again = app::answersFromJson(written);
        require(again.has_value() && app::toJson(*again) == written);
    }
    const auto tries = app::triesFromJson(bytes);
    require(tries < 0 || app::triesFromJson(app::triesToJson(tries)) == tries);
}

}
