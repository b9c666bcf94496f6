// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/Attainment.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<Attainment, 5> kWords { { { Attainment::MuchMore, u"much-more" },
        { Attainment::More, u"more" }, { Attainment::AsPlanned, u"as-planned" },
        { Attainment::Partly, u"partly" }, { Attainment::NotDone, u"not-done" } } };

}

QString toWord(Attainment value) { return kWords.word(value); }

std::optional<Attainment> attainmentFromWord(QStringView word) { return kWords.value(word); }

}
