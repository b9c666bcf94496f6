// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "domain/common/SnomedCode.h"
#include "exchange/patientlist/Layout.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

using namespace rooftree;
using namespace Qt::StringLiterals;

TEST_CASE("every row of a code list is a SNOMED CT concept with its source", "[exchange][schema]")
{
    const auto files = resources::list(u"codelists/");
    REQUIRE(files.size() >= 5);
    for (const auto& file : files) {
        const auto lines
            = QString::fromUtf8(resources::read(file)).split(u'\n', Qt::SkipEmptyParts);
        INFO(file.toStdString());
        REQUIRE(lines.size() > 1);
        CHECK(lines.first() == u"code,term,source,version");
        QSet<QString> seen;
        for (const auto& line : lines.mid(1)) {
            INFO(line.toStdString());
            const auto code = line.section(u',', 0, 0);
            CHECK(domain::SnomedCode::parse(code).has_value());
            CHECK_FALSE(seen.contains(code));
            seen.insert(code);
            CHECK_FALSE(line.section(u',', -1).isEmpty());
            CHECK(line.section(u',', -2, -2).contains(u'/'));
        }
    }
}

TEST_CASE("every register names lists that are there", "[exchange][schema]")
{
    const auto registers
        = QJsonDocument::fromJson(resources::read(u"rules/registers.json")).array();
    REQUIRE(registers.size() == 4);
    QSet<QString> ids;
    for (const auto& each : registers) {
        const auto reg = each.toObject();
        ids.insert(reg["id"_L1].toString());
        CHECK_FALSE(reg["title"_L1].toString().isEmpty());
        CHECK_FALSE(resources::read(reg["codes"_L1].toString()).isEmpty());
        if (reg.contains("resolved"_L1))
            CHECK_FALSE(resources::read(reg["resolved"_L1].toString()).isEmpty());
    }
    CHECK(ids == QSet<QString> { u"copd"_s, u"chronic-pain"_s, u"asthma"_s, u"diabetes"_s });
}

TEST_CASE("symptoms that pass are not on the list of chronic pain", "[exchange][schema]")
{
    const auto list = resources::read(u"codelists/chronic_pain.csv");

    CHECK(list.contains("\n82423001,"));
    for (const auto* symptom : { "22253000", "161891005", "76948002", "860381000000107" })
        CHECK_FALSE(list.contains(QByteArray("\n") + symptom + ','));
}

TEST_CASE("the layout file is whole, and each layout says where it is from", "[exchange][schema]")
{
    const auto json = resources::read(u"rules/import_layouts.json");

    const auto layouts = exchange::Layouts::fromJson(json);

    REQUIRE(layouts.has_value());
    CHECK(layouts->list.size() == 7);
    CHECK(layouts->genders.size() > 10);
    for (const auto& each : QJsonDocument::fromJson(json)["layouts"_L1].toArray()) {
        INFO(each.toObject()["id"_L1].toString().toStdString());
        CHECK_FALSE(each.toObject()["source"_L1].toString().isEmpty());
        CHECK_FALSE(each.toObject()["date"_L1].toString().isEmpty());
    }
}
