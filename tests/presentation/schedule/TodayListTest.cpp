// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/schedule/TodayList.h"

#include "catch_compat.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::TodayList;

namespace {

const QDate kDay(2026, 3, 14);

app::TodayRow row(qint64 appointment, const QString& family, QTime time)
{
    return { .appointment
        = { domain::AppointmentId(appointment), QUuid(), domain::PatientId(appointment * 10),
            domain::StaffId(1), domain::instantAt(kDay, time), 10, u"review"_s,
            domain::AppointmentState::Booked, domain::RowVersion::first() },
        .patientName = domain::PersonName::parse(family, u"Ann"_s).value(),
        .born = domain::BirthDate::fromDate(QDate(1947, 3, 14), kDay).value(),
        .clinicianName = u"Nurse Jo Evans"_s,
        .accessNeeds = { { domain::AccessNeedKind::Format, u"large print"_s } } };
}

}

TEST_CASE("a row of Today says time, name, age, clinician, needs and agenda", "[schedule]")
{
    TodayList list;
    const QAbstractItemModelTester tester(&list);
    auto ready = row(1, u"Ahmed"_s, QTime(10, 20));
    ready.agenda = domain::AgendaState::Ready;
    ready.callsDue = 2;
    list.setRows({ ready }, kDay, {});

    const auto text = [&list](int column) { return list.index(0, column).data().toString(); };
    CHECK(text(TodayList::Time) == u"10:20"_s);
    CHECK(text(TodayList::Name) == u"AHMED, Ann"_s);
    CHECK(text(TodayList::Age) == u"79"_s);
    CHECK(text(TodayList::Clinician) == u"Nurse Jo Evans"_s);
    CHECK(text(TodayList::Needs) == u"large print"_s);
    CHECK(text(TodayList::Agenda) == u"ready"_s);
    CHECK(text(TodayList::CallsDue).startsWith(u"2"_s));
}

TEST_CASE("a call for help shows in place of the agenda's state", "[schedule][hz10_c1]")
{
    TodayList list;
    auto help = row(1, u"Ahmed"_s, QTime(10, 20));
    help.agenda = domain::AgendaState::Answering;
    help.needsHelp = true;
    list.setRows({ help }, kDay, {});

    CHECK(list.index(0, TodayList::Agenda).data().toString() == u"needs help"_s);
    CHECK(list.index(0, 0).data(TodayList::NeedsHelpRole).toBool());
}

TEST_CASE("a held list shows new rows only when it is let go", "[schedule][hz01][hz01_c3]")
{
    TodayList list;
    const QAbstractItemModelTester tester(&list);
    list.setRows({ row(1, u"Ahmed"_s, QTime(10, 20)) }, kDay, {});

    list.setHeld(true);
    list.setRows({ row(2, u"Brown"_s, QTime(9, 0)), row(1, u"Ahmed"_s, QTime(10, 20)) }, kDay, {});
    CHECK(list.rowCount() == 1);
    CHECK(list.index(0, 0).data(TodayList::AppointmentRole).toLongLong() == 1);

    list.setHeld(false);
    CHECK(list.rowCount() == 2);
    CHECK(list.index(0, 0).data(TodayList::AppointmentRole).toLongLong() == 2);
}

TEST_CASE("new contents of the same rows do not reset the list", "[schedule]")
{
    TodayList list;
    list.setRows({ row(1, u"Ahmed"_s, QTime(10, 20)) }, kDay, {});
    const QSignalSpy reset(&list, &TodayList::modelReset);
    const QSignalSpy changed(&list, &TodayList::dataChanged);

    auto ready = row(1, u"Ahmed"_s, QTime(10, 20));
    ready.agenda = domain::AgendaState::Ready;
    list.setRows({ ready }, kDay, {});

    CHECK(reset.isEmpty());
    CHECK(changed.size() == 1);
}

TEST_CASE("a namesake is told to screen readers too", "[schedule][hz01][hz01_c4]")
{
    TodayList list;
    auto alike = row(1, u"Ahmed"_s, QTime(10, 20));
    alike.hasNamesakeToday = true;
    list.setRows({ alike }, kDay, {});

    const auto spoken = list.index(0, TodayList::Name).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"AHMED, Ann"_s));
    CHECK(spoken.contains(u"similar name"_s));
}
