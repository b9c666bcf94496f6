// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/flare/ReadFlareShapes.h"

#include "catch_compat.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::FlareColour;

namespace {

QByteArray shapeWith(const QByteArray& zones, const QByteArray& verifiedBy = {})
{
    return R"({"id":"x","version":"1","title":"X","paper_title":"Mine","register":"copd",)"
           R"("source":"house","source_date":"2026-11-23","verified_by":")"
        + verifiedBy + R"(","zones":[)" + zones + "]}";
}

QByteArray zone(const QByteArray& colour, const QByteArray& name, const QByteArray& sections)
{
    return R"({"colour":")" + colour + R"(","name":")" + name + R"(","sections":[)" + sections
        + "]}";
}

const QByteArray kField = R"({"id":"a","heading":"A","help":"","signs":[],"words":true})";

}

TEST_CASE("the shapes that ship have their red signs in the file, and nobody has verified them",
    "[application][flare][hz23_c2]")
{
    const auto shapes = app::readFlareShapes();

    REQUIRE(shapes);
    REQUIRE(shapes->size() == 2);
    for (const auto& shape : *shapes) {
        INFO(shape.id.toStdString());
        CHECK(!shape.source.isEmpty());
        // Whoever fills this in has read the guideline; a test that knew would be no proof.
        CHECK_FALSE(shape.isVerified());
        const auto* red = shape.section(u"red-flags");
        REQUIRE(red);
        CHECK(red->signs.size() >= 5);
        CHECK_FALSE(red->takesWords);
        QList<FlareColour> colours;
        for (const auto& each : shape.zones)
            colours << each.colour;
        CHECK(colours.mid(0, 3)
            == QList<FlareColour> { FlareColour::Green, FlareColour::Amber, FlareColour::Red });
    }
}

TEST_CASE("a zone whose name does not say its colour is refused", "[application][flare][hz23_c3]")
{
    CHECK(app::readFlareShape(shapeWith(zone("red", "Red: urgent", kField))));
    const auto mute = app::readFlareShape(shapeWith(zone("red", "Urgent", kField)));
    REQUIRE_FALSE(mute);
    CHECK(mute.error().field == u"zones[0].colour"_s);
    CHECK_FALSE(app::readFlareShape(shapeWith(zone("pink", "Pink: odd", kField))));
    CHECK(app::readFlareShape(shapeWith(zone("none", "Afterwards", kField))));
}

TEST_CASE("a section twice, one that asks and says nothing, and an unknown key are refused",
    "[application][flare]")
{
    CHECK_FALSE(app::readFlareShape(shapeWith(zone("green", "Green: x", kField + "," + kField))));
    CHECK_FALSE(app::readFlareShape(shapeWith(zone(
        "green", "Green: x", R"({"id":"a","heading":"A","help":"","signs":[],"words":false})"))));
    CHECK_FALSE(app::readFlareShape(shapeWith(zone("green", "Green: x",
        R"({"id":"a","heading":"A","help":"","signs":[],"words":true,"dose":"5 mg"})"))));
    CHECK_FALSE(app::readFlareShape("[]"));
    CHECK(app::readFlareShape(shapeWith({}, "Dr Patel"))->isVerified());
}
