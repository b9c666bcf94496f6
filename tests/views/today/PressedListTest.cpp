// SPDX-License-Identifier: GPL-3.0-or-later
// HZ-01: a list that sorts itself anew while somebody clicks. A thousand times.
#include "app/WindowHelp.h"
#include "presentation/schedule/TodayList.h"
#include "views/today/TodayTable.h"
#include "widgets/TableView.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 8;
constexpr int kClicks = 1000;

const QDate kDay(2026, 3, 14);

/// Everybody under their own number, in an order that the dice decide.
std::vector<app::TodayRow> shuffledDay(QRandomGenerator& dice)
{
    std::vector<app::TodayRow> rows;
    for (int number = 1; number <= kPeople; ++number) {
        const domain::Appointment appointment { domain::AppointmentId(number), QUuid::createUuid(),
            domain::PatientId(100 + number), domain::StaffId(1),
            domain::instantAt(kDay, QTime(9, number)), 10, {}, domain::AppointmentState::Booked,
            domain::RowVersion::first() };
        rows.push_back(
            { appointment, domain::PersonName::parse(u"Ahmed"_s, u"Ann %1"_s.arg(number)).value(),
                {}, {}, u"Nurse"_s, {}, domain::AgendaState::NotOffered, {}, false, 0, false });
    }
    std::shuffle(rows.begin(), rows.end(), dice);
    return rows;
}

}

TEST_CASE("hz01 a thousand clicks during a re-sort choose whom they were on", "[today][hz01_c3]")
{
    QRandomGenerator dice(1);
    presentation::TodayList list;
    list.setRows(shuffledDay(dice), kDay, {});
    ui::TodayTable table(list);
    testing::showActive(table);
    auto* view = table.view();
    const QSignalSpy opened(&table, &ui::TodayTable::opened);

    for (int click = 0; click < kClicks; ++click) {
        const auto index = list.index(dice.bounded(kPeople), 1);
        const auto meant = index.data(presentation::TodayList::AppointmentRole).toLongLong();
        const auto spot = view->visualRect(index).center();
        const bool opens = click % 5 == 0;
        INFO("click " << click);

        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, spot);
        list.setRows(shuffledDay(dice), kDay, {});
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, spot);
        if (opens) {
            // The second half of a double click comes before the list may move.
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, spot);
            list.setRows(shuffledDay(dice), kDay, {});
        }
        QCoreApplication::processEvents();

        REQUIRE(table.chosen());
        REQUIRE(table.chosen()->value() == meant);
        if (opens)
            REQUIRE(opened.last()[0].toLongLong() == meant);
    }
    CHECK(opened.size() == kClicks / 5);
}
