// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/FollowUpMethod.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<FollowUpMethod, 7> kWords { { { FollowUpMethod::Phone, u"phone" },
        { FollowUpMethod::Video, u"video" }, { FollowUpMethod::FaceToFace, u"face-to-face" },
        { FollowUpMethod::TextMessage, u"text-message" }, { FollowUpMethod::Email, u"email" },
        { FollowUpMethod::Letter, u"letter" }, { FollowUpMethod::Group, u"group" } } };

}

QString toWord(FollowUpMethod value) { return kWords.word(value); }

std::optional<FollowUpMethod> followUpMethodFromWord(QStringView word)
{
    return kWords.value(word);
}

}
