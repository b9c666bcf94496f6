// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/Amount.h"

#include "catch_compat.h"

#include <concepts>

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::Exact;
using domain::Factor;
using domain::MicrogramsPerHour;
using domain::Milligrams;

namespace {

template <class One, class Other>
concept CanBeAdded = requires(One one, Other other)
{
    one + other;
};

template <class One, class Other>
concept CanBeCompared = requires(One one, Other other)
{
    one < other;
};

static_assert(CanBeAdded<Milligrams, Milligrams>);
static_assert(!CanBeAdded<Milligrams, MicrogramsPerHour>);
static_assert(!CanBeCompared<Milligrams, MicrogramsPerHour>);
static_assert(!std::convertible_to<MicrogramsPerHour, Milligrams>);
static_assert(!std::constructible_from<Milligrams, MicrogramsPerHour>);
static_assert(!std::convertible_to<double, Milligrams>);
static_assert(!std::convertible_to<Exact, Milligrams>);

QString read(QStringView typed)
{
    const auto number = Exact::parse(typed, u"opioidDose"_s);
    return number ? number->toString() : number.error().detail;
}

}

TEST_CASE("hz06_c3 what is typed is exact and is shown without a trailing zero",
    "[domain][opioids][hz06_c3]")
{
    CHECK(read(u"52.5") == u"52.5"_s);
    CHECK(read(u"5.0") == u"5"_s);
    CHECK(read(u".125") == u"0.125"_s);
    CHECK(read(u"0") == u"0"_s);
    CHECK(read(u"99999.999") == u"99999.999"_s);
    CHECK(Exact::parse(u"0.1", {})->inMillionths() == 100'000);
}

TEST_CASE("hz06_c3 what could be read as another number is refused", "[domain][opioids][hz06_c3]")
{
    CHECK(read(u"1,5") == u"number.decimal-comma"_s);
    CHECK(read(u"1,000") == u"number.group-separator"_s);
    CHECK(read(u"40mg") == u"number.unit"_s);
    CHECK(read(u"1e3") == u"number.exponent"_s);
    CHECK(read(u"-5") == u"number.sign"_s);
    CHECK(read(u"") == u"number.empty"_s);
    CHECK(read(u"100000") == u"number.out-of-range"_s);
    CHECK(read(u"99999999999999999999") == u"number.out-of-range"_s);
    CHECK(read(u"0.0005") == u"opioid.too-fine"_s);
    CHECK(read(u"99999.9985") == u"opioid.too-fine"_s);
}

TEST_CASE("hz06_c3 no product is rounded", "[domain][opioids][hz06_c3]")
{
    const Milligrams dose(Exact::parse(u"0.001", {}).value());
    const Factor factor(Exact::parse(u"0.001", {}).value());
    CHECK(factor.of(dose).number().toString() == u"0.000001"_s);
    CHECK(domain::times(dose, 24).number().toString() == u"0.024"_s);
    const Milligrams most(Exact::parse(u"99999.999", {}).value());
    CHECK(Factor(Exact::parse(u"5", {}).value()).of(domain::times(most, 24)).number().toString()
        == u"11999999.88"_s);
    CHECK((dose + most).number().toString() == u"100000"_s);
    CHECK(dose < most);
    CHECK(Milligrams(Exact()).isZero());
    CHECK_FALSE(dose.isZero());
}
