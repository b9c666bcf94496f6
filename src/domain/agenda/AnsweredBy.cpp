// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda/AnsweredBy.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AnsweredBy, 3> kWords { { { AnsweredBy::Patient, u"patient" },
        { AnsweredBy::PatientWithHelp, u"patient-with-help" },
        { AnsweredBy::SomeoneElse, u"someone-else" } } };

}

QString toWord(AnsweredBy value) { return kWords.word(value); }

std::optional<AnsweredBy> answeredByFromWord(QStringView word) { return kWords.value(word); }

}
