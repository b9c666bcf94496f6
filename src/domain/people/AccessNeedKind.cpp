// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/AccessNeedKind.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AccessNeedKind, 4> kWords { { { AccessNeedKind::Format, u"format" },
        { AccessNeedKind::Contact, u"contact" },
        { AccessNeedKind::CommunicationSupport, u"communication-support" },
        { AccessNeedKind::CommunicationProfessional, u"communication-professional" } } };

}

QString toWord(AccessNeedKind value) { return kWords.word(value); }

std::optional<AccessNeedKind> accessNeedKindFromWord(QStringView word)
{
    return kWords.value(word);
}

}
