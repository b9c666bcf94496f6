// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/ListField.h"

#include "domain/common/Words.h"

namespace rooftree::exchange {
namespace {

    using F = ListField;

    constexpr domain::Words<ListField, kListFieldCount> kWords { { { F::NhsNumber, u"nhsNumber" },
        { F::Title, u"title" }, { F::Family, u"familyName" }, { F::Given, u"givenName" },
        { F::Preferred, u"preferredName" }, { F::Birth, u"birthDate" }, { F::Gender, u"gender" },
        { F::Address, u"address" }, { F::Postcode, u"postcode" }, { F::Phone, u"phone" },
        { F::Mobile, u"mobile" }, { F::Email, u"email" }, { F::Language, u"language" },
        { F::UsualGp, u"usualGp" }, { F::RegisteredOn, u"registeredOn" } } };

}

QString toWord(ListField field) { return kWords.word(field); }

std::optional<ListField> listFieldFromWord(QStringView word) { return kWords.value(word); }

}
