// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/instruments/QuestionnaireCard.h"

#include "catch_compat.h"
#include "presentation/fakes/FakePractice.h"
#include "support/AccessibilityCheck.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"
#include "widgets/Ruler.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::FakePractice;

namespace {

/// The card on the page of one patient, as a nurse has it.
struct Shown {
    FakePractice practice;
    presentation::QuestionnaireModel model { practice.desk(), FakePractice::kPatient };
    ui::QuestionnaireCard card { model };

    Shown()
    {
        card.resize(420, 700);
        card.QWidget::show();
        load();
        QObject::connect(&card, &ui::QuestionnaireCard::saved, &card, [this] { load(); });
    }

    void load()
    {
        app::RecordView record { practice.patients.front() };
        record.questionnaires = practice.responses;
        record.asked = practice.asked;
        card.show(presentation::summarize(record, practice.services().rules, practice.today()));
    }

    void press(const QString& name)
    {
        for (auto* button : card.findChildren<QAbstractButton*>(name)) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                practice.settle();
                return;
            }
        }
        FAIL(name.toStdString());
    }

    template <class Widget> Widget* find(const QString& name)
    {
        for (auto* each : card.findChildren<Widget*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    void choose(const QString& pack)
    {
        auto* which = find<QComboBox>(u"whichQuestionnaire"_s);
        REQUIRE(which);
        which->setCurrentIndex(which->findData(pack));
        practice.settle();
    }

    QString words()
    {
        QStringList all;
        for (const auto* label : card.findChildren<ui::PlainLabel*>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }
};

}

TEST_CASE("a clinician asks for questionnaires before the next visit", "[views][instruments]")
{
    Shown shown;
    shown.press(u"askQuestionnairesButton"_s);
    auto* choices = shown.find<ui::ChoiceChips>(u"askChoices"_s);
    REQUIRE(choices);
    CHECK_FALSE(choices->keys().contains(u"cat"_s)); // a score only
    CHECK_FALSE(choices->keys().contains(u"peg"_s)); // needs a permission
    QTest::mouseClick(choices->chip(u"phq-4"_s), Qt::LeftButton);
    shown.press(u"saveAskButton"_s);
    REQUIRE(shown.practice.asked.size() == 1);
    CHECK(shown.practice.asked.front().askedBy == FakePractice::kNurse);
    CHECK(shown.words().contains(u"Asked before the next visit: PHQ-4"));
    CHECK_FALSE(shown.find<ui::ChoiceChips>(u"askChoices"_s));
}

TEST_CASE("asking for too much says what to do and keeps the choice", "[views][instruments]")
{
    Shown shown;
    shown.press(u"askQuestionnairesButton"_s);
    auto* choices = shown.find<ui::ChoiceChips>(u"askChoices"_s);
    for (const auto& id : { u"phq-9"_s, u"gad-7"_s })
        QTest::mouseClick(choices->chip(id), Qt::LeftButton);
    shown.press(u"saveAskButton"_s);
    CHECK(shown.practice.asked.empty());
    CHECK(shown.words().contains(u"at most 15 questions"));
    CHECK(choices->chosen() == QStringList { u"phq-9"_s, u"gad-7"_s });
}

TEST_CASE("who asks again soon is told when it was answered last", "[views][instruments]")
{
    Shown shown;
    domain::QuestionnaireResponse kept;
    kept.patient = FakePractice::kPatient;
    kept.instrument = u"phq-4"_s;
    kept.answeredAt = domain::instantAt(shown.practice.today().addDays(-27), QTime(10, 0));
    shown.practice.responses.push_back(kept);
    kept.instrument = u"gad-7"_s;
    kept.answeredAt = domain::instantAt(shown.practice.today().addDays(-28), QTime(10, 0));
    shown.practice.responses.push_back(kept);
    shown.load();
    shown.press(u"askQuestionnairesButton"_s);
    CHECK(shown.words().contains(u"PHQ-4 was answered"));
    CHECK_FALSE(shown.words().contains(u"GAD-7 was answered"));
}

TEST_CASE("an answer of alarm is said to whoever enters it", "[views][instruments][hz10_c5]")
{
    Shown shown;
    for (const auto& [key, isAlarm] : { std::pair(u"0"_s, false), std::pair(u"1"_s, true) }) {
        shown.press(u"enterQuestionnaireButton"_s);
        shown.choose(u"phq-9"_s);
        const auto* pack = shown.practice.services().rules.instruments.find(u"phq-9");
        auto* chips = shown.find<ui::ChoiceChips>(u"item-"_s + pack->alerts.front().item);
        REQUIRE(chips);
        QTest::mouseClick(chips->chip(key), Qt::LeftButton);
        shown.press(u"saveQuestionnaireButton"_s);
        CHECK(shown.words().contains(u"cannot wait") == isAlarm);
    }
}

TEST_CASE("answers are entered with the digits of the keyboard and shown as a score",
    "[views][instruments]")
{
    Shown shown;
    shown.press(u"enterQuestionnaireButton"_s);
    shown.choose(u"phq-4"_s);
    for (const auto& item : { u"gad1"_s, u"gad2"_s, u"phq1"_s, u"phq2"_s }) {
        auto* chips = shown.find<ui::ChoiceChips>(u"item-"_s + item);
        REQUIRE(chips);
        chips->chip(u"0"_s)->setFocus();
        QTest::keyClick(chips->chip(u"0"_s), Qt::Key_2);
    }
    shown.press(u"saveQuestionnaireButton"_s);
    REQUIRE(shown.practice.responses.size() == 1);
    CHECK(shown.practice.responses.front().mode == domain::ResponseMode::Staff);
    CHECK(shown.words().contains(u"PHQ-4: 8 of 12"));
    CHECK(shown.words().contains(u"asked by staff"));
}

TEST_CASE("a scale without a nought offers none", "[views][instruments]")
{
    Shown shown;
    shown.press(u"enterQuestionnaireButton"_s);
    shown.choose(u"semcd-6"_s);
    const auto* pack = shown.practice.services().rules.instruments.find(u"semcd-6");
    auto* ruler = shown.find<ui::Ruler>(u"item-"_s + pack->items.front().id);
    REQUIRE(ruler);
    CHECK_FALSE(ruler->findChild<QWidget*>(u"ruler0"_s)->isVisible());
    ruler->findChild<QWidget*>(u"ruler1"_s)->setFocus();
    QTest::keyClick(ruler->findChild<QWidget*>(u"ruler1"_s), Qt::Key_0);
    CHECK_FALSE(ruler->value());
}

TEST_CASE("a score outside its range is not kept and the number stays", "[views][instruments]")
{
    Shown shown;
    shown.press(u"enterQuestionnaireButton"_s);
    shown.choose(u"cat"_s);
    auto* total = shown.find<QLineEdit>(u"total-total"_s);
    REQUIRE(total);
    QTest::keyClicks(total, u"41"_s);
    shown.press(u"saveQuestionnaireButton"_s);
    CHECK(shown.practice.responses.empty());
    CHECK(shown.words().contains(u"goes from 0 to 40"));
    CHECK(total->text() == u"41"_s);
    total->clear();
    QTest::keyClicks(total, u"22"_s);
    shown.press(u"saveQuestionnaireButton"_s);
    REQUIRE(shown.practice.responses.size() == 1);
    CHECK(shown.words().contains(u"22 of 40"));
}

TEST_CASE("a failed save keeps the answers on the screen", "[views][instruments]")
{
    Shown shown;
    shown.press(u"enterQuestionnaireButton"_s);
    shown.choose(u"phq-2"_s);
    auto* chips = shown.find<ui::ChoiceChips>(u"item-phq1"_s);
    QTest::mouseClick(chips->chip(u"3"_s), Qt::LeftButton);
    shown.practice.failures.push_back({ domain::ErrorKind::Storage, {}, u"storage.failed"_s, {} });
    shown.press(u"saveQuestionnaireButton"_s);
    CHECK(shown.practice.responses.empty());
    CHECK(chips->choice() == u"3"_s);
    shown.press(u"saveQuestionnaireButton"_s);
    CHECK(shown.practice.responses.size() == 1);
}
