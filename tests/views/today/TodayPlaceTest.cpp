// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/TodayPlace.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "application/access/Accounts.h"
#include "application/kiosk/Kiosks.h"
#include "presentation/agenda/AgendaPaperModel.h"
#include "presentation/agenda/CodeSlipModel.h"
#include "presentation/agenda/WishedListModel.h"
#include "presentation/fakes/FakePrinter.h"
#include "presentation/schedule/BookingModel.h"
#include "storage/Database.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/PdfTools.h"
#include "support/ThemeScope.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

struct Today {
    void show(domain::StaffId person)
    {
        desk.signIn(person);
        booking = std::make_unique<presentation::BookingModel>(desk.desk());
        search = std::make_unique<presentation::PatientSearchModel>(
            desk.desk(), desk.models().index.search());
        paper = std::make_unique<presentation::AgendaPaperModel>(desk.desk());
        codeSlip = std::make_unique<presentation::CodeSlipModel>(desk.desk());
        wishedList = std::make_unique<presentation::WishedListModel>(desk.desk(), &printer);
        place = std::make_unique<ui::TodayPlace>(
            ui::TodayPlace::Models { desk.models().today, *booking, *search, desk.models().stations,
                *paper, *codeSlip, *wishedList, desk.desk(), dialogs });
        testing::showActive(*place);
        place->activate();
        desk.settle();
        place->focusFirst();
    }

    void click(const QString& button) { click(*named<QPushButton>(*place, button)); }

    void click(QPushButton& button)
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        desk.settle();
    }

    /// Of a banner: each page has one.
    void clickWords(const QString& words)
    {
        for (auto* button : place->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == words)
                return click(*button);
        }
        FAIL(words.toStdString());
    }

    [[nodiscard]] bool isShown(const QString& button) const
    {
        return named<QPushButton>(*place, button)->isVisible();
    }

    [[nodiscard]] QTableView& table() const { return *named<QTableView>(*place, u"todayTable"_s); }

    testing::DeskFixture desk;
    std::unique_ptr<presentation::BookingModel> booking;
    std::unique_ptr<presentation::PatientSearchModel> search;
    std::unique_ptr<presentation::AgendaPaperModel> paper;
    std::unique_ptr<presentation::CodeSlipModel> codeSlip;
    testing::FakePrinter printer;
    std::unique_ptr<presentation::WishedListModel> wishedList;
    testing::FakeDialogs dialogs;
    std::unique_ptr<ui::TodayPlace> place;
};

/// As a station does: somebody has finished there and wants to take it along on paper.
bool askForList(testing::DeskFixture& desk, domain::PatientId patient, domain::AppointmentId visit,
    const QString& words)
{
    const auto& services = desk.services();
    const domain::Actor reception { {}, domain::Role::Reception, u"r"_s, u"desk"_s };
    const auto manage = services.gate.allow<domain::Action::ManageStations>(
        { desk.manager, domain::Role::Manager, u"m"_s, u"desk"_s });
    const auto offer = services.gate.allow<domain::Action::OfferKiosk>(reception, { patient });
    const auto answer = services.gate.allow<domain::Action::AnswerKiosk>(reception, { patient });
    REQUIRE((manage && offer && answer));
    const auto fresh
        = services.accounts.fresh.ask(manage->actor(), testing::DeskFixture::password());
    REQUIRE(fresh);
    REQUIRE(services.kiosks.stations.enrol(
        *manage, *fresh, domain::SaveKey::make(), { u"By the window"_s, u"483920"_s }));
    const auto session = services.waitingRoom.offer(*offer, domain::SaveKey::make(), visit);
    REQUIRE(session);
    REQUIRE(services.waitingRoom.begin(*answer, domain::SaveKey::make(), *session));
    app::KioskAnswers said;
    said.agendaUid = QUuid::createUuid();
    said.whatMatters = words;
    REQUIRE(services.waitingRoom.finish(*answer, domain::SaveKey::make(), *session, said));
    constexpr storage::Sql kPost {
        "INSERT INTO kiosk_letter (uid, station_id, session_id, kind, content, posted_at) "
        "SELECT :uid, MAX(id), :session, 'list', '{}', :at FROM kiosk_station"
    };
    desk.database->execute(
        kPost, { domain::SaveKey::make().toString(), *session, desk.clock().now() });
    return true;
}

}

