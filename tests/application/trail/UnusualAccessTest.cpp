// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/UnusualAccess.h"

#include "catch_compat.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rooftree::app;
using rooftree::domain::instantAt;
using rooftree::domain::PatientId;
using rooftree::domain::StaffId;

namespace {

const QStringList kColleagues { u"Nurse Jo Evans"_s, u"Dr Anjali Patel"_s, u"Sam Reed"_s };

RecordOpening opening(const QString& family, const QString& given, QTime time, qint64 patient = 1,
    const QString& who = u"Nurse Jo Evans"_s)
{
    return { instantAt({ 2026, 7, 30 }, time), StaffId(who == kColleagues[0] ? 1 : 2), who,
        PatientId(patient), family, given };
}

std::vector<UnusualAccess> found(const std::vector<RecordOpening>& openings)
{
    const auto rules = UnusualAccessRules::load();
    REQUIRE(rules);
    return unusualAmong(openings, kColleagues, *rules);
}

}

TEST_CASE("r53 an ordinary day holds nothing to ask about", "[application][trail][r53]")
{
    CHECK(found({ opening(u"Ahmed"_s, u"Margaret"_s, { 9, 0 }),
                    opening(u"Evanson"_s, u"Jo"_s, { 20, 59 }, 2),
                    opening(u"Reed"_s, u"Pat"_s, { 6, 0 }, 3) })
              .empty());
}

TEST_CASE("r53 the same surname is asked about once a day and patient", "[application][trail][r53]")
{
    const auto list = found({ opening(u"EVANS"_s, u"Margaret"_s, { 9, 0 }),
        opening(u"EVANS"_s, u"Margaret"_s, { 9, 30 }),
        opening(u"Evans"_s, u"Ann"_s, { 10, 0 }, 2) });
    REQUIRE(list.size() == 2);
    CHECK(list[0].reason == UnusualReason::SameSurname);
    CHECK(list[0].opening.patient == PatientId(1));
    CHECK(list[1].opening.patient == PatientId(2));
}

TEST_CASE("r53 a colleague's record, and one's own, are asked about", "[application][trail][r53]")
{
    const auto list = found({ opening(u"Patel"_s, u"Anjali"_s, { 9, 0 }),
        opening(u"Patel"_s, u"Anjali"_s, { 9, 0 }, 1, kColleagues[1]) });
    REQUIRE(list.size() == 3);
    CHECK(list[0].reason == UnusualReason::Colleague);
    CHECK(list[1].reason == UnusualReason::SameSurname);
    CHECK(list[2].reason == UnusualReason::Colleague);
}

TEST_CASE("r53 a night is one line, with how many records it was", "[application][trail][r53]")
{
    const auto list = found(
        { opening(u"Ahmed"_s, u"Ann"_s, { 21, 0 }), opening(u"Baker"_s, u"Ann"_s, { 23, 59 }, 2),
            opening(u"Baker"_s, u"Ann"_s, { 23, 59 }, 2) });
    REQUIRE(list.size() == 1);
    CHECK(list[0].reason == UnusualReason::Night);
    CHECK(list[0].records == 2);
}

TEST_CASE("r53 more than a hundred records in an hour are asked about, and a hundred are not",
    "[application][trail][r53]")
{
    std::vector<RecordOpening> openings;
    for (int patient = 1; patient <= 100; ++patient)
        openings.push_back(opening(u"Ahmed"_s, u"Ann"_s, { 9, patient % 50 }, patient));
    std::sort(openings.begin(), openings.end(),
        [](const auto& one, const auto& other) { return one.at < other.at; });
    openings.push_back(openings.back()); // the same record again is not one more
    CHECK(found(openings).empty());

    auto late = openings;
    late.push_back(opening(u"Ahmed"_s, u"Ann"_s, { 10, 30 }, 101));
    CHECK(found(late).empty());

    openings.push_back(opening(u"Ahmed"_s, u"Ann"_s, { 9, 55 }, 101));
    const auto list = found(openings);
    REQUIRE(list.size() == 1);
    CHECK(list[0].reason == UnusualReason::ManyRecords);
    CHECK(list[0].records == 101);
}

TEST_CASE("a rule file without its numbers is refused", "[application][trail]")
{
    CHECK_FALSE(UnusualAccessRules::parse("{}"));
    CHECK_FALSE(UnusualAccessRules::parse("not json"));
}
