// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/BodyMap.h"

#include "application/common/Rules.h"
#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "views/care/BodyRegions.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;

TEST_CASE("the drawing has every place of the list, and no other", "[views][care]")
{
    const auto rules = app::Rules::load().value();
    const auto& kind = *rules.careSheet(u"chronic-pain")->kind(u"pain-picture");
    REQUIRE(kind.hasBodyPicture);
    QSet<QString> listed;
    QSet<QString> drawn;
    for (const auto& field : kind.fields) {
        for (const auto& choice : field.choices)
            listed.insert(field.id + u'/' + choice.id);
    }
    for (const auto& region : ui::bodyRegions()) {
        if (!region.field.isEmpty())
            drawn.insert(region.field + u'/' + region.id);
    }
    CHECK(listed == drawn);
}

TEST_CASE("left and right are the patient's own, on both sides", "[views][care]")
{
    const auto x = [](const QString& id) {
        for (const auto& each : ui::bodyRegions()) {
            if (each.id == id)
                return each.path.boundingRect().center().x();
        }
        return 0.0;
    };
    // Who faces us has their right at our left; who turns their back has it at our right.
    CHECK(x(u"arm-right"_s) < x(u"arm-left"_s));
    CHECK(x(u"leg-back-left"_s) < x(u"leg-back-right"_s));
}

TEST_CASE("a tap chooses exactly the place that was tapped, and a second one takes it back",
    "[views][care]")
{
    testing::ThemeScope look;
    ui::BodyMap map;
    map.resize(map.sizeHint());
    map.show();
    QSignalSpy changed(&map, &ui::BodyMap::chosenChanged);
    for (const auto& region : ui::bodyRegions()) {
        if (region.field.isEmpty())
            continue;
        INFO(region.id.toStdString());
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.middleOf(region.id));
        REQUIRE(changed.count() == 1);
        CHECK(changed.takeFirst() == QVariantList { region.field, QStringList { region.id } });
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.middleOf(region.id));
        REQUIRE(changed.count() == 1);
        CHECK(changed.takeFirst() == QVariantList { region.field, QStringList {} });
    }
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(1, map.height() / 2));
    CHECK(changed.empty());
}
