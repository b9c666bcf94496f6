// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TallScroll.h"

#include "app/WindowHelp.h"
#include "support/ThemeScope.h"
#include "widgets/Rail.h"
#include "widgets/RailButton.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

/// A rail of ten places beside a page.
struct Window {
    explicit Window(QSize size, double scale = 1.0) : look(ThemeMode::Light, scale)
    {
        for (int place = 0; place < 10; ++place)
            rail->addPlace(u"place%1"_s.arg(place), u"Place %1"_s.arg(place), u"today"_s);
        auto* across = new QHBoxLayout(&window);
        across->addWidget(scroll);
        across->addWidget(page, 1);
        testing::showActive(window, size);
    }

    testing::ThemeScope look;
    QWidget window;
    Rail* rail = new Rail;
    TallScroll* scroll = new TallScroll(rail);
    QWidget* page = new QWidget;
};

}

TEST_CASE(
    "a rail that is higher than its window scrolls, and no word of it is cut", "[widgets][rail]")
{
    const Window low({ 900, 300 }, 2.0);
    CHECK(low.window.height() == 300);
    CHECK(low.scroll->verticalScrollBar()->isVisible());
    CHECK(low.scroll->viewport()->width() >= low.rail->sizeHint().width());

    const Window high({ 900, 900 });
    CHECK_FALSE(high.scroll->verticalScrollBar()->isVisible());
    CHECK(high.scroll->width() == high.rail->sizeHint().width());
}

TEST_CASE("arrow keys bring the place they come to into sight", "[widgets][rail]")
{
    Window low({ 900, 300 }, 2.0);
    low.rail->button(u"place0"_s)->setFocus();
    for (int down = 0; down < 9; ++down)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);

    auto* last = low.rail->button(u"place9"_s);
    REQUIRE(last->hasFocus());
    const QRect where(last->mapTo(low.scroll->viewport(), QPoint(0, 0)), last->size());
    CHECK(low.scroll->viewport()->rect().contains(where));
}
