// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/TypedPerson.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::RegistrationForm;

namespace {

RegistrationForm typed(const QString& words)
{
    return presentation::typedPerson(words, QDate(2026, 3, 14));
}

}

TEST_CASE("name, birth date and number are told apart in any order", "[people][registration]")
{
    for (const auto& words : { u"ann ahmed 14/3/47 999 026 5755"_s,
             u"999 026 5755 14/3/47 ann ahmed"_s, u"14/3/47 ann ahmed 9990265755"_s,
             u"ahmed, ann 9990265755 14/3/1947"_s, u"AHMED Ann 14.3.1947 999-026-5755"_s }) {
        INFO(words.toStdString());
        const auto form = typed(words);
        CHECK(form.family == u"Ahmed"_s);
        CHECK(form.given == u"Ann"_s);
        CHECK(presentation::check(form, QDate(2026, 3, 14)).errors.empty());
        const auto details = presentation::check(form, QDate(2026, 3, 14)).details;
        REQUIRE(details);
        CHECK(details->born->toIso() == u"1947-03-14"_s);
        CHECK(details->nhsNumber->toInteger() == 9990265755);
    }
}

TEST_CASE(
    "a year of two digits is completed only when it can mean one year", "[people][registration]")
{
    CHECK(typed(u"ann 14/3/47"_s).birthDate == u"14/3/1947"_s);
    CHECK(typed(u"ann 14/3/12"_s).birthDate == u"14/3/12"_s);
    CHECK(typed(u"ann 14031947"_s).birthDate == u"14/03/1947"_s);
    CHECK(typed(u"ann 14 mar 1947"_s).birthDate == u"14 mar 1947"_s);
    CHECK(typed(u"ann 1947"_s).birthDate == u"1947"_s);
}

TEST_CASE("telephone numbers are no NHS numbers", "[people][registration]")
{
    const auto form = typed(u"ben brown 07700 900123 020 7946 0000"_s);
    CHECK(form.mobile == u"07700 900123"_s);
    CHECK(form.phone == u"020 7946 0000"_s);
    CHECK(form.nhsNumber.isEmpty());
    CHECK(typed(u"ben brown +44 7700 900123"_s).mobile == u"+44 7700 900123"_s);
}

TEST_CASE("names keep their parts and their capitals", "[people][registration]")
{
    CHECK(typed(u"ann o'brien-smith"_s).family == u"O'Brien-Smith"_s);
    CHECK(typed(u"Siân McDonald"_s).family == u"McDonald"_s);
    const auto form = typed(u"mrs anna van der berg"_s);
    CHECK(form.title == u"Mrs"_s);
    CHECK(form.given == u"Anna"_s);
    CHECK(form.family == u"van der Berg"_s);
    CHECK(typed(u"van der Berg, Anna"_s).family == u"van der Berg"_s);
    CHECK(typed(u"ahmed"_s).family == u"Ahmed"_s);
    CHECK(typed(u"ahmed"_s).given.isEmpty());
    CHECK(typed(u"فاطمة الحسن"_s).family == u"الحسن"_s);
}

TEST_CASE("nothing of what was typed is left out", "[people][registration]")
{
    CHECK(typed(u"ann ahmed 12345"_s).family == u"12345"_s);
    CHECK(typed({}) == RegistrationForm {});
}
