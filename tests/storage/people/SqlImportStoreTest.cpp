// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/SqlImportStore.h"

#include "application/people/DetailsHash.h"
#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::EventId;
using test::engines;
using test::named;
using test::TestPractice;

namespace {

domain::PatientDetails withNumber(qint64 number)
{
    auto details = named(u"O'Neil"_s, u"Åsa"_s);
    details.nhsNumber = domain::NhsNumber::fromInteger(number).value();
    return details;
}

// Made-up numbers of the test range with right check digits.
std::vector<qint64> testNumbers(std::size_t count)
{
    std::vector<qint64> numbers;
    for (qint64 n = 9'990'000'000; numbers.size() < count; ++n) {
        if (domain::NhsNumber::fromInteger(n))
            numbers.push_back(n);
    }
    return numbers;
}

}

TEST_CASE("people are recognised by number, one at a time or many", "[storage][import]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const auto numbers = testNumbers(21);
    REQUIRE(practice.write([&](EventId event) -> domain::Result<void> {
        std::vector<app::NewPerson> people;
        for (std::size_t i = 0; i < numbers.size(); i += 2)
            people.push_back({ QUuid::createUuid(), withNumber(numbers[i]) });
        return practice.imports.addPatients(people, event);
    }));

    const auto answers = practice.imports.byNhsNumbers(numbers);

    REQUIRE(answers.has_value());
    REQUIRE(answers->size() == numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        CHECK((*answers)[i].has_value() == (i % 2 == 0));
        CHECK(practice.imports.byNhsNumber(numbers[i])->has_value() == (i % 2 == 0));
    }
    const auto& first = *answers->front();
    CHECK(first.foldedFamily == u"oneil"_s);
    CHECK(first.birth.isEmpty());
    CHECK(first.detailsHash == app::detailsHash(withNumber(numbers[0])));
}

TEST_CASE("a condition or fact with a known source key changes nothing", "[storage][import]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    domain::Condition copd { u"http://snomed.info/sct"_s, u"13645005"_s, u"COPD"_s,
        domain::ClinicalStatus::Active, false, QDate(2019, 5, 1), {}, u"synthea/1"_s };
    app::ExternalFact fact { u"Observation"_s, u"synthea/2"_s, u"http://loinc.org"_s, u"8480-6"_s,
        u"Systolic"_s, u"final"_s, practice.now(), practice.database.clock.today(), u"132"_s,
        u"mm[Hg]"_s };
    const auto addBoth = [&] {
        return practice.write([&](EventId event) -> domain::Result<std::pair<bool, bool>> {
            const auto condition = practice.imports.addCondition(practice.patient, copd, event);
            REQUIRE(condition.has_value());
            const auto added = practice.imports.addFact(practice.patient, fact, event);
            REQUIRE(added.has_value());
            return std::pair { *condition, *added };
        });
    };

    CHECK(addBoth() == std::pair { true, true });
    copd.term = u"changed"_s;
    CHECK(addBoth() == std::pair { false, false });

    CHECK(practice.conditions.ofPatient(practice.patient)->front().term == u"COPD"_s);
    CHECK(practice.database.number("SELECT count(*) FROM external_fact") == 1);
}

TEST_CASE("a file that was imported is recognised", "[storage][import]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    const app::ImportRun run { QByteArray(64, 'a'), u"patients"_s, u"emis-web"_s, 10, 7, 2, 1,
        practice.now() };
    CHECK(!practice.imports.previousRun(run.fileSha256).value());

    REQUIRE(practice.write([&](EventId event) { return practice.imports.addRun(run, event); }));

    const auto found = practice.imports.previousRun(run.fileSha256).value();
    REQUIRE(found.has_value());
    CHECK(found->layout == run.layout);
    CHECK(found->rows == 10);
    CHECK(found->created == 7);
    CHECK(found->unchanged == 2);
    CHECK(found->rejected == 1);
    CHECK(found->at == run.at);
    CHECK(!practice.imports.previousRun(QByteArray(64, 'b')).value());
}

TEST_CASE("people are recognised by the number of another system", "[storage][import]")
{
    TestPractice practice(GENERATE(from_range(engines())));
    auto details = named(u"Smith"_s, u"Ann"_s);
    details.otherIdentifiers = { { u"urn:us"_s, u"S999-1"_s } };
    const auto id = practice.write([&](EventId event) {
        return practice.imports.addPatient(QUuid::createUuid(), details, event);
    });
    REQUIRE(id.has_value());

    CHECK(practice.imports.byIdentifier({ u"urn:us"_s, u"S999-1"_s }).value()->id == *id);
    CHECK(!practice.imports.byIdentifier({ u"urn:uk"_s, u"S999-1"_s }).value());
}
