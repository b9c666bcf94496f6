// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conditions/ClinicalStatus.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<ClinicalStatus, 6> kWords { { { ClinicalStatus::Active, u"active" },
        { ClinicalStatus::Recurrence, u"recurrence" }, { ClinicalStatus::Relapse, u"relapse" },
        { ClinicalStatus::Inactive, u"inactive" }, { ClinicalStatus::Remission, u"remission" },
        { ClinicalStatus::Resolved, u"resolved" } } };

}

QString toWord(ClinicalStatus value) { return kWords.word(value); }

std::optional<ClinicalStatus> clinicalStatusFromWord(QStringView word)
{
    return kWords.value(word);
}

}
