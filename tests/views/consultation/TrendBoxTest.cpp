// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/TrendBox.h"

#include "app/WindowHelp.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "widgets/RunChart.h"
#include "widgets/TableView.h"

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;

TEST_CASE("a small line opens into a chart and closes again, by keyboard", "[views][trend]")
{
    testing::ThemeScope look;
    presentation::Trend trend { u"Confidence"_s,
        { { QDate(2026, 1, 1), 4 }, { QDate(2026, 2, 1), 8 } }, 0, 10,
        u"From 4 to 8 in 4 weeks."_s };
    ui::TrendBox box(trend, u"Confidence: walk to the shop"_s);
    testing::showActive(box, { 300, 400 });
    CHECK(testing::visibleText(box).contains(trend.sentence));
    CHECK_FALSE(box.findChild<ui::RunChart*>());

    auto* button = named<QPushButton>(box, u"trendButton"_s);
    QTest::keyClick(button, Qt::Key_Space);
    auto* chart = named<ui::RunChart>(box, u"trendChart"_s);
    CHECK(chart->isVisible());
    CHECK(chart->table()->model()->rowCount() == 2);
    CHECK(chart->table()->model()->index(0, 0).data().toString() == u"1 Jan 2026"_s);
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    const auto findings = testing::accessibilityFindings(box);
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());

    QTest::keyClick(button, Qt::Key_Space);
    CHECK_FALSE(chart->isVisible());
}