TEST_CASE("Send to kiosk offers the chosen patient the waiting-room screen", "[today][hz02_c1]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    today.desk.book(ann, QTime(10, 20));
    today.show(today.desk.receptionist);
    const QSignalSpy kiosk(today.place.get(), &ui::Place::kioskRequested);

    today.click(u"kioskButton"_s);

    REQUIRE(kiosk.size() == 1);
    CHECK(kiosk[0][0].toLongLong() > 0);
    CHECK(testing::visibleText(*today.place).contains(u"offered"_s));
}

TEST_CASE("reception sees the list and opens no record", "[today][access]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    today.desk.book(ann, QTime(10, 20));
    today.show(today.desk.receptionist);
    const QSignalSpy opened(today.place.get(), &ui::Place::patientOpenRequested);

    CHECK_FALSE(today.isShown(u"openButton"_s));
    CHECK_FALSE(today.isShown(u"nextButton"_s));
    QTest::keyClick(&today.table(), Qt::Key_Return);
    CHECK(opened.isEmpty());
}

TEST_CASE("Enter opens the chosen patient for the chosen appointment", "[today]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto ben = today.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    today.desk.book(ann, QTime(9, 0));
    const auto second = today.desk.book(ben, QTime(10, 20));
    today.show(today.desk.nurse);
    const QSignalSpy opened(today.place.get(), &ui::Place::patientOpenRequested);

    QTest::keyClick(&today.table(), Qt::Key_Down);
    QTest::keyClick(&today.table(), Qt::Key_Return);

    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toLongLong() == ben.value());
    CHECK(opened[0][1].value<std::optional<qint64>>() == second.value());
}

TEST_CASE(
    "the choice stays with its patient when an earlier row comes in", "[today][hz01][hz01_c2]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto ben = today.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    today.desk.book(ben, QTime(10, 20));
    today.show(today.desk.nurse);
    REQUIRE(today.table().currentIndex().row() == 0);

    today.desk.book(ann, QTime(9, 0));
    today.desk.settle();

    REQUIRE(today.table().model()->rowCount() == 2);
    CHECK(today.table().currentIndex().row() == 1);
    CHECK(today.table().currentIndex().data(presentation::TodayList::PatientRole).toLongLong()
        == ben.value());
}

TEST_CASE("a row of today cannot change under a pressed mouse", "[today][hz01][hz01_c3]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto ben = today.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    today.desk.book(ben, QTime(10, 20));
    today.show(today.desk.nurse);
    auto& table = today.table();
    const auto spot = table.visualRect(table.model()->index(0, 1)).center();

    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, spot);
    today.desk.book(ann, QTime(9, 0));
    today.desk.settle();
    CHECK(table.model()->rowCount() == 1);
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, spot);
    today.desk.settle();

    CHECK(table.model()->rowCount() == 2);
    CHECK(table.currentIndex().data(presentation::TodayList::PatientRole).toLongLong()
        == ben.value());
}

TEST_CASE("an empty day says so and takes a booking", "[today]")
{
    Today today;
    today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    today.show(today.desk.receptionist);
    CHECK(testing::visibleText(*today.place).contains(u"Nobody is booked for today."_s));

    today.click(u"emptyBookButton"_s);
    auto* who = named<QLineEdit>(*today.place, u"searchEdit"_s);
    CHECK(who->hasFocus());
    QTest::keyClicks(who, u"ahm"_s);
    today.desk.settle();
    QTest::keyClick(who, Qt::Key_Return);
    CHECK(testing::visibleText(*today.place).contains(u"AHMED, Ann"_s));
    named<QComboBox>(*today.place, u"clinicianEditor"_s)->setCurrentIndex(0);
    auto* time = named<QLineEdit>(*today.place, u"timeEditor"_s);
    QTest::keyClicks(time, u"2pm"_s);
    QTest::keyClick(time, Qt::Key_Return);
    today.desk.settle();

    REQUIRE(today.table().model()->rowCount() == 1);
    CHECK(testing::visibleText(*today.place).contains(u"14:00"_s));
}

