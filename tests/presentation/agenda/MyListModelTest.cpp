// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/MyListModel.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::MyListModel;
using presentation::myListSlip;

namespace {

domain::AgendaItem item(const QString& words, std::optional<int> rank = {},
    domain::AgendaSource source = domain::AgendaSource::PatientKiosk)
{
    return { domain::AgendaItemId(1), QUuid::createUuid(), source, {}, words, rank, {}, {},
        domain::Instant { 0 } };
}

domain::Agenda agenda()
{
    domain::Agenda said { domain::AgendaId(1), QUuid::createUuid(), domain::PatientId(1), {},
        domain::Instant { 0 }, u"frightened at night"_s, u"my son"_s, u"my daughter"_s };
    said.items = { item(u"my knees"_s), item(u"the stairs"_s, 2), item(u"sleep"_s, 1),
        item(u"frightened at night"_s),
        item(u"inhaler check"_s, {}, domain::AgendaSource::Clinician) };
    return said;
}

qint64 printsInTheTrail(testing::DeskFixture& desk)
{
    return desk.database.number("SELECT COUNT(*) FROM audit_event WHERE action = 'document.print'");
}

}

TEST_CASE("my list has the patient's words in their order", "[slip]")
{
    const auto slip = myListSlip(agenda(), u"14 Mar 2026, 10:20"_s);

    CHECK(slip.whatMatters == u"frightened at night");
    CHECK(slip.ranked == std::vector<QString> { u"sleep"_s, u"the stairs"_s });
    // Not the sentence a second time.
    CHECK(slip.others == std::vector<QString> { u"my knees"_s });
}

TEST_CASE("my list has nothing of what is for staff", "[slip][hz20][hz20_c1]")
{
    auto slip = myListSlip(agenda(), u"14 Mar 2026, 10:20"_s);

    auto words = slip.ranked;
    words.insert(words.end(), slip.others.begin(), slip.others.end());
    for (const auto& each : words) {
        CHECK(each != u"inhaler check");
        CHECK(each != u"my son");
        CHECK(each != u"my daughter");
    }
}

TEST_CASE("the list on paper is in the trail, and only for who may read the words", "[slip][hz20]")
{
    testing::DeskFixture desk(GENERATE(from_range(test::engines())));
    const auto patient = desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14));
    desk.book(patient, QTime(10, 20));
    const bool mayRead = GENERATE(true, false);
    desk.signIn(mayRead ? desk.nurse : desk.receptionist);
    QTemporaryDir folder;
    const auto path = folder.filePath(u"my_list.pdf"_s);
    MyListModel list(desk.desk(), presentation::PatientContext(patient, {}));
    CHECK(list.mayPrint() == mayRead);
    const QSignalSpy printed(&list, &MyListModel::printed);
    const QSignalSpy failed(&list, &MyListModel::failed);
    const auto before = printsInTheTrail(desk);

    list.print(agenda(), {}, path);
    desk.settle();

    CHECK(printed.size() == (mayRead ? 1 : 0));
    CHECK(failed.size() == (mayRead ? 0 : 1));
    CHECK(QFile::exists(path) == mayRead);
    CHECK(printsInTheTrail(desk) == before + (mayRead ? 1 : 0));
    if (mayRead)
        CHECK_FALSE(QFile(path).permissions().testFlag(QFile::ReadOther));
}

TEST_CASE("my list is in the language of the screen, and own words are as they were said",
    "[presentation][agenda][languages]")
{
    const auto languages = app::readPatientLanguages().value();
    const auto polish = std::find_if(
        languages.begin(), languages.end(), [](const auto& each) { return each.code == u"pl"_s; });
    REQUIRE(polish != languages.end());
    auto said = agenda();
    said.language = u"pl"_s;
    auto tile = item(u"the English words"_s);
    tile.topic = u"T01"_s;
    said.items = { tile, item(u"my knees"_s) };

    const auto slip = myListSlip(said, u"14 Mar 2026, 10:20"_s, languages);

    CHECK(slip.language == u"pl"_s);
    CHECK(slip.others
        == std::vector<QString> { polish->topics.value(u"T01"_s).words, u"my knees"_s });
}
