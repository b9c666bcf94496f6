// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "widgets/Button.h"
#include "widgets/RunChart.h"
#include "widgets/RunChartCanvas.h"
#include "widgets/Sparkline.h"
#include "widgets/TableView.h"

#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

RunChartData threeMonths()
{
    RunChartData data;
    data.title = u"Agendas"_s;
    data.valueAxis = u"%"_s;
    data.sentence = u"No signal (Anhøj rules)."_s;
    data.points = { { u"Jan"_s, 20.0, false, {} }, { u"Feb"_s, std::nullopt, false, {} },
        { u"Mar"_s, 40.0, true, u"kiosk opened"_s } };
    data.centre = 30;
    return data;
}

}

TEST_CASE("a run chart says itself in a sentence to a screen reader", "[widgets][chart]")
{
    const testing::ThemeScope scope;
    RunChart chart;
    chart.setData(threeMonths());
    CHECK(chart.canvas()->accessibleName() == u"Run chart: Agendas"_s);
    CHECK(chart.canvas()->accessibleDescription() == u"No signal (Anhøj rules)."_s);
}

TEST_CASE("a run chart shows the same numbers as a table", "[widgets][chart]")
{
    const testing::ThemeScope scope;
    RunChart chart;
    chart.setData(threeMonths());
    chart.show();
    QTest::mouseClick(chart.findChild<Button*>(u"chartToggle"_s), Qt::LeftButton);

    REQUIRE(chart.isTableShown());
    const QAbstractItemModel* rows = chart.table()->model();
    REQUIRE(rows->rowCount() == 3);
    CHECK(rows->index(0, 1).data().toString() == u"20"_s);
    CHECK(rows->index(1, 1).data().toString() == u"no data"_s);
    CHECK(rows->index(2, 2).data().toString() == u"kiosk opened"_s);
}

TEST_CASE("a run chart draws empty, single and equal values without harm", "[widgets][chart]")
{
    const testing::ThemeScope scope;
    RunChart chart;
    chart.resize(400, 300);
    chart.show();
    RunChartData data = threeMonths();
    for (const std::size_t count : { 3, 1, 0 }) {
        data.points.resize(count);
        chart.setData(data);
        CHECK_FALSE(chart.grab().isNull());
    }
    data.points = { { u"Jan"_s, 5.0, false, {} }, { u"Feb"_s, 5.0, false, {} } };
    data.centre = 5;
    chart.setData(data);
    CHECK_FALSE(chart.grab().isNull());
}

TEST_CASE("a sparkline tells how many values there are, the first and the last", "[widgets][chart]")
{
    const testing::ThemeScope scope;
    Sparkline line(u"Confidence"_s);
    CHECK(line.accessibleDescription() == u"No values"_s);
    line.setValues({ 5.0, std::nullopt, 7.0 });
    CHECK(line.accessibleDescription() == u"2 values, first 5, last 7"_s);
    CHECK_FALSE(line.grab().isNull());
}
