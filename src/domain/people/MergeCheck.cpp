// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/MergeCheck.h"

#include "domain/common/SearchFold.h"
#include "domain/common/Words.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    constexpr Words<MergeFinding, 15> kCodes { { { MergeFinding::SameRecord, u"merge.same-record" },
        { MergeFinding::MergedAlready, u"merge.merged-already" },
        { MergeFinding::HoldsOthers, u"merge.holds-others" },
        { MergeFinding::TwoNhsNumbers, u"merge.two-nhs-numbers" },
        { MergeFinding::NumberWouldGo, u"merge.number-would-go" },
        { MergeFinding::OneRestricted, u"merge.one-restricted" },
        { MergeFinding::ScreenInUse, u"merge.screen-in-use" },
        { MergeFinding::UnsavedWords, u"merge.unsaved-words" },
        { MergeFinding::OtherWaiting, u"merge.other-waiting" },
        { MergeFinding::MergedOn, u"merge.merged-on" },
        { MergeFinding::BornDiffers, u"merge.born-differs" },
        { MergeFinding::GenderDiffers, u"merge.gender-differs" },
        { MergeFinding::NameDiffers, u"merge.name-differs" },
        { MergeFinding::OneDied, u"merge.one-died" },
        { MergeFinding::OneLeft, u"merge.one-left" } } };

    /// A year agrees with every day of it.
    bool canBeSameBirth(const PatientDetails& one, const PatientDetails& other)
    {
        if (!one.born || !other.born)
            return true;
        const auto first = one.born->toIso();
        const auto second = other.born->toIso();
        return first.startsWith(second) || second.startsWith(first);
    }

    bool canBeSameGender(const PatientDetails& one, const PatientDetails& other)
    {
        return one.gender == other.gender || one.gender == AdministrativeGender::Unknown
            || other.gender == AdministrativeGender::Unknown;
    }

    bool isSameName(const PersonName& one, const PersonName& other)
    {
        return foldForSearch(one.family()) == foldForSearch(other.family())
            && foldForSearch(one.given()) == foldForSearch(other.given());
    }

}

std::vector<MergeFinding> checkMerge(
    const Patient& kept, const Patient& folded, const MergeFacts& facts)
{
    const auto& one = kept.details;
    const auto& other = folded.details;
    std::vector<MergeFinding> findings;
    const auto add = [&findings](bool isSo, MergeFinding finding) {
        if (isSo)
            findings.push_back(finding);
    };
    add(kept.id == folded.id, MergeFinding::SameRecord);
    add(facts.isKeptMerged || facts.isFoldedMerged, MergeFinding::MergedAlready);
    add(facts.foldedHoldsOthers, MergeFinding::HoldsOthers);
    add(one.nhsNumber && other.nhsNumber && one.nhsNumber != other.nhsNumber,
        MergeFinding::TwoNhsNumbers);
    add(!one.nhsNumber && other.nhsNumber, MergeFinding::NumberWouldGo);
    add(facts.isKeptRestricted != facts.isFoldedRestricted, MergeFinding::OneRestricted);
    add(facts.openSessions > 0, MergeFinding::ScreenInUse);
    add(facts.drafts > 0, MergeFinding::UnsavedWords);
    add(facts.isOtherWaiting, MergeFinding::OtherWaiting);
    add(!canBeSameBirth(one, other), MergeFinding::BornDiffers);
    add(!canBeSameGender(one, other), MergeFinding::GenderDiffers);
    add(!isSameName(one.name, other.name), MergeFinding::NameDiffers);
    add(kept.isLiving() != folded.isLiving(), MergeFinding::OneDied);
    add(one.leftOn.has_value() != other.leftOn.has_value(), MergeFinding::OneLeft);
    return findings;
}

std::vector<MergeFinding> checkUndo(const MergeFacts& facts)
{
    std::vector<MergeFinding> findings;
    if (facts.openSessions > 0)
        findings.push_back(MergeFinding::ScreenInUse);
    if (facts.isOtherWaiting)
        findings.push_back(MergeFinding::OtherWaiting);
    if (facts.isKeptMerged)
        findings.push_back(MergeFinding::MergedOn);
    return findings;
}

std::optional<MergeFinding> firstRefusal(const std::vector<MergeFinding>& findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(), isRefusal);
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

QString codeOf(MergeFinding finding) { return kCodes.word(finding); }

}
