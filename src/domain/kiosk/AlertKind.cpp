// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kiosk/AlertKind.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AlertKind, 2> kWords { { { AlertKind::RedFlag, u"red-flag" },
        { AlertKind::WrongCodes, u"wrong-codes" } } };

}

QString toWord(AlertKind value) { return kWords.word(value); }

std::optional<AlertKind> alertKindFromWord(QStringView word) { return kWords.value(word); }

}
