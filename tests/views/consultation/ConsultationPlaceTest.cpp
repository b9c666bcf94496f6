// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/ConsultationPlace.h"

#include "app/WindowHelp.h"
#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/consultation/ClipboardLoan.h"
#include "widgets/Banner.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/PlainLabel.h"
#include "widgets/Text.h"
#include "widgets/TextArea.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ItemOutcome;
using presentation::ConsultationModel;
using testing::FakePractice;

namespace {

/// The consultation in a window, worked by keys that are counted. What is typed as text is not.
struct Room {
    testing::ThemeScope look;
    FakePractice practice;
    testing::FakeDialogs dialogs;
    std::unique_ptr<ui::ConsultationPlace> place;
    int keys = 0;

    void open(QSize size = { 1270, 660 })
    {
        place = std::make_unique<ui::ConsultationPlace>(
            practice.desk(), dialogs, FakePractice::kPatient, FakePractice::kAppointment);
        place->resize(size);
        place->show();
        place->activateWindow();
        (void)QTest::qWaitForWindowActive(place.get());
        place->activate();
        practice.settle();
    }

    template <class Widget> Widget* find(const char* name)
    {
        return place->findChild<Widget*>(QString::fromLatin1(name));
    }

    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        REQUIRE(focus());
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
        practice.settle();
    }

    void type(const QString& text) { QTest::keyClicks(focus(), text); }

    /// Tab to the named widget or into it; every Tab counts.
    void tabTo(const char* name)
    {
        auto* target = find<QWidget>(name);
        REQUIRE(target);
        for (int tabs = 0; tabs < 40; ++tabs) {
            if (focus() == target || target->isAncestorOf(focus()))
                return;
            press(Qt::Key_Tab);
        }
        FAIL("not reached by Tab: " << name);
    }
};

}

TEST_CASE("the agenda is on screen after opening, without another act", "[consultation][views]")
{
    Room room;
    room.practice.addAgenda(u"frightened at night"_s, { u"breath"_s, u"sleep"_s });
    room.open();

    CHECK(room.find<ui::PlainLabel>("whatMattersLabel")->text().contains(u"frightened at night"_s));
    CHECK(room.find<ui::PlainLabel>("whatMattersLabel")->isVisible());
    CHECK(room.place->findChildren<QFrame*>(u"agendaRow"_s).size() == 2);
    CHECK(room.keys == 0);
    CHECK(room.focus()->objectName() == u"agendaRow"_s);
}

TEST_CASE("four items are agreed with four keys", "[consultation][views][budget]")
{
    Room room;
    room.practice.addAgenda({}, { u"a"_s, u"b"_s, u"c"_s, u"d"_s });
    room.open();

    for (const auto key : { Qt::Key_C, Qt::Key_N, Qt::Key_R, Qt::Key_X })
        room.press(key);

    const auto& rows = room.place->model().board().rows();
    CHECK(rows[0].outcome == ItemOutcome::Discussed);
    CHECK(rows[1].outcome == ItemOutcome::NextTime);
    CHECK(rows[2].outcome == ItemOutcome::SomeoneElse);
    CHECK(rows[3].outcome == ItemOutcome::NotNeeded);
    UNSCOPED_INFO("agreeing 4 items: " << room.keys << " keys, limit 12");
    CHECK(room.keys <= 12);
}

TEST_CASE("a line moves with Alt and the arrows, and keeps the keyboard", "[consultation][views]")
{
    Room room;
    room.practice.addAgenda({}, { u"a"_s, u"b"_s, u"c"_s });
    room.open();

    room.press(Qt::Key_Down);
    room.press(Qt::Key_Up, Qt::AltModifier);
    room.press(Qt::Key_C);

    const auto& rows = room.place->model().board().rows();
    CHECK(rows[0].words == u"b"_s);
    CHECK(rows[0].outcome == ItemOutcome::Discussed);
}

