// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir/PatientMapper.h"

#include "domain/common/Text.h"
#include "exchange/fhir/FhirDate.h"

using namespace Qt::StringLiterals;

namespace rooftree::exchange {
namespace {

    using Severity = FhirProblem::Severity;

    constexpr QStringView kNhsNumber = u"https://fhir.nhs.uk/Id/nhs-number";

    /// The first of `list` whose "use" is `use`; an empty one stands for no use at all.
    const FhirElement* withUse(const std::vector<FhirElement>& list, QStringView use)
    {
        const auto found = std::find_if(list.begin(), list.end(),
            [use](const FhirElement& each) { return each.text("use") == use; });
        return found == list.end() ? nullptr : &*found;
    }

    const FhirElement* bestName(const std::vector<FhirElement>& names)
    {
        for (const QStringView use : { u"official", u"usual", u"" }) {
            if (const auto* name = withUse(names, use))
                return name;
        }
        return names.empty() ? nullptr : &names.front();
    }

    std::optional<domain::PersonName> readName(const FhirElement& patient)
    {
        const auto names = patient.children("name");
        const auto* best = bestName(names);
        if (best == nullptr) {
            patient.problems().reject(u"name"_s, u"name.required"_s);
            return std::nullopt;
        }
        auto family = best->text("family");
        auto given = best->texts("given").join(u' ');
        // Somebody with one name, or a name that was never taken apart, is filed under it.
        if (family.isEmpty())
            family = given.isEmpty() ? best->text("text") : std::exchange(given, {});
        QString preferred;
        for (const QStringView use : { u"nickname", u"usual" }) {
            const auto* other = withUse(names, use);
            if (preferred.isEmpty() && other != nullptr && other != best)
                preferred = other->texts("given").join(u' ');
        }
        auto name = domain::PersonName::parse(family, given, best->texts("prefix").join(u' '),
            preferred == given ? QString() : preferred);
        if (name)
            return *std::move(name);
        patient.problems().add(name.error(), Severity::Reject);
        return std::nullopt;
    }

    /// What somebody was called before, so that they are found by it. A name that cannot be read
    /// is left out: it is nobody's present one.
    std::vector<domain::PersonName> readFormerNames(
        const FhirElement& patient, const domain::PersonName& present)
    {
        std::vector<domain::PersonName> former;
        for (const auto& each : patient.children("name")) {
            const auto use = each.text("use");
            if (use != u"old" && use != u"maiden")
                continue;
            auto given = each.texts("given").join(u' ');
            auto name = domain::PersonName::parse(
                each.text("family"), given.isEmpty() ? present.given() : given);
            const bool isKnown = name
                && (name->familyFirst() == present.familyFirst()
                    || std::find(former.begin(), former.end(), *name) != former.end());
            if (name && !isKnown)
                former.push_back(*std::move(name));
        }
        return former;
    }

    void readIdentifiers(const FhirElement& patient, domain::PatientDetails& details)
    {
        bool hasOthers = false;
        for (const auto& identifier : patient.children("identifier")) {
            const auto system = identifier.text("system").trimmed();
            const auto value = identifier.text("value").trimmed();
            if (value.isEmpty() || identifier.text("use") == u"old")
                continue;
            if (system == kNhsNumber) {
                const auto number = domain::NhsNumber::parse(value);
                if (!number)
                    patient.problems().add(number.error(), Severity::Reject);
                else if (details.nhsNumber && *details.nhsNumber != *number)
                    patient.problems().reject(u"identifier"_s, u"fhir.two-nhs-numbers"_s);
                else
                    details.nhsNumber = *number;
                continue;
            }
            const bool isKept = !system.isEmpty()
                && domain::cleanLine(value, domain::kLineLimit, u"identifier"_s)
                && domain::cleanLine(system, domain::kLineLimit, u"identifier"_s);
            if (isKept)
                details.otherIdentifiers.push_back({ system, value });
            hasOthers = true;
        }
        if (hasOthers)
            patient.problems().warn(u"identifier"_s, u"fhir.other-identifier"_s);
    }

    std::optional<domain::BirthDate> readBirth(const FhirElement& patient, QDate today)
    {
        const auto text = patient.text("birthDate");
        if (text.isEmpty())
            return std::nullopt;
        const auto born = domain::BirthDate::fromIso(text, today);
        if (!born) {
            patient.problems().add(born.error(), Severity::Reject);
            return std::nullopt;
        }
        if (born->precision() != domain::DatePrecision::Day)
            patient.problems().warn(u"birthDate"_s, u"fhir.partial-birth-date"_s);
        return *born;
    }

