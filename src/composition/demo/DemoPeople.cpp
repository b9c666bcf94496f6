// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo/DemoPeople.h"

using namespace Qt::StringLiterals;

namespace rooftree::composition {
namespace {

    using domain::PatientDetails;

    // SNOMED CT; both stand in resources/codelists.
    const auto kSnomed = u"http://snomed.info/sct"_s;
    const auto kCopd = u"13645005"_s;
    const auto kChronicPain = u"82423001"_s;

    /// The next number of the synthetic range that has a valid check digit.
    domain::NhsNumber nextNumber(qint64& counter)
    {
        for (;;) {
            const auto first = 9990000000 + 10 * counter++;
            for (int digit = 0; digit < 10; ++digit) {
                if (auto number = domain::NhsNumber::fromInteger(first + digit))
                    return *number;
            }
        }
    }

    const DemoData::Names& pickNames(const DemoData& data, Dice& dice)
    {
        int total = 0;
        for (const auto& names : data.names)
            total += names.weight;
        auto left = dice.throwOf(total);
        for (const auto& names : data.names) {
            left -= names.weight;
            if (left < 0)
                return names;
        }
        return data.names.front();
    }

    QDate pickBirth(Dice& dice, QDate today)
    {
        // Mostly older people, as a register of long-term conditions has them; a few children.
        const auto years = dice.chance(4) ? 5 + dice.throwOf(12) : 35 + dice.throwOf(58);
        return today.addYears(-years).addDays(-dice.throwOf(365));
    }

    domain::Condition condition(
        const QString& code, const QString& term, QDate onset, const QUuid& uid)
    {
        domain::Condition made;
        made.system = kSnomed;
        made.code = code;
        made.term = term;
        made.onset = onset;
        made.sourceKey = u"demo:%1:%2"_s.arg(uid.toString(QUuid::WithoutBraces), code);
        return made;
    }

    constexpr int kYoungestOnRegister = 35;

    void addConditions(DemoPerson& person, Dice& dice, QDate today)
    {
        person.topicList = u"common"_s;
        if (person.details.born->ageOn(today) < kYoungestOnRegister)
            return;
        const auto kind = dice.throwOf(100);
        const auto onset = today.addYears(-2 - dice.throwOf(12));
        if (kind < 24) {
            person.conditions.push_back(
                condition(kCopd, u"Chronic obstructive pulmonary disease"_s, onset, person.uid));
            person.topicList = u"lungs"_s;
        }
        if (kind >= 20 && kind < 50) {
            person.conditions.push_back(
                condition(kChronicPain, u"Chronic pain"_s, onset, person.uid));
            person.topicList = u"pain"_s;
        }
        person.isOnRegister = !person.conditions.empty();
    }

    void addFate(PatientDetails& details, Dice& dice, QDate today)
    {
        const auto fate = dice.throwOf(100);
        if (fate < 3)
            details.death = domain::Death { today.addDays(-dice.throwOf(500)) };
        else if (fate < 6)
            details.leftOn = today.addDays(-dice.throwOf(500));
    }

    void addContact(PatientDetails& details, const DemoData& data, Dice& dice)
    {
        const auto house = QString::number(1 + dice.throwOf(120));
        const auto street = dice.oneOf(data.streets);
        details.address.lines = { u"%1 %2"_s.arg(house, street), dice.oneOf(data.towns) };
        // The range that Ofcom keeps for drama: nobody answers.
        const auto mobile = u"07700 900%1"_s.arg(dice.throwOf(1000), 3, 10, QLatin1Char('0'));
        if (auto number = domain::PhoneNumber::parse(mobile))
            details.mobile = *number;
        if (dice.chance(18)) {
            const auto& need = dice.oneOf(data.needs);
            details.accessNeeds.push_back({ need.kind, need.words });
        }
    }

    DemoPerson person(const domain::PersonName& name, QDate born, bool isFemale, int index,
        qint64& numbers, const DemoData& data, Dice& dice, QDate today)
    {
        static const QUuid space(u"{5a1f0c1e-8a55-4c1d-9c52-2f7d3a1c9e10}"_s);
        DemoPerson made { QUuid::createUuidV5(space, QString::number(index)),
            PatientDetails { name } };
        made.details.born = domain::BirthDate::fromDate(born, today).value();
        // One in forty comes from abroad and has no number yet.
        if (!dice.chance(2))
            made.details.nhsNumber = nextNumber(numbers);
        made.details.gender
            = isFemale ? domain::AdministrativeGender::Female : domain::AdministrativeGender::Male;
        made.details.registeredOn = today.addYears(-1 - dice.throwOf(25));
        addContact(made.details, data, dice);
        addConditions(made, dice, today);
        addFate(made.details, dice, today);
        return made;
    }

}

std::vector<DemoPerson> demoPeople(const DemoData& data, Dice& dice, int count, QDate today)
{
    std::vector<DemoPerson> people;
    qint64 numbers = 100;
    int index = 0;
    for (const auto& each : data.namesakes) {
        auto name = domain::PersonName::parse(each.family, each.given, each.title).value();
        auto made = person(name, QDate::fromString(each.birth, Qt::ISODate), each.isFemale, index++,
            numbers, data, dice, today);
        made.details.death.reset();
        made.details.leftOn.reset();
        people.push_back(std::move(made));
    }
    while (static_cast<int>(people.size()) < count) {
        const auto& names = pickNames(data, dice);
        const bool isFemale = dice.chance(52);
        const auto& given = dice.oneOf(isFemale ? names.female : names.male);
        const auto& family = dice.oneOf(names.families);
        const auto born = pickBirth(dice, today);
        const bool isAdult = born.addYears(18) <= today;
        const auto* title = !isAdult ? u"" : isFemale ? u"Mrs" : u"Mr";
        const auto name = domain::PersonName::parse(family, given, title).value();
        people.push_back(person(name, born, isFemale, index++, numbers, data, dice, today));
    }
    return people;
}

}
