// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlPatientRepository.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ErrorKind;
using domain::EventId;
using test::engines;
using test::named;
using test::TestPractice;

namespace {

const auto kToday = QDate(2026, 3, 14);

domain::PatientDetails everything()
{
    using namespace domain;
    auto details = named(u"O'Neil-Łuczak"_s, u"Åsa 'Nell'"_s);
    details.name
        = PersonName::parse(u"O'Neil-Łuczak"_s, u"Åsa Nguyễn"_s, u"Dr"_s, u"Nell"_s).value();
    details.born = BirthDate::fromIso(u"1947-03-14"_s, kToday).value();
    details.nhsNumber = NhsNumber::parse(u"9990265755"_s).value();
    details.gender = AdministrativeGender::Female;
    details.address = { { u"Flat 2"_s, u"1 High St"_s }, Postcode::parse(u"DN18 5JD"_s).value() };
    details.phone = PhoneNumber::parse(u"01632 960001"_s).value();
    details.mobile = PhoneNumber::parse(u"07700 900123"_s).value();
    details.email = u"asa@example.org"_s;
    details.language = u"pl"_s;
    details.usualGp = u"Dr Patel"_s;
    details.death = Death { QDate(2026, 1, 2) };
    details.registeredOn = QDate(1960, 2, 29);
    details.leftOn = QDate(2026, 1, 3);
    details.accessNeeds = { { AccessNeedKind::Format, u"large print"_s },
        { AccessNeedKind::CommunicationProfessional, u"Polish interpreter"_s } };
    details.otherIdentifiers = { { u"urn:emis"_s, u"12"_s }, { u"urn:other"_s, u"'; DROP"_s } };
    return details;
}

}

TEST_CASE("everything known of a patient comes back as it was saved", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto uid = QUuid::createUuid();
    const auto details = everything();

    const auto id
        = practice.write([&](EventId event) { return practice.patients.add(uid, details, event); });

    REQUIRE(id.has_value());
    const auto found = practice.patients.find(*id);
    REQUIRE(found.has_value());
    CHECK(found->uid == uid);
    CHECK(found->version == domain::RowVersion::first());
    CHECK(found->details == details);
    CHECK(practice.patients.byUid(uid).value()->id == *id);
    CHECK(practice.patients.byNhsNumber(*details.nhsNumber).value()->id == *id);
    CHECK(practice.patients.byIdentifier({ u"urn:other"_s, u"'; DROP"_s }).value()->id == *id);
}

TEST_CASE("awkward names come back unchanged", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto family = GENERATE(as<QString>(), u"محمد"_s, u"Þórsdóttir"_s, u"Null"_s, u"d'Arcy"_s,
        u"Robert'); DROP TABLE patient;--"_s, u"李"_s);

    const auto id = practice.addPatient(family, u"A"_s);

    CHECK(practice.patients.find(id)->details.name.family() == family);
}

TEST_CASE("a single name and a birth year alone stay what they are", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto details = named(u""_s, u"Sukarno"_s);
    const auto* iso = GENERATE("1947", "1947-03", "1947-03-14");
    details.born = domain::BirthDate::fromIso(QString::fromLatin1(iso), kToday).value();

    const auto id = practice.write(
        [&](EventId event) { return practice.patients.add(QUuid::createUuid(), details, event); });

    REQUIRE(id.has_value());
    CHECK(practice.patients.find(*id)->details == details);
    CHECK(practice.directory.startingWith(u"suk"_s, 5)->size() == 1);
}

TEST_CASE("unknown patients are not found", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));

    const auto missing = practice.patients.find(domain::PatientId(4711));

    REQUIRE(!missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(!practice.patients.byUid(QUuid::createUuid()).value());
    CHECK(!practice.patients.byIdentifier({ u"a"_s, u"b"_s }).value());
}

TEST_CASE("an NHS number belongs to one person", "[storage][people][hz12_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto add = [&] {
        return practice.write([&](EventId event) {
            auto details = everything();
            details.otherIdentifiers.clear();
            return practice.patients.add(QUuid::createUuid(), details, event);
        });
    };
    REQUIRE(add().has_value());

    const auto second = add();

    REQUIRE(!second);
    CHECK(second.error().kind == ErrorKind::Conflict);
    CHECK(second.error().detail == u"patient.nhs-number-taken"_s);
    CHECK(practice.directory.count() == 2);
}

