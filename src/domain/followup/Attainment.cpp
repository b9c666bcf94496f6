// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/Attainment.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<Attainment, 5> kWords { { { Attainment::MuchMore, u"much-more" },
        { Attainment::More, u"more" }, { Attainment::AsPlanned, u"as-planned" },
        { Attainment::Partly, u"partly" }, { Attainment::NotDone, u"not-done" } } };

}

int level(Attainment value)
{
    switch (value) {
    case Attainment::MuchMore:
        return 2;
    case Attainment::More:
        return 1;
    case Attainment::AsPlanned:
        return 0;
    case Attainment::Partly:
        return -1;
    case Attainment::NotDone:
        return -2;
    }
    return 0;
}

QString toWord(Attainment value) { return kWords.word(value); }

std::optional<Attainment> attainmentFromWord(QStringView word) { return kWords.value(word); }

}
