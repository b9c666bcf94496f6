// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/PatientSearchModel.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::PatientSearchModel;

namespace {

/// Answers every question with one person of that name.
domain::Result<std::vector<app::DirectoryEntry>> echo(
    const app::FindPeople::MayFind&, const QString& typed, int)
{
    app::DirectoryEntry entry;
    entry.id = domain::PatientId(typed.size());
    entry.family = typed;
    return std::vector<app::DirectoryEntry> { entry };
}

}

TEST_CASE("only the answer to the newest question is shown", "[people][hz01][hz01_c5]")
{
    testing::DeskFixture desk;
    desk.signIn(desk.nurse);
    PatientSearchModel model(desk.desk(), echo);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy answered(&model, &PatientSearchModel::answered);

    model.setQuery(u"a"_s);
    model.setQuery(u"ah"_s);
    model.setQuery(u"ahm"_s);
    CHECK_FALSE(model.isUpToDate());
    desk.settle();

    CHECK(model.isUpToDate());
    CHECK(answered.size() == 1);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0).data().toString() == u"AHM"_s);
}

TEST_CASE("a role that may not look for patients gets no rows", "[people][access]")
{
    testing::DeskFixture desk;
    desk.signIn(desk.manager);
    PatientSearchModel model(desk.desk(), echo);

    model.setQuery(u"ahmed"_s);
    desk.settle();

    CHECK(model.rowCount() == 0);
}

TEST_CASE("locking forgets what was found, even an answer under way", "[people][hz14][hz14_c3]")
{
    testing::DeskFixture desk;
    desk.signIn(desk.nurse);
    PatientSearchModel model(desk.desk(), echo);
    model.setQuery(u"ahmed"_s);
    desk.settle();
    REQUIRE(model.rowCount() == 1);

    model.setQuery(u"brown"_s);
    desk.core().session().lock();
    desk.settle();

    CHECK(model.rowCount() == 0);
}

TEST_CASE("people are found by name, birth date and number, and namesakes are marked",
    "[people][hz01_c4]")
{
    testing::DeskFixture desk;
    desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14), u"999 026 5755"_s);
    desk.addPatient(u"Ahmed"_s, u"Margarita"_s, QDate(1952, 7, 1));
    desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    desk.signIn(desk.nurse);
    auto& model = desk.models().search;
    desk.settle();

    for (const auto& typed : { u"ahm mar"_s, u"14/3/1947"_s, u"9990265755"_s }) {
        INFO(typed.toStdString());
        model.setQuery(typed);
        desk.settle();
        REQUIRE(model.rowCount() >= 1);
        CHECK(model.index(0).data().toString() == u"AHMED, Margaret"_s);
    }
    model.setQuery(u"ahm"_s);
    desk.settle();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data(PatientSearchModel::NamesakeRole).toBool());
    const auto detail = model.index(0).data(PatientSearchModel::DetailRole).toString();
    CHECK(detail.contains(u"14 Mar 1947 (79)"_s));
    CHECK(detail.contains(u"999 026 5755"_s));
    CHECK(detail.contains(u"similar name"_s));
}

TEST_CASE("somebody who is found by number is marked for a namesake who is not in the answer",
    "[people][hz01_c8]")
{
    testing::DeskFixture desk;
    desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14), u"9990265755"_s);
    desk.addPatient(u"Ahmed"_s, u"Anna"_s, QDate(1951, 8, 2));
    desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2), u"9990000026"_s);
    desk.signIn(desk.nurse);
    PatientSearchModel model(desk.desk(), desk.models().index.search());

    model.setQuery(u"999 026 5755"_s);
    desk.settle();
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0).data(PatientSearchModel::NamesakeRole).toBool());
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"similar name"_s));

    model.setQuery(u"999 000 0026"_s);
    desk.settle();
    REQUIRE(model.rowCount() == 1);
    CHECK_FALSE(model.index(0).data(PatientSearchModel::NamesakeRole).toBool());
}