    /// A day that is known in part is refused only when all of it is too early or too late.
    std::optional<domain::Death> readDeath(
        const FhirElement& patient, const std::optional<domain::BirthDate>& born, QDate today)
    {
        const auto text = patient.text("deceasedDateTime");
        if (text.isEmpty())
            return patient.flag("deceasedBoolean").value_or(false) ? std::optional(domain::Death {})
                                                                   : std::nullopt;
        const auto date = parseFhirDate(text, u"deceasedDateTime"_s);
        if (!date)
            patient.problems().add(date.error(), Severity::Reject);
        else if (date->first > today)
            patient.problems().reject(u"deceasedDateTime"_s, u"death-date.future"_s);
        else if (born && date->last < born->firstDay())
            patient.problems().reject(u"deceasedDateTime"_s, u"death-date.before-birth"_s);
        return domain::Death { date ? date->on : std::nullopt };
    }

    domain::AdministrativeGender readGender(const FhirElement& patient)
    {
        const auto word = patient.text("gender");
        const auto gender = domain::administrativeGenderFromWord(word);
        if (!gender && !word.isEmpty())
            patient.problems().reject(u"gender"_s, u"fhir.unknown-word"_s);
        return gender.value_or(domain::AdministrativeGender::Unknown);
    }

    void addLine(const FhirElement& address, QStringList& lines, const QString& typed)
    {
        const auto line = domain::cleanLine(typed, domain::kLineLimit, u"address"_s);
        if (!line)
            address.problems().add(line.error(), Severity::Warn);
        else if (!line->isEmpty())
            lines.append(*line);
    }

    domain::Address readAddress(const FhirElement& patient)
    {
        domain::Address read;
        const auto addresses = patient.children("address");
        const auto* home = withUse(addresses, u"home");
        if (home == nullptr && !addresses.empty() && addresses.front().text("use") != u"old")
            home = &addresses.front();
        if (home == nullptr)
            return read;
        auto lines = home->texts("line");
        for (const auto* part : { "city", "district", "state", "country" })
            lines.append(home->text(part));
        const auto code = home->text("postalCode");
        const auto postcode = domain::Postcode::parse(code);
        if (postcode)
            read.postcode = *postcode;
        else
            lines.append(code); // of another country: kept with the lines
        for (const auto& line : lines)
            addLine(*home, read.lines, line);
        return read;
    }

    void readTelecom(const FhirElement& patient, domain::PatientDetails& details)
    {
        for (const auto& contact : patient.children("telecom")) {
            const auto system = contact.text("system");
            const auto use = contact.text("use");
            const auto value = contact.text("value").trimmed();
            if (use == u"old" || value.isEmpty())
                continue;
            if (system == u"email" && details.email.isEmpty()) {
                details.email
                    = domain::cleanLine(value, domain::kLineLimit, u"email"_s).value_or(QString());
                continue;
            }
            auto& target = use == u"mobile" ? details.mobile : details.phone;
            if (system != u"phone" || use == u"work" || target)
                continue;
            const auto number = domain::PhoneNumber::parse(value);
            if (number)
                target = *number;
            else
                patient.problems().add(number.error(), Severity::Warn);
        }
    }

    QString readLanguage(const FhirElement& patient)
    {
        const auto spoken = patient.children("communication");
        const auto preferred = std::find_if(spoken.begin(), spoken.end(),
            [](const FhirElement& each) { return each.flag("preferred").value_or(false); });
        if (spoken.empty())
            return {};
        const auto& chosen = preferred == spoken.end() ? spoken.front() : *preferred;
        const auto language = chosen.child("language");
        const auto coding = language ? language->firstChild("coding") : std::nullopt;
        const auto code = coding ? coding->text("code") : QString();
        return domain::cleanLine(code, domain::kLineLimit, u"language"_s).value_or(QString());
    }

}

std::optional<domain::PatientDetails> mapPatient(const FhirElement& patient, QDate today)
{
    auto name = readName(patient);
    if (!name)
        return std::nullopt;
    const auto born = readBirth(patient, today);
    domain::PatientDetails details { *std::move(name), born, {}, readGender(patient),
        readAddress(patient), {}, {}, {}, readLanguage(patient), {},
        readDeath(patient, born, today), {}, {}, {}, {} };
    details.formerNames = readFormerNames(patient, details.name);
    readIdentifiers(patient, details);
    readTelecom(patient, details);
    if (const auto gp = patient.firstChild("generalPractitioner"))
        details.usualGp = domain::cleanLine(gp->text("display"), domain::kLineLimit, u"usualGp"_s)
                              .value_or(QString());
    return details;
}

}
