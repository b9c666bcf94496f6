// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"
#include "support/FakeDialogs.h"
#include "support/ThemeScope.h"
#include "views/access/ClaimCard.h"
#include "views/consultation/ConsultationPlace.h"
#include "widgets/Banner.h"
#include "widgets/TextArea.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::ClaimKind;
using domain::Standing;
using testing::FakePractice;

namespace {

struct Room {
    explicit Room(Standing standing)
    {
        practice.standing = standing;
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

    void press(const char* name)
    {
        auto* button = find<QPushButton>(name);
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        practice.settle();
    }

    [[nodiscard]] bool isRecordShown()
    {
        auto* edit = find<QLineEdit>("goalWordsEdit");
        return edit && edit->isVisible();
    }

    testing::ThemeScope look;
    FakePractice practice;
    testing::FakeDialogs dialogs;
    std::unique_ptr<ui::ConsultationPlace> place;
};

}

TEST_CASE("a patient nobody linked opens with one press, and it is noted",
    "[consultation][access][views]")
{
    Room room(Standing::Unlinked);
    REQUIRE(room.find<QWidget>("claimCard"));
    CHECK_FALSE(room.isRecordShown());
    CHECK(room.practice.noted.empty());
    CHECK(QApplication::focusWidget() == room.find<QPushButton>("claimButton"));

    room.press("claimButton");

    CHECK(room.isRecordShown());
    REQUIRE(room.practice.claims.size() == 1);
    CHECK(room.practice.claims.front().kind == ClaimKind::Caring);
    CHECK(room.practice.claims.front().patient == FakePractice::kPatient);
}

TEST_CASE("the glass is not broken without a reason", "[consultation][access][views]")
{
    Room room(Standing::Restricted);

    room.press("claimButton");

    CHECK_FALSE(room.isRecordShown());
    CHECK(room.practice.claims.empty());
    CHECK(room.find<QWidget>("claimCard"));
}

TEST_CASE("a restricted record stands under a red line that stays", "[consultation][access][views]")
{
    Room room(Standing::Restricted);
    room.press("chip_urgent-call");
    room.press("claimButton");

    CHECK(room.isRecordShown());
    auto* glass = room.find<ui::Banner>("glassBanner");
    CHECK(glass->isVisible());
    CHECK(glass->tone() == ui::Tone::Danger);
    CHECK_FALSE(glass->findChild<QPushButton*>(u"bannerClose"_s)->isVisible());
    CHECK(room.practice.claims.front().reason == u"urgent-call"_s);
}

TEST_CASE("when the hour is over the record is hidden and what was typed is kept",
    "[consultation][access][views]")
{
    Room room(Standing::Restricted);
    room.press("chip_urgent-call");
    room.press("claimButton");
    auto* words = room.find<QLineEdit>("goalWordsEdit");
    words->setFocus();
    QTest::keyClicks(words, u"walk to the gate"_s);

    room.practice.pass(qint64 { 60 } * 60 * 1000);
    room.place->model().checkAccess();
    room.practice.settle();

    CHECK_FALSE(room.isRecordShown());
    REQUIRE(room.practice.drafts.size() == 1);
    CHECK(room.practice.drafts.front().content.contains("walk to the gate"));
    room.press("chip_direct-care");
    room.press("claimButton");
    CHECK(room.isRecordShown());
    CHECK(words->text() == u"walk to the gate"_s);
}

TEST_CASE("an own record asks why with a reason that fits", "[consultation][access][views]")
{
    Room room(Standing::Own);
    CHECK_FALSE(room.find<QPushButton>("chip_safeguarding"));

    room.press("chip_other");
    room.press("claimButton");
    CHECK(room.practice.claims.empty());
    room.find<ui::TextArea>("claimWordsEdit")->setText(u"wrong address on my letter"_s);
    room.press("claimButton");

    REQUIRE(room.practice.claims.size() == 1);
    CHECK(room.practice.claims.front().words == u"wrong address on my letter"_s);
    CHECK(room.isRecordShown());
}

TEST_CASE("a clinician restricts a record from the visit and lifts it again",
    "[consultation][access][views]")
{
    Room room(Standing::Linked);

    room.press("restrictButton");
    room.press("chip_at-risk");
    room.press("confirmRestrictButton");
    REQUIRE(room.practice.restriction);
    CHECK(room.practice.restriction->isRestricted);
    CHECK(room.practice.restriction->reason == u"at-risk"_s);

    room.press("restrictButton");
    CHECK_FALSE(room.practice.restriction->isRestricted);
}
