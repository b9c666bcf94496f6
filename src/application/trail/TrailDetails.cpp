// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/TrailDetails.h"

using namespace Qt::StringLiterals;

namespace rooftree::app {

QString toWord(TrailOutcome outcome)
{
    return outcome == TrailOutcome::Ok ? u"ok"_s : u"refused"_s;
}

std::optional<TrailOutcome> trailOutcomeFromWord(QStringView word)
{
    if (word == u"ok")
        return TrailOutcome::Ok;
    if (word == u"refused")
        return TrailOutcome::Refused;
    return std::nullopt;
}

}
