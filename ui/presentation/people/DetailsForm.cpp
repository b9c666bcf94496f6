// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/DetailsForm.h"

#include "domain/common/DateParser.h"
#include "domain/common/Text.h"
#include "presentation/common/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::AccessNeedKind;
    using domain::PatientDetails;
    using Errors = std::vector<domain::Error>;

    struct NeedField {
        QString name;
        AccessNeedKind kind;
        QString RegistrationForm::*member;
    };

    const std::vector<NeedField>& needFields()
    {
        using Form = RegistrationForm;
        static const std::vector<NeedField> fields {
            { u"needFormat"_s, AccessNeedKind::Format, &Form::needFormat },
            { u"needContact"_s, AccessNeedKind::Contact, &Form::needContact },
            { u"needSupport"_s, AccessNeedKind::CommunicationSupport, &Form::needSupport },
            { u"needProfessional"_s, AccessNeedKind::CommunicationProfessional,
                &Form::needProfessional },
        };
        return fields;
    }

    struct LaterText {
        QString name;
        QString DetailsForm::*member;
    };

    const std::vector<LaterText>& laterTexts()
    {
        using Form = DetailsForm;
        static const std::vector<LaterText> fields { { u"leftOn"_s, &Form::leftOn },
            { u"deathDate"_s, &Form::diedOn } };
        return fields;
    }

    const auto kGender = u"gender"_s;
    const auto kHasDied = u"hasDied"_s;
    const auto kKeepsOldName = u"keepsOldName"_s;

    bool isOfName(const QString& field)
    {
        return field == u"familyName"_s || field == u"givenName"_s || field == u"title"_s
            || field == u"preferredName"_s;
    }

    QString needText(const PatientDetails& details, AccessNeedKind kind)
    {
        QStringList texts;
        for (const auto& need : details.accessNeeds) {
            if (need.kind == kind)
                texts << need.text;
        }
        return texts.join(u"; "_s);
    }

    template <class T> QString textOf(const std::optional<T>& value)
    {
        return value ? value->toString() : QString();
    }

    /// What the registration's own check need not look at: it stays as it is kept.
    RegistrationForm onlyTouched(RegistrationForm typed, const QJsonObject& changes)
    {
        for (const auto& field : registrationTexts()) {
            if (!changes.contains(field.name) && !isOfName(field.name))
                (typed.*field.member).clear();
        }
        return typed;
    }

    void takeName(PatientDetails& into, const PatientDetails& from, bool keepsOld)
    {
        const auto old = domain::PersonName::parse(into.name.family(), into.name.given());
        const auto& known = into.formerNames;
        const bool isOther
            = into.name.family() != from.name.family() || into.name.given() != from.name.given();
        if (old && isOther && keepsOld
            && std::find(known.begin(), known.end(), *old) == known.end())
            into.formerNames.push_back(*old);
        into.name = from.name;
    }

    void takeNeeds(PatientDetails& into, const PatientDetails& from, const QJsonObject& changes)
    {
        for (const auto& field : needFields()) {
            if (!changes.contains(field.name))
                continue;
            std::erase_if(
                into.accessNeeds, [&](const auto& need) { return need.kind == field.kind; });
            for (const auto& need : from.accessNeeds) {
                if (need.kind == field.kind)
                    into.accessNeeds.push_back(need);
            }
        }
    }

    /// Everything that a registration asks, and that was touched.
    void takePerson(PatientDetails& into, const PatientDetails& from, const QJsonObject& changes,
        bool keepsOldName)
    {
        const auto has = [&](const QString& name) { return changes.contains(name); };
        if (has(u"familyName"_s) || has(u"givenName"_s) || has(u"title"_s)
            || has(u"preferredName"_s))
            takeName(into, from, keepsOldName);
        if (has(u"birthDate"_s))
            into.born = from.born;
        if (has(u"nhsNumber"_s))
            into.nhsNumber = from.nhsNumber;
        if (has(kGender))
            into.gender = from.gender;
        if (has(u"address"_s))
            into.address.lines = from.address.lines;
        if (has(u"postcode"_s))
            into.address.postcode = from.address.postcode;
        if (has(u"phone"_s))
            into.phone = from.phone;
        if (has(u"mobile"_s))
            into.mobile = from.mobile;
        if (has(u"email"_s))
            into.email = from.email;
        if (has(u"language"_s))
            into.language = from.language;
        takeNeeds(into, from, changes);
    }

    std::optional<QDate> pastDay(
        const QString& typed, QDate today, const QString& field, Errors& errors)
    {
        if (typed.trimmed().isEmpty())
            return std::nullopt;
        const auto day = domain::parseTypedDate(typed, today, field);
        if (!day)
            errors.push_back(day.error());
        else if (*day > today)
            errors.push_back({ domain::ErrorKind::Validation, field, u"date.in-future"_s, {} });
        return day ? std::optional(*day) : std::nullopt;
    }

    /// What a registration does not ask.
    void takeLater(PatientDetails& into, const DetailsForm& typed, const QJsonObject& changes,
        QDate today, Errors& errors)
    {
        if (changes.contains(u"leftOn"_s))
            into.leftOn = pastDay(typed.leftOn, today, u"leftOn"_s, errors);
        if (changes.contains(kHasDied) || changes.contains(u"deathDate"_s)) {
            into.death.reset();
            if (typed.hasDied)
                into.death = domain::Death { pastDay(typed.diedOn, today, u"deathDate"_s, errors) };
        }
    }

    bool diedBeforeBirth(const PatientDetails& details)
    {
        return details.death && details.death->on && details.born
            && *details.death->on < details.born->firstDay();
    }

}

