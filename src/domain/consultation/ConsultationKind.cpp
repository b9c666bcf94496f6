// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consultation/ConsultationKind.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<ConsultationKind, 4> kWords {
        { { ConsultationKind::PlannedReview, u"planned-review" },
            { ConsultationKind::CarePlanning, u"care-planning" },
            { ConsultationKind::Routine, u"routine" }, { ConsultationKind::Urgent, u"urgent" } }
    };

}

QString toWord(ConsultationKind value) { return kWords.word(value); }

std::optional<ConsultationKind> consultationKindFromWord(QStringView word)
{
    return kWords.value(word);
}

}
