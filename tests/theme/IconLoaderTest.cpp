// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/IconLoader.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "theme/ApplyTheme.h"
#include "theme/Resources.h"

#include <QImage>
#include <QPushButton>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

int inked(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    return count;
}

QColor solidColour(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
    return {};
}

}

TEST_CASE("every drawing is compiled in and leaves ink", "[theme][icons]")
{
    const testing::ThemeScope scope(ThemeMode::Light);
    REQUIRE(IconLoader::names().size() >= 40);
    for (const QString& name : IconLoader::names()) {
        INFO(name.toStdString());
        CHECK(inked(IconLoader::pixmap(name, ColourRole::Text, 48)) > 60);
    }
}

TEST_CASE("drawings carry no colour of their own", "[theme][icons]")
{
    for (const QString& name : IconLoader::names()) {
        const QByteArray svg = readResource(u"icons/"_s + name + u".svg"_s);
        INFO(name.toStdString());
        CHECK(svg.contains("currentColor"));
        CHECK_FALSE(svg.contains('#'));
    }
}

TEST_CASE("an icon takes the colour of its role and follows a change of look", "[theme][icons]")
{
    const testing::ThemeScope scope(ThemeMode::Light);
    const QIcon icon = IconLoader::icon(u"today"_s, ColourRole::Danger);
    CHECK(solidColour(icon.pixmap(QSize(48, 48), 1.0)) == Theme::of(ThemeMode::Light).danger);

    applyTheme(*qApp, ThemeMode::Dark);

    CHECK(solidColour(icon.pixmap(QSize(48, 48), 1.0)) == Theme::of(ThemeMode::Dark).danger);
}

TEST_CASE("an unknown name gives no icon rather than an empty square", "[theme][icons]")
{
    CHECK(IconLoader::icon(u"no-such-drawing"_s).isNull());
}