TEST_CASE(
    "goal, rulers, plan and follow-up fit the budget of keys", "[consultation][views][budget]")
{
    Room room;
    room.practice.addAgenda(u"frightened at night"_s, { u"breath"_s });
    room.open();

    room.press(Qt::Key_2, Qt::ControlModifier);
    room.type(u"walk to the shop again"_s);
    room.tabTo("goalWhyEdit");
    room.type(u"to see my sister"_s);
    room.tabTo("setByChips");
    room.press(Qt::Key_T);
    room.tabTo("importanceRuler");
    room.press(Qt::Key_9);
    room.tabTo("whatEdit");
    room.type(u"walk"_s);
    room.tabTo("howMuchEdit");
    room.type(u"10 minutes"_s);
    room.tabTo("whenEdit");
    room.type(u"after lunch"_s);
    room.tabTo("timesBox");
    room.press(Qt::Key_3);
    room.tabTo("confidenceRuler");
    room.press(Qt::Key_8);
    room.tabTo("methodChips");
    room.press(Qt::Key_P);

    const auto& draft = room.place->model().goal().draft();
    CHECK(draft.words == u"walk to the shop again"_s);
    CHECK(draft.setBy == domain::SetBy::Together);
    CHECK(draft.importance == 9);
    CHECK(draft.confidence() == 8);
    CHECK(draft.timesPerWeek == 3);
    CHECK(draft.method == domain::FollowUpMethod::Phone);
    CHECK(domain::isFull(draft.stepContent()));
    CHECK(room.find<ui::PlainLabel>("sentenceLabel")->text()
        == u"I will walk, 10 minutes, after lunch, 3 times a week."_s);
    UNSCOPED_INFO("goal, two rulers, plan and follow-up: " << room.keys << " keys, limit 25");
    CHECK(room.keys <= 25);
}

TEST_CASE("a low confidence opens the line and a second ruler, and blocks nothing",
    "[consultation][views]")
{
    Room room;
    room.open();
    auto& goal = room.place->model().goal();
    goal.setText(&presentation::GoalDraft::what, u"walk"_s);
    CHECK_FALSE(room.find<QWidget>("smallerBox")->isVisible());
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.tabTo("confidenceRuler");
    room.press(Qt::Key_5);
    REQUIRE(room.find<QWidget>("smallerBox")->isVisible());
    room.tabTo("madeEasierEdit");
    room.type(u"5 minutes"_s);
    room.tabTo("againRuler");
    room.press(Qt::Key_8);

    CHECK(goal.draft().confidenceFirst == 5);
    CHECK(goal.draft().confidenceAgain == 8);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.place->model().state() == ConsultationModel::State::Finished);
}

TEST_CASE("finish, print and the next patient cost three keys", "[consultation][views][budget]")
{
    Room room;
    QTemporaryDir folder;
    room.practice.patients[0].details.accessNeeds.clear(); // the page that is kept, not large print
    room.open();
    auto& goal = room.place->model().goal();
    goal.setText(&presentation::GoalDraft::words, u"walk"_s);
    goal.setText(&presentation::GoalDraft::what, u"walk"_s);
    const auto path = folder.filePath(u"plan.pdf"_s);
    room.dialogs.saveFiles.push_back(path);
    QSignalSpy next(room.place.get(), &ui::Place::nextPatientRequested);
    room.keys = 0;

    room.press(Qt::Key_Return, Qt::ControlModifier);
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Space);

    CHECK(next.count() == 1);
    REQUIRE(room.practice.issued.size() == 1);
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == room.practice.issued[0].pdf);
    UNSCOPED_INFO("finish, print, next patient: " << room.keys << " keys, limit 3");
    CHECK(room.keys <= 3);
}

TEST_CASE(
    "the patient's list is printed for them, when there is one", "[consultation][views][slip]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"my_list.pdf"_s);
    const bool hasSaid = GENERATE(false, true);
    Room room;
    if (hasSaid)
        room.practice.addAgenda(u"frightened at night"_s, { u"the stairs"_s });
    room.dialogs.saveFiles.push_back(path);
    room.open();
    auto* print = room.find<QPushButton>("printListButton");
    REQUIRE(print);
    CHECK(print->isVisible() == hasSaid);
    if (!hasSaid)
        return;

    QTest::mouseClick(print, Qt::LeftButton);
    room.practice.settle();

    CHECK(QFile::exists(path));
    CHECK(room.find<ui::Banner>("messageBanner")
              ->sentence()
              .contains(u"The patient's list is in the file"_s));
}