TEST_CASE("a change saves everything and counts the version", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto details = everything();

    const auto version = practice.write([&](EventId event) {
        return practice.patients.update(
            practice.patient, domain::RowVersion::first(), details, event);
    });

    REQUIRE(version.has_value());
    CHECK(version->value() == 2);
    const auto found = practice.patients.find(practice.patient);
    CHECK(found->details == details);
    CHECK(found->version == *version);
    const auto hash = practice.imports.byNhsNumber(9990265755).value()->detailsHash;
    CHECK(!hash.isEmpty());
}

TEST_CASE("a stale change is a conflict and keeps the first one", "[storage][people][hz07_c1]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto base = domain::RowVersion::first();
    const auto change = [&](const QString& given) {
        return practice.write([&](EventId event) {
            return practice.patients.update(
                practice.patient, base, named(u"Ahmed"_s, given), event);
        });
    };
    REQUIRE(change(u"First"_s).has_value());

    const auto late = change(u"Second"_s);

    REQUIRE(!late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(late.error().detail == u"patient.changed"_s);
    CHECK(practice.patients.find(practice.patient)->details.name.given() == u"First"_s);
}

TEST_CASE("the directory lists everybody in display order", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    for (const auto& [family, given] :
        std::initializer_list<std::pair<QString, QString>> { { u"Zoë"_s, u"A"_s },
            { u"Łuczak"_s, u"B"_s }, { u"O'Neil"_s, u"C"_s }, { u"ahmed"_s, u"Zain"_s } })
        practice.addPatient(family, given);
    const auto dead = practice.write([&](EventId event) {
        return practice.patients.add(QUuid::createUuid(), everything(), event);
    });
    REQUIRE(dead.has_value());

    QStringList names;
    std::vector<app::DirectoryEntry> all;
    REQUIRE(practice.directory.forEach([&](app::DirectoryEntry&& entry) {
        names.append(entry.family);
        all.push_back(std::move(entry));
    }));

    CHECK(names
        == QStringList {
            u"Ahmed"_s, u"ahmed"_s, u"Łuczak"_s, u"O'Neil"_s, u"O'Neil-Łuczak"_s, u"Zoë"_s });
    CHECK(all[4].nhsNumber == 9990265755);
    CHECK(all[4].birth == u"1947-03-14"_s);
    CHECK(all[4].preferred == u"Nell"_s);
    CHECK(!all[4].isLiving);
    CHECK(!all[4].isRegistered);
    CHECK(all[0].isLiving);
    CHECK(all[0].nhsNumber == practice.nhsNumber.toInteger());
    CHECK(all[1].nhsNumber == 0);
    CHECK(practice.directory.count() == 6);
}

TEST_CASE("a long list is visited to its end, inside a read or alone", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    constexpr int kPeople = 1100;
    REQUIRE(practice.write([&](EventId event) -> domain::Result<void> {
        for (int i = 1; i < kPeople; ++i)
            REQUIRE(practice.patients.add(QUuid::createUuid(), named(u"Same"_s, u"Name"_s), event));
        return {};
    }));
    int seen = 0;
    const auto count = [&](app::DirectoryEntry&&) { ++seen; };

    CHECK(practice.directory.forEach(count));
    CHECK(seen == kPeople);
    seen = 0;
    CHECK(practice.database.unitOfWork().read([&] { return practice.directory.forEach(count); }));
    CHECK(seen == kPeople);
}

TEST_CASE("the directory answers by the start of the folded family name", "[storage][people]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    for (const auto& family : { u"O'Neil"_s, u"Oneill"_s, u"Onyx"_s, u"Ärzte"_s })
        practice.addPatient(family, u"A"_s);

    CHECK(practice.directory.startingWith(u"onei"_s, 10)->size() == 2);
    CHECK(practice.directory.startingWith(u"on"_s, 2)->size() == 2);
    CHECK(practice.directory.startingWith(u"arz"_s, 10)->size() == 1);
    CHECK(practice.directory.startingWith(u"%"_s, 10)->empty());
    const auto one = practice.directory.entries({ practice.patient, domain::PatientId(4711) });
    REQUIRE(one->size() == 1);
    CHECK(one->front().family == u"Ahmed"_s);
}
