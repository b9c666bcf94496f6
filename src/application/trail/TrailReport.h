// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::app {

/// What is wrong with the trail, or with the rows that it vouches for.
enum class TrailFault {
    Changed, ///< an event is not what it was when its link was made
    EventMissing, ///< a link whose event is gone
    Gap, ///< a number is left out
    CutOff, ///< the end is gone
    NotInChain, ///< an event that no write of this program made
    AnchorCutOff, ///< the trail ends before the anchor
    AnchorChanged, ///< whole, but not the trail that the anchor was taken from
    RowListChanged, ///< the hashes of an event's rows are not what they were
    RowChanged, ///< a row is not what was written
    RowMissing, ///< a row that was written is gone
    RowNotWritten, ///< a row that no write of this program made
};

/// What a walk along the whole trail, and through all hashed rows, found.
struct TrailReport {
    qint64 links = 0; ///< events whose link was checked and is right
    qint64 unchained = 0; ///< events from before the chain began: nothing can be said of them
    qint64 rows = 0; ///< rows that were checked and are what was written
    QString head; ///< hash of the last link that is right: the anchor to print and keep
    std::optional<TrailFault> fault; ///< the first one
    /// The link's number; the event's for NotInChain; the row's, with its table, for the last
    /// three.
    qint64 faultAt = 0;
    QString table = {};

    [[nodiscard]] bool isWhole() const { return !fault; }
};

}
