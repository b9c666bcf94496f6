// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RegistrationForm.h"

#include "domain/common/Optional.h"
#include "domain/common/Text.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using Errors = std::vector<domain::Error>;

    /// The value, or an empty one and the error noted under `field`.
    template <class Value>
    Value kept(
        domain::Result<Value> result, Errors& errors, Value otherwise, const QString& field = {})
    {
        if (result)
            return *std::move(result);
        auto error = result.error();
        if (!field.isEmpty())
            error.field = field;
        errors.push_back(std::move(error));
        return otherwise;
    }

    template <class Value>
    std::optional<Value> optional(const QString& typed, Errors& errors, const QString& field = {})
    {
        return kept<std::optional<Value>>(
            domain::parseOptional<Value>(typed), errors, std::nullopt, field);
    }

    std::optional<domain::BirthDate> birth(const QString& typed, QDate today, Errors& errors)
    {
        if (domain::isBlank(typed))
            return std::nullopt;
        const auto born = domain::BirthDate::parse(typed, today);
        if (born)
            return *born;
        auto error = born.error();
        error.field = u"birthDate"_s;
        errors.push_back(std::move(error));
        return std::nullopt;
    }

    void addNeed(domain::PatientDetails& details, Errors& errors, domain::AccessNeedKind kind,
        const QString& typed, const QString& field)
    {
        const auto text
            = kept<QString>(domain::cleanLine(typed, domain::kLineLimit, field), errors, {});
        if (!text.isEmpty())
            details.accessNeeds.push_back({ kind, text });
    }

    void addNeeds(domain::PatientDetails& details, Errors& errors, const RegistrationForm& form)
    {
        using Kind = domain::AccessNeedKind;
        addNeed(details, errors, Kind::Format, form.needFormat, u"needFormat"_s);
        addNeed(details, errors, Kind::Contact, form.needContact, u"needContact"_s);
        addNeed(details, errors, Kind::CommunicationSupport, form.needSupport, u"needSupport"_s);
        addNeed(details, errors, Kind::CommunicationProfessional, form.needProfessional,
            u"needProfessional"_s);
    }

    domain::Address addressOf(const RegistrationForm& form, Errors& errors)
    {
        const auto text = kept<QString>(
            domain::cleanText(form.address, domain::kTextLimit, u"address"_s), errors, {});
        return { text.split(u'\n', Qt::SkipEmptyParts),
            optional<domain::Postcode>(form.postcode, errors) };
    }

}

CheckedForm check(const RegistrationForm& form, QDate today)
{
    CheckedForm checked;
    auto& errors = checked.errors;
    const auto name
        = domain::PersonName::parse(form.family, form.given, form.title, form.preferred);
    if (!name)
        errors.push_back(name.error());
    const auto born = birth(form.birthDate, today, errors);
    const auto number = optional<domain::NhsNumber>(form.nhsNumber, errors);
    const auto address = addressOf(form, errors);
    const auto phone = optional<domain::PhoneNumber>(form.phone, errors, u"phone"_s);
    const auto mobile = optional<domain::PhoneNumber>(form.mobile, errors, u"mobile"_s);
    const auto email
        = kept<QString>(domain::cleanLine(form.email, domain::kLineLimit, u"email"_s), errors, {});
    if (!name)
        return checked;
    domain::PatientDetails details { *name, born, number, form.gender, address, phone, mobile,
        email, form.language, {}, {}, today, {}, {}, {} };
    addNeeds(details, errors, form);
    if (errors.empty())
        checked.details = std::move(details);
    return checked;
}

}
