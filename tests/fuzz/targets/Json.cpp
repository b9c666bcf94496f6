// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/common/StrictJson.h"
#include "fuzz/targets/Targets.h"

namespace rooftree::fuzz {

void json(const QByteArray& bytes)
{
    const auto read = app::strictJson(bytes);
    if (!read)
        return;
    const auto written = read->toJson(QJsonDocument::Compact);
    const auto again = app::strictJson(written);
    require(again.has_value() && again->toJson(QJsonDocument::Compact) == written);
}

}
