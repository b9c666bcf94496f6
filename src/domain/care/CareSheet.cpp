// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/care/CareSheet.h"

#include "domain/common/Words.h"

#include <algorithm>

namespace rooftree::domain {
namespace {

    constexpr Words<CareFieldType, 5> kTypes { { { CareFieldType::Choice, u"choice" },
        { CareFieldType::Choices, u"choices" }, { CareFieldType::Number, u"number" },
        { CareFieldType::Day, u"day" }, { CareFieldType::Words, u"words" } } };

    constexpr Words<CareSum, 3> kSums { { { CareSum::None, u"" },
        { CareSum::PacingStart, u"pacing-start" }, { CareSum::PacingNext, u"pacing-next" } } };

    template <class Each> const Each* named(const std::vector<Each>& all, QStringView id)
    {
        const auto found = std::find_if(
            all.begin(), all.end(), [id](const auto& each) { return each.id == id; });
        return found == all.end() ? nullptr : &*found;
    }

}

QString toWord(CareFieldType type) { return kTypes.word(type); }

std::optional<CareFieldType> careFieldTypeFromWord(QStringView word) { return kTypes.value(word); }

std::optional<CareSum> careSumFromWord(QStringView word) { return kSums.value(word); }

const CareChoice* CareField::choice(QStringView wanted) const { return named(choices, wanted); }

const CareField* CareKind::field(QStringView wanted) const { return named(fields, wanted); }

const CareKind* CareSheet::kind(QStringView wanted) const { return named(kinds, wanted); }

}