TEST_CASE("a patient who is given nothing costs two keys", "[consultation][views][budget]")
{
    Room room;
    room.open();
    QSignalSpy next(room.place.get(), &ui::Place::nextPatientRequested);
    room.keys = 0;

    room.press(Qt::Key_Return, Qt::ControlModifier);
    room.press(Qt::Key_Space);

    CHECK(room.practice.consultations.size() == 1);
    CHECK(next.count() == 1);
    UNSCOPED_INFO("a patient given nothing: " << room.keys << " keys, limit 2");
    CHECK(room.keys <= 2);
}

TEST_CASE("hz01 the banner, the form and what is saved are one patient",
    "[consultation][views][hz01][hz01_c1]")
{
    Room room;
    room.open();

    CHECK(room.find<ui::PlainLabel>("bannerName")->text() == u"AHMED, Margaret"_s);
    CHECK(room.find<ui::PlainLabel>("bannerBorn")->text() == u"14 Mar 1947 (79)"_s);
    CHECK(room.find<ui::PlainLabel>("bannerNumber")->text() == u"NHS 999 000 0018"_s);
    CHECK(room.find<QPushButton>("finishButton")->text() == u"Save as Nurse Jo Evans"_s);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.practice.consultations[0].patient == room.place->model().patient());
}

TEST_CASE("hz09 what was typed is there when the same patient is opened again at once",
    "[consultation][views][hz09][hz09_c2]")
{
    Room room;
    room.open();
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.type(u"dance at the wedding"_s);
    room.place->hide();
    room.open();

    auto* bar = room.find<QWidget>("draftBar");
    REQUIRE(bar->isVisible());
    CHECK(room.find<QLineEdit>("goalWordsEdit")->text().isEmpty());
    CHECK_FALSE(room.find<QLineEdit>("goalWordsEdit")->isEnabled());
    room.press(Qt::Key_Space);
    CHECK_FALSE(bar->isVisible());
    CHECK(room.find<QLineEdit>("goalWordsEdit")->text() == u"dance at the wedding"_s);
    CHECK(room.find<QLineEdit>("goalWordsEdit")->isEnabled());
}

TEST_CASE(
    "a refused save says so in the place and keeps every word", "[consultation][views][hz08_c4]")
{
    Room room;
    room.open();
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.type(u"walk"_s);
    room.practice.failures.push_back({ domain::ErrorKind::Busy, {}, u"storage.busy"_s, {} });

    room.press(Qt::Key_Return, Qt::ControlModifier);

    auto* banner = room.place->findChild<ui::Banner*>(u"messageBanner"_s);
    CHECK(banner->isVisible());
    CHECK_FALSE(banner->sentence().isEmpty());
    CHECK(room.find<QLineEdit>("goalWordsEdit")->text() == u"walk"_s);
    CHECK(room.place->model().canEdit());
}

TEST_CASE("both texts of a conflict are on the screen", "[consultation][views][hz07_c2]")
{
    Room room;
    const auto goal = room.practice.addGoal(u"walk to the shop"_s);
    room.open();
    room.place->model().reviewGoal(goal.id);
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.type(u" and back"_s);
    room.practice.goals[0].version = room.practice.goals[0].version.next();
    room.practice.goals[0].content.words = domain::GoalText::parse(u"walk to the park").value();

    room.press(Qt::Key_Return, Qt::ControlModifier);

    auto* bar = room.find<QWidget>("conflictBar");
    REQUIRE(bar->isVisible());
    QStringList words;
    for (const auto* label : bar->findChildren<ui::PlainLabel*>())
        words.append(label->text());
    CHECK(words.contains(u"walk to the park"_s));
    CHECK(room.find<QLineEdit>("goalWordsEdit")->text() == u"walk to the shop and back"_s);
}

TEST_CASE("the summary leaves the clipboard after a minute, another copy stays",
    "[consultation][views][hz20_c3]")
{
    Room room;
    room.open();
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.type(u"dance"_s);
    room.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QApplication::clipboard()->text().contains(u"dance"_s));
    auto* loan = qApp->findChild<ui::ClipboardLoan*>();
    REQUIRE(loan);
    CHECK(loan->interval() == 60'000);

    SECTION("taken off, though the page is gone")
    {
        room.place.reset();
        delete loan;
        CHECK(QApplication::clipboard()->text().isEmpty());
    }
    SECTION("not ours any more")
    {
        QApplication::clipboard()->setText(u"something else"_s);
        delete loan;
        CHECK(QApplication::clipboard()->text() == u"something else"_s);
    }
}

