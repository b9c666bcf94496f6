// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/AdministrativeGender.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AdministrativeGender, 4> kWords { { { AdministrativeGender::Female, u"female" },
        { AdministrativeGender::Male, u"male" }, { AdministrativeGender::Other, u"other" },
        { AdministrativeGender::Unknown, u"unknown" } } };

}

QString toWord(AdministrativeGender value) { return kWords.word(value); }

std::optional<AdministrativeGender> administrativeGenderFromWord(QStringView word)
{
    return kWords.value(word);
}

}
