// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/courses/EnrolmentState.h"

#include "domain/common/Words.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    using enum EnrolmentState;

    constexpr Words<EnrolmentState, 11> kWords { { { Referred, u"referred" },
        { Contacted, u"contacted" }, { Accepted, u"accepted" }, { Waitlisted, u"waitlisted" },
        { Declined, u"declined" }, { Unsuitable, u"unsuitable" }, { Enrolled, u"enrolled" },
        { Started, u"started" }, { Completed, u"completed" }, { DroppedOut, u"dropped-out" },
        { Transferred, u"transferred" } } };

}

QString toWord(EnrolmentState value) { return kWords.word(value); }

std::optional<EnrolmentState> enrolmentStateFromWord(QStringView word)
{
    return kWords.value(word);
}

std::vector<EnrolmentState> stepsFrom(EnrolmentState state)
{
    switch (state) {
    case Referred:
        return { Contacted, Declined, Unsuitable };
    case Contacted:
        return { Accepted, Waitlisted, Declined, Unsuitable };
    case Accepted:
        return { Enrolled, Waitlisted, Declined, Unsuitable };
    case Waitlisted:
        return { Enrolled, Declined, Unsuitable };
    case Enrolled:
    case Started:
        return { DroppedOut, Transferred };
    case Declined:
    case Unsuitable:
    case Completed:
    case DroppedOut:
    case Transferred:
        break;
    }
    return {};
}

bool mayStep(EnrolmentState from, EnrolmentState to)
{
    const auto steps = stepsFrom(from);
    return std::find(steps.begin(), steps.end(), to) != steps.end();
}

bool hasPlace(EnrolmentState state)
{
    return state == Enrolled || state == Started || state == Completed;
}

bool isOver(EnrolmentState state) { return stepsFrom(state).empty(); }

EnrolmentState stateByRegister(EnrolmentState now, int attended, int needed)
{
    if (!hasPlace(now))
        return now;
    if (attended >= needed)
        return Completed;
    return attended > 0 ? Started : Enrolled;
}

}