DetailsForm DetailsForm::of(const PatientDetails& details)
{
    DetailsForm form;
    auto& person = form.person;
    person.title = details.name.title();
    person.given = details.name.given();
    person.family = details.name.family();
    person.preferred = details.name.preferred();
    person.birthDate = birthText(details.born);
    person.nhsNumber = textOf(details.nhsNumber);
    person.gender = details.gender;
    person.address = details.address.lines.join(u'\n');
    person.postcode = textOf(details.address.postcode);
    person.phone = textOf(details.phone);
    person.mobile = textOf(details.mobile);
    for (const auto& field : needFields())
        person.*field.member = needText(details, field.kind);
    person.email = details.email;
    person.language = details.language;
    form.leftOn = details.leftOn ? dateText(*details.leftOn) : QString();
    form.hasDied = details.death.has_value();
    if (details.death && details.death->on)
        form.diedOn = dateText(*details.death->on);
    return form;
}

QJsonObject changesBetween(const DetailsForm& shown, const DetailsForm& typed)
{
    QJsonObject changes;
    for (const auto& field : registrationTexts()) {
        if (shown.person.*field.member != typed.person.*field.member)
            changes.insert(field.name, typed.person.*field.member);
    }
    for (const auto& field : laterTexts()) {
        if (shown.*field.member != typed.*field.member)
            changes.insert(field.name, typed.*field.member);
    }
    if (shown.person.gender != typed.person.gender)
        changes.insert(kGender, domain::toWord(typed.person.gender));
    if (shown.hasDied != typed.hasDied)
        changes.insert(kHasDied, typed.hasDied);
    if (shown.keepsOldName != typed.keepsOldName)
        changes.insert(kKeepsOldName, typed.keepsOldName);
    return changes;
}

DetailsForm withChanges(DetailsForm form, const QJsonObject& changes)
{
    for (const auto& field : registrationTexts()) {
        if (changes.contains(field.name))
            form.person.*field.member = changes.value(field.name).toString();
    }
    for (const auto& field : laterTexts()) {
        if (changes.contains(field.name))
            form.*field.member = changes.value(field.name).toString();
    }
    if (const auto gender = domain::administrativeGenderFromWord(changes.value(kGender).toString()))
        form.person.gender = *gender;
    form.hasDied = changes.value(kHasDied).toBool(form.hasDied);
    form.keepsOldName = changes.value(kKeepsOldName).toBool(form.keepsOldName);
    return form;
}

CheckedForm changed(const PatientDetails& now, const DetailsForm& typed, QDate today)
{
    const auto changes = changesBetween(DetailsForm::of(now), typed);
    auto checked = check(onlyTouched(typed.person, changes), today);
    auto details = now;
    takeLater(details, typed, changes, today, checked.errors);
    if (checked.details)
        takePerson(details, *checked.details, changes, typed.keepsOldName);
    if (diedBeforeBirth(details) && !diedBeforeBirth(now))
        checked.errors.push_back({ domain::ErrorKind::Validation, u"deathDate"_s,
            u"death-date.typed-before-birth"_s, {} });
    checked.details.reset();
    if (checked.errors.empty())
        checked.details = std::move(details);
    return checked;
}

}
