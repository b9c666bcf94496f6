// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/FlowLayout.h"

#include <QWidget>

using namespace rooftree;
using namespace rooftree::ui;

namespace {

QWidget* block(int width, int height)
{
    auto* widget = new QWidget;
    widget->setMinimumSize(width, height);
    widget->setMaximumHeight(height);
    return widget;
}

}

TEST_CASE("columns stand side by side on a wide page and below one another on a narrow one",
    "[widgets][layout]")
{
    const testing::ThemeScope scope;
    QWidget page;
    auto* columns = new ColumnsLayout(300, &page);
    for (int at = 0; at < 3; ++at)
        columns->addWidget(block(100, 50));
    page.show();

    page.resize(1200, 400);
    CHECK(columns->itemAt(0)->geometry().top() == columns->itemAt(2)->geometry().top());
    CHECK(columns->itemAt(1)->geometry().left() > columns->itemAt(0)->geometry().right());

    page.resize(400, 400);
    CHECK(columns->itemAt(1)->geometry().top() > columns->itemAt(0)->geometry().bottom());
    CHECK(columns->columnsFor(400) == 1);
}

TEST_CASE("columns need more width when the text is larger", "[widgets][layout]")
{
    QWidget page;
    auto* columns = new ColumnsLayout(300, &page);
    columns->addWidget(block(10, 10));
    columns->addWidget(block(10, 10));
    {
        const testing::ThemeScope scope(ThemeMode::Light, 1.0);
        CHECK(columns->columnsFor(800) == 2);
    }
    const testing::ThemeScope scope(ThemeMode::Light, 2.0);
    CHECK(columns->columnsFor(800) == 1);
}

TEST_CASE(
    "a flow starts a new line when the row is full and says how high it is", "[widgets][layout]")
{
    QWidget page;
    auto* flow = new FlowLayout(10, &page);
    for (int at = 0; at < 4; ++at)
        flow->addWidget(block(100, 30));
    page.resize(330, 200);
    page.show();

    CHECK(flow->itemAt(2)->geometry().top() == flow->itemAt(0)->geometry().top());
    CHECK(flow->itemAt(3)->geometry().top() > flow->itemAt(0)->geometry().bottom());
    CHECK(flow->heightForWidth(330) == 70);
    CHECK(flow->heightForWidth(1000) == 30);
}

TEST_CASE("a flow begins at the right where one writes from the right", "[widgets][layout]")
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto* flow = new FlowLayout(10, &page);
    flow->addWidget(block(100, 30));
    flow->addWidget(block(100, 30));
    page.resize(400, 100);
    page.show();
    CHECK(flow->itemAt(0)->geometry().left() > flow->itemAt(1)->geometry().left());
}