TEST_CASE("the consultation is whole at 1366 x 768, at 200 % and in every look",
    "[consultation][views][a11y]")
{
    const auto mode
        = GENERATE(ui::ThemeMode::Light, ui::ThemeMode::Dark, ui::ThemeMode::HighContrast);
    const auto scale = GENERATE(1.0, 2.0);
    Room room;
    room.practice.addAgenda(u"I am frightened at night when I cannot get my breath"_s,
        { u"Getting out of breath"_s, u"Sleeping badly"_s, u"My medicines"_s, u"the stairs"_s });
    (void)room.practice.addGoal(u"walk to the shop and back without stopping"_s);
    ui::applyTheme(*qApp, mode, scale);
    room.open();
    room.place->model().goal().setText(&presentation::GoalDraft::what, u"walk"_s);
    room.place->model().goal().setConfidence(5);
    room.place->model().board().decide(1, ItemOutcome::SomeoneElse);
    room.place->model().board().decide(2, ItemOutcome::NextTime);
    room.practice.settle();

    const auto findings = testing::accessibilityFindings(*room.place);
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

TEST_CASE("both texts of a conflict stand side by side with who wrote the other one",
    "[consultation][views][hz07_c2]")
{
    Room room;
    const auto goal = room.practice.addGoal(u"walk to the shop"_s);
    room.open();
    room.place->model().reviewGoal(goal.id);
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.type(u" and back"_s);
    room.practice.goals[0].version = room.practice.goals[0].version.next();
    room.practice.goals[0].content.words = domain::GoalText::parse(u"walk to the park").value();
    room.practice.newestChange
        = app::RecordChange { domain::EventId(9), room.practice.services().clock.now(),
              u"Dr Anjali Patel"_s, domain::Action::WriteConsultation };
    room.press(Qt::Key_Return, Qt::ControlModifier);

    auto* mine = room.find<QLabel>("keepMineWords");
    auto* theirs = room.find<QLabel>("takeTheirsWords");
    CHECK(mine->text() == ui::isolated(u"walk to the shop and back"_s));
    CHECK(theirs->text() == ui::isolated(u"walk to the park"_s));
    CHECK(mine->mapTo(room.place.get(), QPoint()).y()
        == theirs->mapTo(room.place.get(), QPoint()).y());
    CHECK(testing::visibleText(*room.find<QWidget>("conflictBar"))
              .contains(u"Dr Anjali Patel at 10:20 changed this goal"_s));
    CHECK(room.focus() == room.find<QWidget>("keepMineButton"));

    room.press(Qt::Key_Space);
    CHECK_FALSE(room.find<QWidget>("conflictBar")->isVisible());
    room.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.practice.consultations.size() == 1);
    CHECK(room.practice.goals[0].content.words.toString() == u"walk to the shop and back"_s);
}

TEST_CASE("a record that changed meanwhile says so above the page, and Show brings it in",
    "[consultation][views][hz07_c6]")
{
    Room room;
    room.open();
    room.place->model().setNote(u"half a sentence"_s);
    room.practice.addAgenda(u"frightened at night"_s, { u"breath"_s });
    room.practice.newestChange
        = app::RecordChange { domain::EventId(9), room.practice.services().clock.now(),
              u"Dr Anjali Patel"_s, domain::Action::WriteConsultation };

    room.practice.desk().changes.publishEverything();
    room.practice.settle();

    auto* banner = room.find<QWidget>("newerBanner");
    REQUIRE(banner->isVisible());
    CHECK(testing::visibleText(*banner).contains(u"Changed by Dr Anjali Patel at 10:20."_s));
    CHECK_FALSE(testing::visibleText(*room.place).contains(u"frightened at night"_s));
    for (auto* button : banner->findChildren<QPushButton*>()) {
        if (button->text() == u"Show"_s)
            button->click();
    }
    room.practice.settle();

    CHECK_FALSE(banner->isVisible());
    CHECK(testing::visibleText(*room.place).contains(u"frightened at night"_s));
    CHECK(testing::visibleText(*room.place).contains(u"half a sentence"_s));
}

