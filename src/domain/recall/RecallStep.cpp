// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recall/RecallStep.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    using Kind = RecallStepKind;
    using Method = InvitationMethod;

    constexpr Words<Kind, 5> kKinds { { { Kind::Invited, u"invited" },
        { Kind::InfoGathered, u"info-gathered" }, { Kind::ResultsSeen, u"results-seen" },
        { Kind::PrepSent, u"prep-sent" }, { Kind::DidNotAttend, u"did-not-attend" } } };
    constexpr Words<Method, 5> kMethods { { { Method::Letter, u"letter" },
        { Method::Text, u"text" }, { Method::Email, u"email" }, { Method::Phone, u"phone" },
        { Method::InPerson, u"in-person" } } };

}

QString toWord(RecallStepKind value) { return kKinds.word(value); }

std::optional<RecallStepKind> recallStepKindFromWord(QStringView word)
{
    return kKinds.value(word);
}

QString toWord(InvitationMethod value) { return kMethods.word(value); }

std::optional<InvitationMethod> invitationMethodFromWord(QStringView word)
{
    return kMethods.value(word);
}

}
