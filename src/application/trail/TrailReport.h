// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::app {

/// What is wrong with the trail.
enum class TrailFault {
    Changed, ///< an event is not what it was when its link was made
    EventMissing, ///< a link whose event is gone
    Gap, ///< a number is left out
    CutOff, ///< the end is gone
    NotInChain, ///< an event that no write of this program made
};

/// What a walk along the whole trail found.
struct TrailReport {
    qint64 links = 0; ///< events whose link was checked and is right
    qint64 unchained = 0; ///< events from before the chain began: nothing can be said of them
    QString head; ///< hash of the last link that is right: the anchor to print and keep
    std::optional<TrailFault> fault; ///< the first one
    qint64 faultAt = 0; ///< the link's number, or the event's for NotInChain

    [[nodiscard]] bool isWhole() const { return !fault; }
};

}
