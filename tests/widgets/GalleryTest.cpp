// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Gallery.h"

#include "catch_compat.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    ThemeMode mode;
    double scale;
    const char* name;
};

const Look kLooks[] = {
    { ThemeMode::Light, 1.0, "light" },
    { ThemeMode::Dark, 1.0, "dark" },
    { ThemeMode::HighContrast, 1.0, "contrast" },
    { ThemeMode::Light, 2.0, "light-200" },
};

const std::pair<Gallery::Page, const char*> kPages[] = {
    { Gallery::Page::Controls, "controls" },
    { Gallery::Page::Lists, "lists" },
    { Gallery::Page::Kiosk, "kiosk" },
    { Gallery::Page::Keys, "keys" },
};

// For eyes: set ROOFTREE_GALLERY to a folder and the pages are left there as pictures.
void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("ROOFTREE_GALLERY");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        CHECK(widget.grab().save(folder + u'/' + name + u".png"_s));
}

}

TEST_CASE("every control can be named, hit and read in every look and at 200 %", "[widgets]")
{
    for (const Look& look : kLooks) {
        for (const auto& [page, pageName] : kPages) {
            const testing::ThemeScope scope(look.mode, look.scale);
            Gallery gallery(page);
            gallery.resize(1366, 768);
            gallery.show();
            REQUIRE(QTest::qWaitForWindowExposed(&gallery));
            keepPicture(
                gallery, QString::fromLatin1(pageName) + u'-' + QString::fromLatin1(look.name));

            const QStringList findings = testing::accessibilityFindings(gallery);

            INFO(pageName << " " << look.name << ": " << findings.join(u"\n"_s).toStdString());
            CHECK(findings.isEmpty());
        }
    }
}

TEST_CASE("whatever has the keyboard can be seen to have it", "[widgets]")
{
    for (const ThemeMode mode : { ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast }) {
        for (const auto& [page, pageName] : kPages) {
            const testing::ThemeScope scope(mode);
            Gallery gallery(page);
            gallery.resize(1366, 768);
            gallery.show();
            REQUIRE(QTest::qWaitForWindowActive(&gallery));

            for (QWidget* widget : testing::tabOrder(gallery)) {
                if (QWidget* before = QApplication::focusWidget())
                    before->clearFocus();
                const QImage without = widget->grab().toImage();
                widget->setFocus(Qt::TabFocusReason);
                INFO(pageName << " look " << int(mode) << ": "
                              << testing::detail::describe(*widget).toStdString());
                CHECK(widget->hasFocus());
                CHECK(widget->grab().toImage() != without);
            }
        }
    }
}