TEST_CASE("a namesake is marked at the top and again before printing, and not on the sheet",
    "[consultation][views][hz01_c8]")
{
    Room room;
    auto& other = room.practice.patients[1];
    other.details.name = domain::PersonName::parse(u"Ahmed"_s, u"Margarita"_s).value();
    room.practice.appointments.push_back(room.practice.appointments[0]);
    room.practice.appointments.back().id = domain::AppointmentId(12);
    room.practice.appointments.back().patient = other.id;
    room.open();
    CHECK(testing::visibleText(*room.place).contains(u"similar name today"_s));
    auto* chip = room.find<QWidget>("namesakeChip");
    CHECK_FALSE(chip->isVisible());

    room.place->model().goal().setText(&presentation::GoalDraft::words, u"dance"_s);
    room.place->model().finish();
    room.practice.settle();

    CHECK(chip->isVisible());
    room.place->model().issuePlan();
    room.practice.settle();
    REQUIRE(room.practice.issued.size() == 1);
    CHECK_FALSE(room.practice.issued[0].content.contains("Margarita"));
    CHECK_FALSE(room.practice.issued[0].content.contains("similar"));
}

TEST_CASE("S asks why, and the reason puts the clinician's line first for both",
    "[consultation][views][safety]")
{
    Room room;
    room.practice.addAgenda({}, { u"breath"_s, u"sleep"_s });
    room.open();
    room.place->model().board().add(domain::AgendaSource::Clinician, u"oxygen"_s, {});
    room.practice.settle();
    room.press(Qt::Key_End);

    SECTION("with its own key") { room.press(Qt::Key_S); }
    SECTION("or on its way up past what the patient said")
    {
        room.press(Qt::Key_Up, Qt::AltModifier);
    }

    const auto& board = room.place->model().board();
    CHECK(board.rows()[2].words == u"oxygen"_s);
    REQUIRE(room.focus()->objectName() == u"aboveReasonEdit"_s);
    room.press(Qt::Key_Return);
    CHECK(board.rows()[2].words == u"oxygen"_s);
    room.type(u"it was low"_s);
    room.press(Qt::Key_Return);

    CHECK(board.rows()[0].words == u"oxygen"_s);
    CHECK(room.focus()->objectName() == u"agendaRow"_s);
    CHECK(testing::visibleText(*room.focus()).contains(u"because: it was low"_s));
    room.press(Qt::Key_C);
    CHECK(board.rows()[0].outcome == ItemOutcome::Discussed);
}

