// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/SetBy.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<SetBy, 3> kWords { { { SetBy::Patient, u"patient" },
        { SetBy::Together, u"together" }, { SetBy::Clinician, u"clinician" } } };

}

QString toWord(SetBy value) { return kWords.word(value); }

std::optional<SetBy> setByFromWord(QStringView word) { return kWords.value(word); }

}
