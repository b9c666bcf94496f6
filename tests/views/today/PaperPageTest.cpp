// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/PaperPage.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "application/kiosk/Kiosks.h"
#include "storage/agenda/SqlAgendaRepository.h"
#include "storage/instruments/SqlQuestionnaireRepository.h"
#include "support/AccessibilityCheck.h"
#include "widgets/ChoiceChips.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

struct Paper {
    /// With a sheet that carries these.
    explicit Paper(const QStringList& printed = {})
        : patient(desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14)))
        , appointment(desk.book(patient, QTime(10, 20)))
    {
        if (!printed.isEmpty())
            print(printed);
        desk.signIn(desk.receptionist);
        start();
    }

    void start(bool goesOn = false)
    {
        page = std::make_unique<ui::PaperPage>(
            desk.desk(), presentation::PatientContext(patient, appointment));
        testing::showActive(*page);
        page->start(goesOn);
        desk.settle();
    }

    void print(const QStringList& instruments)
    {
        const auto session = desk.onWorker([&, actor = desk.actor(desk.receptionist)] {
            const auto& services = desk.services();
            const auto proof = services.gate.allow<domain::Action::OfferKiosk>(actor, { patient });
            return services.waitingRoom.offerPaper(*proof, domain::SaveKey::make(), appointment)
                ->session->id;
        });
        storage::SqlQuestionnaireRepository questionnaires(*desk.database);
        for (const auto& id : instruments)
            REQUIRE(desk.database.tryWrite([&](domain::EventId event) {
                return questionnaires.addPrinted(session, { id, u"1.0"_s }, event);
            }));
    }

    [[nodiscard]] std::vector<domain::QuestionnaireResponse> responses()
    {
        storage::SqlQuestionnaireRepository questionnaires(*desk.database);
        return questionnaires.ofPatient(patient).value();
    }

    /// From "What matters" over the topics and rulers to the first question of the questionnaires.
    void tabToQuestionnaires() const
    {
        auto* last = named<QWidget>(*page, u"notToDiscussEditor"_s);
        last->setFocus();
        press(Qt::Key_Tab);
    }

    /// What has the keyboard now.
    [[nodiscard]] static QWidget* focus() { return QApplication::focusWidget(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        REQUIRE(focus());
        QTest::keyClick(focus(), key, modifiers);
    }

    void type(const QString& words) const
    {
        REQUIRE(focus());
        QTest::keyClicks(focus(), words);
    }

    testing::DeskFixture desk;
    domain::PatientId patient;
    domain::AppointmentId appointment;
    std::unique_ptr<ui::PaperPage> page;
};

}

TEST_CASE("a paper is entered from top to bottom without the mouse", "[today][paper][hz19_c6]")
{
    Paper paper;
    const QSignalSpy entered(paper.page.get(), &ui::PaperPage::entered);
    CHECK(testing::visibleText(*paper.page).contains(u"AHMED, Margaret"_s));

    paper.press(Qt::Key_Tab); // no sheet number
    paper.press(Qt::Key_2);
    paper.press(Qt::Key_Tab);
    paper.type(u"my daughter"_s);
    paper.press(Qt::Key_Tab);
    paper.type(u"to sleep through the night"_s);
    paper.press(Qt::Key_Tab);
    REQUIRE(Paper::focus()->objectName() == u"paperTopicTable");
    paper.press(Qt::Key_Down);
    paper.press(Qt::Key_2);
    paper.press(Qt::Key_Tab);
    paper.type(u"the lift at home"_s);
    paper.press(Qt::Key_Return);
    paper.press(Qt::Key_1); // the new line has the keyboard
    paper.press(Qt::Key_Tab);
    paper.press(Qt::Key_Tab);
    paper.press(Qt::Key_8); // worry
    paper.press(Qt::Key_Return, Qt::ControlModifier);
    paper.desk.settle();

    REQUIRE(entered.size() == 1);
    storage::SqlAgendaRepository agendas(*paper.desk.database);
    const auto agenda = agendas.forAppointment(paper.appointment).value();
    REQUIRE(agenda);
    CHECK(agenda->answeredBy == domain::AnsweredBy::PatientWithHelp);
    CHECK(agenda->companion == u"my daughter");
    CHECK(agenda->whatMatters == u"to sleep through the night");
    REQUIRE(agenda->items.size() == 2);
    CHECK(agenda->items[0].rank == 2);
    CHECK(agenda->items[1].words == u"the lift at home");
    CHECK(agenda->items[1].rank == 1);
    CHECK(agenda->items[1].worry == domain::Worry::fromInt(8).value());
    CHECK(agenda->items[1].source == domain::AgendaSource::PatientLetter);
}

