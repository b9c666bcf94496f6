// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/DetailsForm.h"

#include "catch_compat.h"
#include "support/TestPractice.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::presentation;
using domain::AccessNeedKind;

namespace {

const QDate kToday(2026, 3, 14);

domain::PatientDetails margaret()
{
    auto details = test::named(u"O'Neill"_s, u"Margaret"_s);
    details.born = domain::BirthDate::restored({ 1947, 3, 14 }, domain::DatePrecision::Day).value();
    details.phone = domain::PhoneNumber::parse(u"01632 960 001"_s).value();
    details.language = u"gd"_s;
    details.usualGp = u"Dr B"_s;
    details.accessNeeds = { { AccessNeedKind::Format, u"large print"_s },
        { AccessNeedKind::Format, u"yellow"_s }, { AccessNeedKind::Contact, u"no letters"_s } };
    return details;
}

domain::PatientDetails sure(const CheckedForm& checked)
{
    REQUIRE(checked.errors.empty());
    REQUIRE(checked.details);
    return *checked.details;
}

}

TEST_CASE("a form that nobody touched changes nothing at all", "[people][details]")
{
    auto old = margaret();
    // Nobody could type this any more: it is not today's to refuse.
    old.born = domain::BirthDate::restored({ 1850, 1, 1 }, domain::DatePrecision::Year).value();

    CHECK(sure(changed(old, DetailsForm::of(old), kToday)) == old);
}

TEST_CASE("only what was touched is changed", "[people][details]")
{
    const auto now = margaret();
    auto form = DetailsForm::of(now);
    form.person.phone = u"01632 960 002"_s;
    form.person.needContact = u""_s;
    form.person.email = u" m@example.org "_s;

    auto expected = now;
    expected.phone = domain::PhoneNumber::parse(u"01632 960 002"_s).value();
    expected.accessNeeds.pop_back();
    expected.email = u"m@example.org"_s;
    CHECK(sure(changed(now, form, kToday)) == expected);
}

TEST_CASE("somebody with another name is found by the old one too, unless nobody wants that",
    "[people][details]")
{
    const auto now = margaret();
    auto form = DetailsForm::of(now);
    form.person.family = u"Ahmed"_s;

    const auto kept = sure(changed(now, form, kToday));
    CHECK(kept.name.family() == u"Ahmed"_s);
    REQUIRE(kept.formerNames.size() == 1);
    CHECK(kept.formerNames.front().familyFirst() == u"O'NEILL, Margaret"_s);
    form.keepsOldName = false; // it was a slip of the pen
    CHECK(sure(changed(now, form, kToday)).formerNames.empty());
    // A title is no other name.
    auto titled = DetailsForm::of(now);
    titled.person.title = u"Dr"_s;
    CHECK(sure(changed(now, titled, kToday)).formerNames.empty());
}

TEST_CASE(
    "somebody may have died on a day, or nobody knows when, and not tomorrow", "[people][details]")
{
    const auto now = margaret();
    auto form = DetailsForm::of(now);
    form.hasDied = true;
    CHECK(sure(changed(now, form, kToday)).death == domain::Death {});
    form.diedOn = u"1 Mar 2026"_s;
    CHECK(sure(changed(now, form, kToday)).death->on == QDate(2026, 3, 1));

    const auto reasonFor = [&](const QString& day) {
        form.diedOn = day;
        const auto checked = changed(now, form, kToday);
        REQUIRE(checked.errors.size() == 1);
        CHECK(checked.errors.front().field == u"deathDate"_s);
        CHECK_FALSE(checked.details);
        return checked.errors.front().detail;
    };
    CHECK(reasonFor(u"15 Mar 2026"_s) == u"date.in-future"_s);
    CHECK(reasonFor(u"1 Mar 1940"_s) == u"death-date.typed-before-birth"_s);
    CHECK(reasonFor(u"31 Feb 2026"_s) == u"date.no-such-day"_s);
}

TEST_CASE("who came back has neither left nor died", "[people][details]")
{
    auto now = margaret();
    now.leftOn = QDate(2025, 6, 30);
    now.death = domain::Death { QDate(2025, 7, 1) };
    auto form = DetailsForm::of(now);
    CHECK(form.leftOn == u"30 Jun 2025"_s);
    form.leftOn.clear();
    form.hasDied = false;

    CHECK(sure(changed(now, form, kToday)) == margaret());
}

TEST_CASE("every wrong field is said at once, and what was not touched is not looked at",
    "[people][details]")
{
    const auto now = margaret();
    auto form = DetailsForm::of(now);
    form.person.postcode = u"nowhere"_s;
    form.person.birthDate = u"31/2/1947"_s;
    form.leftOn = u"sometime"_s;

    QStringList fields;
    for (const auto& error : changed(now, form, kToday).errors)
        fields << error.field;
    fields.sort();

    CHECK(fields == QStringList { u"birthDate"_s, u"leftOn"_s, u"postcode"_s });
}

TEST_CASE("changes can be kept and made again on what somebody else has saved",
    "[people][details][drafts]")
{
    const auto shown = DetailsForm::of(margaret());
    auto typed = shown;
    typed.person.phone = u"01632 960 002"_s;
    typed.person.needContact = u""_s;
    typed.person.gender = domain::AdministrativeGender::Female;
    typed.hasDied = true;
    auto theirs = shown;
    theirs.person.mobile = u"07700 900 001"_s;

    const auto both = withChanges(theirs, changesBetween(shown, typed));

    auto expected = typed;
    expected.person.mobile = u"07700 900 001"_s;
    CHECK(both == expected);
    CHECK(changesBetween(shown, shown).isEmpty());
}
