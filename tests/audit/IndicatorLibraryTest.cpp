// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/IndicatorLibrary.h"

#include "application/common/Rules.h"
#include "catch_compat.h"
#include "resources/Resources.h"
#include "wording/Sentences.h"

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

QByteArray exclusions() { return resources::read(u"rules/exclusions.json"); }

}

TEST_CASE("every definition that ships passes the lint", "[audit][indicator][hz05_c3][hz21_c2]")
{
    const auto library = audit::IndicatorLibrary::load();

    INFO((library ? QString() : wording::sentence(library.error())).toStdString());
    REQUIRE(library);
    QStringList counted;
    QStringList waiting;
    for (const auto& each : library->indicators())
        (each.hasData() ? counted : waiting) += each.id;
    CHECK(counted.join(u' ')
        == u"SMS01 SMS02 SMS03 SMS04 SMS05 SMS06 SMS07 SMS08 SMS09 SMS10 SMS11 SMS11b SMS12 SMS13 "
           "SMS14 SMS16 OUT01 OUT02 SMP01 SMP02 SMP03 SMP03b COPD1 COPD2 COPD3 COPD4 COPD5 COPD6 "
           "PAIN1");
    CHECK(waiting.join(u' ')
        == u"SMS15 OUT03 OUT04 SMP04 SMP05 SMP06 ADP01 ADP02 ADP03 ADP04 SIP01 "
           "SIP02 PAIN2");
    CHECK(library->unused().empty());
}

TEST_CASE("a measure without data says what is missing and has nothing to run",
    "[audit][indicator][hz05_c7]")
{
    const auto library = audit::IndicatorLibrary::load();
    REQUIRE(library);
    for (const auto& each : library->indicators()) {
        if (each.hasData())
            continue;
        INFO(each.id.toStdString());
        CHECK(each.noDataYet.endsWith(u'.'));
        CHECK(each.noDataYet.contains(u"yet"));
        CHECK(each.sql.isEmpty());
        CHECK(each.reasons.isEmpty());
    }
}

TEST_CASE(
    "every indicator of planning takes all seven exclusions and those of its registers", "[audit]")
{
    const auto library = audit::IndicatorLibrary::load();
    REQUIRE(library);
    for (const auto& each : library->indicators()) {
        if (!each.hasData())
            continue;
        INFO(each.id.toStdString());
        // A course is for whoever was sent there.
        const bool isOfCourse = each.id.startsWith(u"SMP");
        for (int i = isOfCourse ? 6 : 1; i <= 7; ++i)
            CHECK(each.exclusions.contains(u'X' + QString::number(i)));
        CHECK(each.exclusions.contains(u"off-register"_s) != isOfCourse);
        CHECK(each.exclusions.contains(u"window-open"_s) == (each.maturityDays > 0));
        CHECK_FALSE(each.sql.contains(u"{excluded}"));
        CHECK(each.hash.size() == 64);
        for (const QString& code : each.exclusions)
            CHECK(library->exclusions().sentence(code).endsWith(u'.'));
    }
}

TEST_CASE("the registers of the indicators exist", "[audit][indicator]")
{
    const auto library = audit::IndicatorLibrary::load();
    const auto rules = app::Rules::load();
    REQUIRE(library);
    REQUIRE(rules);
    for (const auto& each : library->indicators()) {
        for (const QString& id : each.registers)
            CHECK(rules->registerNamed(id) != nullptr);
    }
}

TEST_CASE("a changed exclusion changes the hash of the definitions that take it", "[audit]")
{
    const QByteArray file = resources::read(u"indicators/SMS01.json");
    auto changed = exclusions();
    changed.replace("s.kind = 'urgent'", "s.kind = 'routine'");

    const auto before = audit::IndicatorLibrary::from({ { u"SMS01"_s, file } }, exclusions());
    const auto after = audit::IndicatorLibrary::from({ { u"SMS01"_s, file } }, changed);

    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->find(u"SMS01")->hash != after->find(u"SMS01")->hash);
}

TEST_CASE("a broken file is named by the library", "[audit][indicator]")
{
    const QByteArray good = resources::read(u"indicators/SMS01.json");
    auto broken = good;
    broken.replace("\"windowDays\": 14", "\"windowDays\": \"14\"");

    const auto wrong = audit::IndicatorLibrary::from({ { u"SMS01"_s, broken } }, exclusions());
    const auto renamed = audit::IndicatorLibrary::from({ { u"SMS99"_s, good } }, exclusions());
    const auto unknown = audit::IndicatorLibrary::from({ { u"SMS01"_s, good } },
        R"({"exclusions": [{"code": "X1", "sentence": "Young.", "when": ["1 = 0"]}]})");

    REQUIRE_FALSE(wrong);
    CHECK(wording::sentence(wrong.error()).startsWith(u"SMS01 windowDays: "));
    REQUIRE_FALSE(renamed);
    CHECK(renamed.error().detail == u"indicator.id-not-file-name");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().detail == u"indicator.exclusion-unknown");
}

TEST_CASE("exclusions are tried in the order of their file", "[audit][exclusion]")
{
    const auto parsed = audit::Exclusions::parse(
        R"({"exclusions": [{"code": "X7", "sentence": "Test.", "when": ["a", "OR b"]},
            {"code": "off-register", "sentence": "Off."},
            {"code": "X1", "sentence": "Young.", "when": ["c"]}]})");

    REQUIRE(parsed);
    CHECK(parsed->expression({ u"X1"_s, u"X7"_s, u"off-register"_s }).simplified()
        == u"CASE WHEN a OR b THEN 'X7' WHEN c THEN 'X1' ELSE '' END");
    CHECK(parsed->expression({ u"off-register"_s }) == u"''");
    CHECK(parsed->inOrder({ u"X1"_s, u"X7"_s }) == QStringList { u"X7"_s, u"X1"_s });
}

TEST_CASE("a file of exclusions with a fault is refused", "[audit][exclusion]")
{
    const QByteArray start = R"({"exclusions": [)";
    const QByteArray one = R"({"code": "X1", "sentence": "A."})";
    CHECK(audit::Exclusions::parse(start + one + "]}"));
    CHECK_FALSE(audit::Exclusions::parse({}));
    CHECK_FALSE(audit::Exclusions::parse("{}"));
    CHECK_FALSE(audit::Exclusions::parse(start + R"({"code": "X1"}]})"));
    CHECK_FALSE(audit::Exclusions::parse(start + R"({"code": "", "sentence": "A."}]})"));
    CHECK_FALSE(audit::Exclusions::parse(
        start + R"({"code": "X1", "sentence": "A.", "when": ["1; DROP"]}]})"));
    CHECK_FALSE(audit::Exclusions::parse(start + one + ',' + one + "]}"));
}
