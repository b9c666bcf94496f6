// SPDX-License-Identifier: GPL-3.0-or-later
// The plan for flare-ups in the visit, worked by keys.
#include "views/flare/FlarePlanPage.h"

#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"
#include "support/AccessibilityCheck.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/consultation/ConsultationPlace.h"
#include "widgets/Banner.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/StatusChip.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::FakePractice;

namespace {

struct Room {
    testing::ThemeScope look;
    FakePractice practice;
    testing::FakeDialogs dialogs;
    QTemporaryDir folder;
    std::unique_ptr<ui::ConsultationPlace> place;

    void open()
    {
        place = std::make_unique<ui::ConsultationPlace>(
            practice.desk(), dialogs, FakePractice::kPatient, FakePractice::kAppointment);
        place->resize(1270, 660);
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

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        practice.settle();
    }

    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        practice.settle();
    }

    [[nodiscard]] QString focus() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    void tabTo(const char* name)
    {
        for (int tabs = 0; tabs < 40 && focus() != QLatin1StringView(name); ++tabs)
            press(Qt::Key_Tab);
        REQUIRE(focus() == QLatin1StringView(name));
    }

    /// By keys alone: what to start on, what the signs are for, saved.
    void write(const QString& words)
    {
        press(Qt::Key_5, Qt::ControlModifier);
        type(words);
        tabTo("flareApprovedBox");
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
};

}

TEST_CASE(
    "a flare plan is written, approved, saved and printed by keys alone", "[flare][views][hz23_c1]")
{
    Room room;
    room.open();
    room.press(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(room.find<QWidget>("flarePlanPage")->isVisible());
    CHECK(room.focus() == u"flare_triggers"_s);
    CHECK_FALSE(room.find<QWidget>("finishButton")->isVisible());
    CHECK(room.find<QWidget>("flareUnverified")->isVisible());

    room.type(u"the garden"_s);
    CHECK_FALSE(room.find<QPushButton>("printFlareButton")->isEnabled());
    room.tabTo("flareApprovedBox");
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(room.practice.flarePlans.size() == 1);
    CHECK(room.practice.flarePlans[0].isApproved);
    CHECK(room.practice.consultations.empty());
    CHECK(room.focus() == u"printFlareButton"_s);
    room.dialogs.saveFiles.push_back(room.folder.filePath(u"plan.pdf"_s));
    room.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(QFile::exists(room.folder.filePath(u"plan.pdf"_s)));
    CHECK(room.practice.issuedFlarePlans.size() == 1);

    room.press(Qt::Key_5, Qt::ControlModifier);
    CHECK_FALSE(room.find<QWidget>("flarePlanPage")->isVisible());
    CHECK(room.find<QWidget>("finishButton")->isVisible());
}

TEST_CASE(
    "the form shows what differs from the last version, with what stood there", "[flare][views]")
{
    Room room;
    room.open();
    room.write(u"the garden"_s);
    auto* chip = room.find<ui::StatusChip>("flareChange_triggers");
    CHECK_FALSE(chip->isVisible());

    QApplication::focusWidget()->clearFocus();
    room.find<QWidget>("flare_triggers")->setFocus();
    room.press(Qt::Key_End, Qt::ControlModifier);
    room.type(u", and stairs"_s);

    CHECK(chip->isVisible());
    CHECK(chip->text() == u"Changed"_s);
    CHECK(room.find<ui::PlainLabel>("flareBefore_triggers")->text() == u"Before: the garden"_s);
    CHECK_FALSE(room.find<QCheckBox>("flareApprovedBox")->isChecked());
    CHECK(room.find<ui::PlainLabel>("flareState")->text().startsWith(u"Version 1, 30 Jul 2026"_s));
}

TEST_CASE("how it's going says that there is a flare plan, how old it is, and what the patient has",
    "[flare][views][consultation]")
{
    Room room;
    room.open();
    CHECK(room.find<QPushButton>("startFlareButton")->isVisible());
    room.write(u"the garden"_s);
    room.press(Qt::Key_5, Qt::ControlModifier);

    const auto words = [&room] {
        QStringList all;
        for (auto* label : room.find<QWidget>("flareCard")->findChildren<ui::PlainLabel*>())
            all << label->text();
        return all.join(u'\n');
    };
    CHECK(words().contains(u"Chronic pain, version 1"_s));
    CHECK(words().contains(u"30 Jul 2026 (today)"_s));
    CHECK(words().contains(u"not printed for the patient yet"_s));
    CHECK_FALSE(room.find<QPushButton>("startFlareButton"));
    REQUIRE(room.find<QPushButton>("openFlareButton"));
    QTest::mouseClick(room.find<QPushButton>("openFlareButton"), Qt::LeftButton);
    room.practice.settle();
    CHECK(room.find<QWidget>("flarePlanPage")->isVisible());
}

TEST_CASE(
    "the visit behind a flare plan keeps what is typed, and its keys are the plan's meanwhile",
    "[flare][views][hz09]")
{
    Room room;
    room.open();
    room.place->model().goal().setText(&presentation::GoalDraft::words, u"walk"_s);
    room.write(u"the garden"_s);
    CHECK(room.place->model().state() == presentation::ConsultationModel::State::Open);
    CHECK(room.place->model().goal().draft().words == u"walk"_s);
    room.press(Qt::Key_5, Qt::ControlModifier);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.place->model().state() == presentation::ConsultationModel::State::Finished);
}

TEST_CASE("every field and button of the flare plan has a name for a screen reader",
    "[flare][views][accessibility]")
{
    Room room;
    room.open();
    room.press(Qt::Key_5, Qt::ControlModifier);
    const auto findings = testing::accessibilityFindings(*room.place);
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
