// SPDX-License-Identifier: GPL-3.0-or-later
// How a registration is kept in a draft and comes back from it.
#include "presentation/people/RegistrationForm.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
/// One list for both directions.
const std::vector<RegistrationText>& registrationTexts()
{
    using Form = RegistrationForm;
    static const std::vector<RegistrationText> fields { { u"title"_s, &Form::title },
        { u"givenName"_s, &Form::given }, { u"familyName"_s, &Form::family },
        { u"preferredName"_s, &Form::preferred }, { u"birthDate"_s, &Form::birthDate },
        { u"nhsNumber"_s, &Form::nhsNumber }, { u"address"_s, &Form::address },
        { u"postcode"_s, &Form::postcode }, { u"phone"_s, &Form::phone },
        { u"mobile"_s, &Form::mobile }, { u"email"_s, &Form::email },
        { u"language"_s, &Form::language }, { u"needFormat"_s, &Form::needFormat },
        { u"needContact"_s, &Form::needContact }, { u"needSupport"_s, &Form::needSupport },
        { u"needProfessional"_s, &Form::needProfessional } };
    return fields;
}

QJsonObject RegistrationForm::save() const
{
    QJsonObject kept { { u"gender"_s, domain::toWord(gender) } };
    for (const auto& field : registrationTexts()) {
        if (const auto& text = this->*field.member; !text.isEmpty())
            kept.insert(field.name, text);
    }
    return kept;
}

RegistrationForm RegistrationForm::restored(const QJsonObject& kept)
{
    RegistrationForm form;
    for (const auto& field : registrationTexts())
        form.*field.member = kept.value(field.name).toString();
    if (const auto gender
        = domain::administrativeGenderFromWord(kept.value(u"gender"_s).toString()))
        form.gender = *gender;
    return form;
}

}
