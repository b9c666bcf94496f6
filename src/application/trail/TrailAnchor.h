// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/common/Time.h"

#include <QString>

namespace rooftree::app {

/// The end of the trail at some moment, kept where whoever can write the database cannot: on paper,
/// in a backup. A trail that was written anew from there back no longer has this hash there.
struct TrailAnchor {
    qint64 seq = 0; ///< the link's number; 0: there was none yet
    QString hash; ///< 64 hexadecimal digits, small; empty at 0

    /// Reads "SEQ:HASH", blanks and capitals forgiven, as it was typed from paper.
    [[nodiscard]] static domain::Result<TrailAnchor> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    friend bool operator==(const TrailAnchor&, const TrailAnchor&) = default;
};

/// The anchor of now, with the time of the event that it stands on.
struct TrailHead {
    TrailAnchor anchor;
    domain::Instant at;
};

}
