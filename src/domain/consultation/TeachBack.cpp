// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consultation/TeachBack.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<TeachBack, 3> kWords { { { TeachBack::Yes, u"yes" },
        { TeachBack::Partly, u"partly" }, { TeachBack::NotDone, u"not-done" } } };

}

QString toWord(TeachBack value) { return kWords.word(value); }

std::optional<TeachBack> teachBackFromWord(QStringView word) { return kWords.value(word); }

}