TEST_CASE("what is missing or wrong on the paper's page is said at its field", "[today][paper]")
{
    Paper paper;
    paper.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(testing::visibleText(*paper.page).contains(u"Nothing is entered yet"_s));
    named<QLineEdit>(*paper.page, u"sheetEditor"_s)->setFocus();
    paper.type(u"999"_s);
    paper.press(Qt::Key_Return); // as a scanner ends
    paper.press(Qt::Key_1);
    paper.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(testing::visibleText(*paper.page).contains(u"not of this visit"_s));
}

TEST_CASE("every control of the paper's page has a name and can be hit", "[today][paper][access]")
{
    Paper paper;
    CHECK(testing::accessibilityFindings(*paper.page).isEmpty());
}

TEST_CASE("questionnaires are entered after the rest, with a digit and Tab for each question",
    "[today][paper][instruments][hz19_c6]")
{
    Paper paper({ u"phq-2"_s, u"mrc"_s });
    QSignalSpy entered(paper.page.get(), &ui::PaperPage::entered);
    CHECK(testing::visibleText(*paper.page).contains(u"Your mood (PHQ-2)"_s));
    paper.tabToQuestionnaires();
    paper.press(Qt::Key_3);
    paper.press(Qt::Key_Tab);
    paper.press(Qt::Key_1);
    paper.press(Qt::Key_Tab);
    paper.press(Qt::Key_4);
    paper.press(Qt::Key_4); // taken back: left out
    paper.press(Qt::Key_Return, Qt::ControlModifier);
    paper.desk.settle();

    REQUIRE(entered.size() == 1);
    CHECK_FALSE(entered[0][0].toBool());
    const auto kept = paper.responses();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].instrument == u"phq-2");
    CHECK(kept[0].mode == domain::ResponseMode::Paper);
    CHECK(kept[0].scores.front().value == domain::ScoreValue::whole(4));
}

TEST_CASE("a paper without questionnaires has no room for them", "[today][paper]")
{
    Paper paper;
    CHECK_FALSE(testing::visibleText(*paper.page).contains(u"a digit chooses"_s));
    Paper other({ u"gone"_s });
    CHECK(testing::visibleText(*other.page).contains(u"words that this program does not have"_s));
}

TEST_CASE("answers to questionnaires come back with the draft of the paper",
    "[today][paper][drafts][instruments][hz03]")
{
    Paper paper({ u"semcd-6"_s, u"phq-2"_s });
    paper.tabToQuestionnaires();
    paper.press(Qt::Key_7);
    paper.page.reset();
    paper.desk.settle();

    paper.start(true);
    paper.press(Qt::Key_Return, Qt::ControlModifier);
    paper.desk.settle();
    const auto kept = paper.responses();
    REQUIRE(kept.size() == 1);
    storage::SqlQuestionnaireRepository questionnaires(*paper.desk.database);
    const auto answers = questionnaires.find(kept[0].id)->answers;
    REQUIRE(answers.size() == 1);
    CHECK(answers.first() == 7);
}

TEST_CASE("an answer of alarm on paper is said to whoever enters it, and reaches every desk",
    "[today][paper][instruments][hz10][hz10_c5]")
{
    const bool isAlarm = GENERATE(true, false);
    Paper paper({ u"phq-9"_s }); // by another program: this one prints no question of alarm
    QSignalSpy entered(paper.page.get(), &ui::PaperPage::entered);
    const auto* pack = paper.desk.services().rules.instruments.find(u"phq-9");
    auto* chips = named<ui::ChoiceChips>(*paper.page, u"item-"_s + pack->alerts.front().item);
    chips->chip(u"0"_s)->setFocus();
    paper.press(isAlarm ? Qt::Key_1 : Qt::Key_0);
    paper.press(Qt::Key_Return, Qt::ControlModifier);
    paper.desk.settle();

    REQUIRE(entered.size() == 1);
    CHECK(entered[0][0].toBool() == isAlarm);
    const auto alerts = paper.desk.onWorker([&, actor = paper.desk.actor(paper.desk.receptionist)] {
        const auto& services = paper.desk.services();
        const auto proof = services.gate.allow<domain::Action::SeeAlerts>(actor);
        return services.kiosks.alerts.open(proof.value()).value();
    });
    REQUIRE(alerts.size() == (isAlarm ? 1 : 0));
    if (isAlarm)
        CHECK(alerts[0].call.flag == pack->alerts.front().flag);
}

TEST_CASE("every control of a paper with questionnaires has a name and can be hit",
    "[today][paper][access]")
{
    Paper paper({ u"semcd-6"_s, u"mrc"_s });
    const auto findings = testing::accessibilityFindings(*paper.page);
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
