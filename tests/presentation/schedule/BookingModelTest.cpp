// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/schedule/BookingModel.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::BookingModel;
using presentation::parseTime;

TEST_CASE("times are read as people type them", "[schedule]")
{
    const std::pair<QString, QTime> written[] = { { u"10:20"_s, QTime(10, 20) },
        { u"10.20"_s, QTime(10, 20) }, { u"1020"_s, QTime(10, 20) }, { u"920"_s, QTime(9, 20) },
        { u" 9 "_s, QTime(9, 0) }, { u"2pm"_s, QTime(14, 0) }, { u"12 am"_s, QTime(0, 0) },
        { u"12:30pm"_s, QTime(12, 30) } };
    for (const auto& [typed, time] : written) {
        INFO(typed.toStdString());
        REQUIRE(parseTime(typed));
        CHECK(*parseTime(typed) == time);
    }
}

TEST_CASE("what is no time of day is refused", "[schedule]")
{
    for (const auto& typed : { u"25:00"_s, u"10:75"_s, u"soon"_s, u"13pm"_s, u"-1"_s, u"10:20:30"_s,
             u"\u0967\u0966"_s }) {
        INFO(typed.toStdString());
        REQUIRE_FALSE(parseTime(typed));
        CHECK(parseTime(typed).error().detail == u"time.unreadable"_s);
    }
    CHECK(parseTime(u"  "_s).error().detail == u"time.empty"_s);
}

TEST_CASE("an empty booking is refused at every field at once", "[schedule]")
{
    testing::DeskFixture desk;
    desk.signIn(desk.nurse);
    BookingModel model(desk.desk());
    QStringList fields;
    QObject::connect(&model, &BookingModel::refused,
        [&fields](const domain::Error& error) { fields << error.field; });

    model.book({ .patient = {}, .clinician = {}, .date = {}, .time = {}, .reason = {} });

    CHECK(fields == QStringList { u"patient"_s, u"clinician"_s, u"date"_s, u"time"_s });
}

TEST_CASE("a booking is in the day's list, with a clinician of the practice", "[schedule]")
{
    testing::DeskFixture desk;
    const auto ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    desk.signIn(desk.receptionist);
    BookingModel model(desk.desk());
    model.readClinicians();
    desk.settle();
    REQUIRE(model.clinicians().size() == 1);
    CHECK(model.clinicians().front().id == desk.nurse);

    const QSignalSpy booked(&model, &BookingModel::booked);
    model.book({ ann, desk.nurse, u"today"_s, u"15:40"_s, u"sore knee"_s });
    desk.settle();

    CHECK(booked.size() == 1);
    auto& today = desk.models().today;
    today.refresh();
    desk.settle();
    REQUIRE(today.list().rowCount() == 1);
    CHECK(
        today.list().index(0, presentation::TodayList::Reason).data().toString() == u"sore knee"_s);
}
