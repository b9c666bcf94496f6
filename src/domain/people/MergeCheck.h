// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Patient.h"

namespace rooftree::domain {

/// What stands against making one record of two, the refusals first.
enum class MergeFinding {
    SameRecord,
    MergedAlready, ///< one of them is part of another record
    HoldsOthers, ///< a third record was merged into the one that would go
    TwoNhsNumbers, ///< two numbers are two people, whatever else agrees
    NumberWouldGo, ///< only the record that would go has the NHS number
    OneRestricted, ///< what is closed in one would be open in the other
    ScreenInUse, ///< a waiting-room session of one of them is under way
    UnsavedWords, ///< a draft belongs to the record that would go
    OtherWaiting, ///< another merge of one of them waits for somebody
    MergedOn, ///< for undoing: the record that stayed was itself merged into another
    // From here on, warnings: what is seen by whoever decides.
    BornDiffers,
    GenderDiffers,
    NameDiffers,
    OneDied,
    OneLeft,
};

[[nodiscard]] constexpr bool isRefusal(MergeFinding finding)
{
    return finding < MergeFinding::BornDiffers;
}

/// What has to be known beside the two people.
struct MergeFacts {
    bool isKeptMerged = false;
    bool isFoldedMerged = false;
    bool foldedHoldsOthers = false;
    bool isKeptRestricted = false;
    bool isFoldedRestricted = false;
    int openSessions = 0; ///< of either
    int drafts = 0; ///< of the record that would go
    bool isOtherWaiting = false;
};

/// In the order of MergeFinding.
[[nodiscard]] std::vector<MergeFinding> checkMerge(
    const Patient& kept, const Patient& folded, const MergeFacts& facts);

/// Whether a merge that was done can be taken back.
[[nodiscard]] std::vector<MergeFinding> checkUndo(const MergeFacts& facts);

[[nodiscard]] std::optional<MergeFinding> firstRefusal(const std::vector<MergeFinding>& findings);

/// "merge.two-nhs-numbers".
[[nodiscard]] QString codeOf(MergeFinding finding);

}