TEST_CASE("an incomplete booking is said field by field and stays", "[today]")
{
    Today today;
    today.show(today.desk.receptionist);
    today.click(u"emptyBookButton"_s);
    QTest::keyClicks(named<QLineEdit>(*today.place, u"reasonEditor"_s), u"sore knee"_s);

    today.click(u"saveBookingButton"_s);

    const auto words = testing::visibleText(*today.place);
    CHECK(words.contains(u"Please choose a patient first."_s));
    CHECK(words.contains(u"Please enter the time."_s));
    CHECK(words.contains(u"sore knee"_s));
}

TEST_CASE("everybody can use Today and its booking form, at 100 and at 200 %", "[today][access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14), {},
        { { domain::AccessNeedKind::Format, u"large print"_s } });
    today.desk.book(ann, QTime(10, 20), u"a long reason that goes on and on for its cell"_s);
    today.show(today.desk.nurse);
    auto findings = testing::accessibilityFindings(*today.place);
    today.click(u"bookButton"_s);
    findings += testing::accessibilityFindings(*today.place);

    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

TEST_CASE("reception gives somebody the list they asked for at a station, and reads no word of it",
    "[today][kiosk][list][hz20][hz20_c8]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto ben = today.desk.addPatient(u"Brown"_s, u"Ben"_s, QDate(1960, 5, 2));
    const auto visit = today.desk.book(ann, QTime(10, 20));
    today.desk.book(ben, QTime(10, 40));
    today.desk.onWorker([&] { return askForList(today.desk, ann, visit, u"my sore knees"_s); });
    today.show(today.desk.receptionist);
    CHECK(testing::visibleText(*today.place).contains(u"ready, wants list"_s));
    QTest::keyClick(&today.table(), Qt::Key_End, Qt::ControlModifier);
    CHECK_FALSE(named<QPushButton>(*today.place, u"wishedListButton"_s)->isEnabled());
    QTest::keyClick(&today.table(), Qt::Key_Home, Qt::ControlModifier);

    SECTION("the printer is there")
    {
        today.click(u"wishedListButton"_s);
        today.desk.settle();
        REQUIRE(today.printer.printed.size() == 1);
        if (const auto words = test::textOf(today.printer.printed[0]))
            CHECK(words->contains(u"my sore knees"_s));
        const auto shown = testing::visibleText(*today.place);
        CHECK(shown.contains(u"The list is at the printer."_s));
        CHECK_FALSE(shown.contains(u"knees"_s));
        CHECK_FALSE(shown.contains(u"wants list"_s));
        CHECK_FALSE(today.isShown(u"wishedListButton"_s));
    }
    SECTION("no printer is there: the wish stays")
    {
        today.printer.isThere = false;
        today.click(u"wishedListButton"_s);
        today.desk.settle();
        CHECK(testing::visibleText(*today.place).contains(u"no printer"_s));
        CHECK(today.isShown(u"wishedListButton"_s));
    }
}