TEST_CASE("a line that was taken off comes back with Ctrl+Z", "[consultation][views][undo]")
{
    Room room;
    room.practice.addAgenda({}, { u"breath"_s });
    room.open();
    auto& board = room.place->model().board();
    board.add(domain::AgendaSource::Clinician, u"oxygen"_s, {});
    room.practice.settle();
    auto* undo = room.place->findChild<ui::Banner*>(u"undoBanner"_s);
    CHECK_FALSE(undo->isVisible());
    room.press(Qt::Key_End);
    room.press(Qt::Key_Delete);
    REQUIRE(board.rows().size() == 1);
    REQUIRE(undo->isVisible());
    CHECK(undo->hideTimer().interval() == 10'000);

    SECTION("in ten seconds")
    {
        room.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(board.rows().size() == 2);
        CHECK_FALSE(undo->isVisible());
        room.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(board.rows().size() == 2);
    }
    SECTION("and not any more afterwards")
    {
        undo->dismiss();
        room.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(board.rows().size() == 1);
    }
    SECTION("or with the button")
    {
        undo->findChild<QPushButton*>(u"bannerAction"_s)->click();
        CHECK(board.rows().size() == 2);
    }
    SECTION("and not when it is saved")
    {
        room.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(undo->isVisible());
        CHECK(room.practice.consultations[0].newItems.empty());
    }
}

TEST_CASE("whether the patient said it back is asked when there is a plan, and kept",
    "[consultation][views][teachback]")
{
    Room room;
    room.open();
    auto* chips = room.find<QWidget>("teachBackChips");
    CHECK_FALSE(chips->isVisible());
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.type(u"dance"_s);
    REQUIRE(chips->isVisible());

    room.press(Qt::Key_4, Qt::ControlModifier);
    room.press(Qt::Key_P);
    room.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(room.practice.consultations.size() == 1);
    CHECK(room.practice.consultations[0].teachBack == domain::TeachBack::Partly);
    CHECK(room.place->model().summaryForRecord().contains(u"Patient said it back: partly"_s));
}

TEST_CASE("the plan writes the goal's sentence while nobody else does, beside the patient's own",
    "[consultation][views][builder]")
{
    Room room;
    room.practice.addAgenda(u"I never get out any more"_s, {});
    room.open();
    room.find<QPushButton>("quoteButton")->click();
    CHECK(room.find<QLineEdit>("ownWordsEdit")->text() == u"I never get out any more"_s);
    CHECK(room.focus() == room.find<QLineEdit>("goalWordsEdit"));
    room.tabTo("whatEdit");
    room.type(u"walk"_s);
    room.tabTo("howMuchEdit");
    room.type(u"10 minutes"_s);

    CHECK(room.find<QLineEdit>("goalWordsEdit")->text() == u"I will walk, 10 minutes."_s);
    CHECK_FALSE(room.find<QWidget>("useSentenceButton")->isVisible());
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.find<QLineEdit>("goalWordsEdit")->selectAll();
    room.type(u"see my sister"_s);
    auto* use = room.find<QPushButton>("useSentenceButton");
    REQUIRE(use->isVisible());
    use->click();
    CHECK(room.find<QLineEdit>("goalWordsEdit")->text() == u"I will walk, 10 minutes."_s);
    room.place->findChild<ui::Banner*>(u"undoBanner"_s)
        ->findChild<QPushButton*>(u"bannerAction"_s)
        ->click();
    CHECK(room.find<QLineEdit>("goalWordsEdit")->text() == u"see my sister"_s);

    room.place->model().finish();
    room.practice.settle();
    REQUIRE(room.practice.consultations.size() == 1);
    CHECK(
        room.practice.consultations[0].goals[0].content.ownWords == u"I never get out any more"_s);
}

TEST_CASE("what others were asked to do is settled from the record", "[consultation][views]")
{
    Room room;
    room.practice.referrals.push_back({ domain::ReferralNoteId(5), QUuid::createUuid(),
        FakePractice::kPatient, u"the stairs"_s, u"physiotherapist"_s, u"afraid of falling"_s, true,
        true, room.practice.services().clock.now(), domain::RowVersion::first() });
    room.open();
    REQUIRE(room.find<QWidget>("othersCard"));
    CHECK(testing::visibleText(*room.find<QWidget>("othersCard")).contains(u"physiotherapist"_s));

    room.find<QPushButton>("settleReferralButton")->click();
    room.practice.settle();
    CHECK_FALSE(testing::visibleText(*room.place).contains(u"physiotherapist"_s));

    room.place->findChild<ui::Banner*>(u"undoBanner"_s)
        ->findChild<QPushButton*>(u"bannerAction"_s)
        ->click();
    room.practice.settle();
    CHECK(testing::visibleText(*room.place).contains(u"physiotherapist"_s));
}

TEST_CASE(
    "one's own shortcut is written out in the consultation", "[consultation][views][shortcuts]")
{
    Room room;
    room.practice.shortcuts.push_back(
        domain::TextShortcut::parse(u"walk", u"walk for [10 minutes]").value());
    room.open();
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.type(u";walk"_s);
    room.press(Qt::Key_Tab);

    CHECK(room.find<QLineEdit>("goalWordsEdit")->text() == u"walk for 10 minutes"_s);
    CHECK(room.find<QLineEdit>("goalWordsEdit")->selectedText() == u"10 minutes"_s);
    CHECK(room.place->model().goal().draft().words == u"walk for 10 minutes"_s);
}

TEST_CASE(
    "a note is marked as mentioning other people by one key after it", "[consultation][views]")
{
    Room room;
    room.open();
    auto* note = room.find<ui::TextArea>("noteEdit");
    REQUIRE(note);
    note->edit()->setFocus(Qt::TabFocusReason);
    room.type(u"her brother drinks"_s);
    room.tabTo("mentionsOthersBox");
    room.press(Qt::Key_Space);
    CHECK(room.find<QCheckBox>("mentionsOthersBox")->isChecked());
    CHECK(room.place->model().mentionsOthers());
}
