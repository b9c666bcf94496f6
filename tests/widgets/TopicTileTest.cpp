// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TopicTile.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "theme/Spacing.h"

#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a tile is chosen by touch, by Space and by Enter", "[widgets][tile]")
{
    const testing::ThemeScope scope;
    TopicTile tile(u"Sleeping badly"_s, u"sleep"_s);
    tile.show();

    QTest::mouseClick(&tile, Qt::LeftButton);
    CHECK(tile.isChecked());
    QTest::keyClick(&tile, Qt::Key_Space);
    CHECK_FALSE(tile.isChecked());
    QTest::keyClick(&tile, Qt::Key_Return);
    CHECK(tile.isChecked());
}

TEST_CASE(
    "a tile's place among the first three is read out and lost with the choice", "[widgets][tile]")
{
    const testing::ThemeScope scope;
    TopicTile tile(u"Sleeping badly"_s, u"sleep"_s);
    tile.setChecked(true);
    tile.setRank(2);
    CHECK(tile.accessibleName() == u"Sleeping badly, number 2"_s);

    tile.click();
    CHECK(tile.rank() == 0);
    CHECK(tile.accessibleName() == u"Sleeping badly"_s);
}

TEST_CASE("a tile is at least 15 mm and has room for all its words", "[widgets][tile]")
{
    const testing::ThemeScope scope;
    QWidget kiosk;
    auto* tile = new TopicTile(u"Help from other services or groups"_s, u"services"_s, &kiosk);
    applyKioskScale(kiosk, KioskText::Largest);

    CHECK(tile->minimumSizeHint().width() >= millimetres(15));
    CHECK(tile->minimumSizeHint().height() >= millimetres(15));
    CHECK(tile->heightForWidth(200) > tile->heightForWidth(900));
}