TEST_CASE("reception sees how the screens are, and sends somebody to one of them",
    "[today][kiosk][slip][hz02_c1]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    today.desk.book(ann, QTime(10, 20));
    today.show(today.desk.receptionist);
    today.desk.onWorker([&desk = today.desk, &services = today.desk.desk().services] {
        const auto proof = services.gate.allow<domain::Action::ManageStations>(
            { desk.manager, domain::Role::Manager, u"m"_s, u"desk"_s });
        REQUIRE(proof);
        const auto fresh
            = services.accounts.fresh.ask(proof->actor(), testing::DeskFixture::password());
        REQUIRE(fresh);
        REQUIRE(services.kiosks.stations.enrol(
            *proof, *fresh, domain::SaveKey::make(), { u"By the window"_s, u"483920"_s }));
        return true;
    });
    today.desk.models().stations.refresh();
    today.desk.settle();
    CHECK(testing::visibleText(*today.place).contains(u"By the window"_s));

    today.click(u"kioskButton"_s);
    auto* menu = today.place->findChild<QMenu*>(u"kioskMenu"_s);
    REQUIRE(menu);
    REQUIRE(menu->actions().size() >= 4); // this screen, the station, a line, a code
    // A station that was never heard of is not free.
    CHECK_FALSE(menu->actions()[1]->isEnabled());

    menu->actions().last()->trigger();
    today.desk.settle();
    const auto text = testing::visibleText(*today.place);
    CHECK(text.contains(u"The code is"_s));
    CHECK_FALSE(text.contains(u"not known"_s));
    menu->close();

    // Somebody who changes their mind about the file still has the code.
    QTemporaryDir folder;
    const auto path = folder.filePath(u"code.pdf"_s);
    today.dialogs.saveFiles = { std::nullopt, path };
    today.clickWords(u"Print the slip"_s);
    CHECK(testing::visibleText(*today.place).contains(u"The code is"_s));
    CHECK(today.dialogs.saveFiles.size() == 1);
    today.clickWords(u"Print the slip"_s);
    CHECK(testing::visibleText(*today.place).contains(u"The slip is there."_s));
    CHECK(QFile::exists(path));
}

TEST_CASE("the questions of the chosen row are printed, and what was written is entered from it",
    "[today][paper][hz19_c6]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    today.desk.book(ann, QTime(10, 20));
    today.show(today.desk.receptionist);
    QTemporaryDir folder;
    today.dialogs.saveFiles = { std::nullopt, folder.filePath(u"questions.pdf"_s) };

    today.click(u"printLargePaperButton"_s);
    CHECK(testing::visibleText(*today.place).contains(u"not offered"_s));
    today.click(u"printPaperButton"_s);
    CHECK(QFile::exists(folder.filePath(u"questions.pdf"_s)));
    CHECK(testing::visibleText(*today.place).contains(u"offered"_s));

    today.click(u"enterPaperButton"_s);
    CHECK(testing::visibleText(*today.place).contains(u"AHMED, Ann"_s));
    QTest::keyClicks(
        named<QPlainTextEdit>(*named(*today.place, u"whatMattersEditor"_s), {}), u"my knees"_s);
    today.click(u"savePaperButton"_s);

    CHECK(testing::visibleText(*today.place).contains(u"The answers are with the clinician."_s));
    CHECK(testing::visibleText(*today.place).contains(u"ready"_s));
}

TEST_CASE(
    "a paper that was left unfinished is gone on with from its draft", "[today][paper][drafts]")
{
    Today today;
    const auto ann = today.desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14));
    const auto appointment = today.desk.book(ann, QTime(10, 20));
    today.show(today.desk.receptionist);
    today.click(u"enterPaperButton"_s);
    QTest::keyClicks(named<QLineEdit>(*today.place, u"companionEditor"_s), u"my daughter"_s);
    today.show(today.desk.receptionist);
    today.desk.settle();

    const auto drafts = today.desk.onWorker(
        [&] { return today.desk.services().drafts.ofAuthor(today.desk.receptionist); });
    REQUIRE(drafts);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().key.part() == appointment.value());
    today.place->goOnWith(drafts->front());
    today.desk.settle();

    CHECK(named<QLineEdit>(*today.place, u"companionEditor"_s)->text() == u"my daughter");
}

TEST_CASE("nobody gets a sheet in the language of the row before", "[today][paper][languages]")
{
    Today today;
    for (const auto& name : { u"Ann"_s, u"Bob"_s })
        today.desk.book(today.desk.addPatient(u"Ahmed"_s, name, QDate(1947, 3, 14)),
            name == u"Ann"_s ? QTime(10, 20) : QTime(10, 40));
    today.show(today.desk.receptionist);
    auto* language = named<QComboBox>(*today.place, u"paperLanguageChoice"_s);
    CHECK(language->currentData() == u"en"_s);
    CHECK(language->count() == 6);
    language->setCurrentIndex(4);

    auto* view = today.place->findChild<QTableView*>();
    REQUIRE(view);
    view->setCurrentIndex(view->model()->index(1, 0));
    today.desk.settle();

    CHECK(language->currentData() == u"en"_s);
}
