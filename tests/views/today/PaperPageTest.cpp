// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/PaperPage.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "storage/agenda/SqlAgendaRepository.h"
#include "support/AccessibilityCheck.h"

#include <QSignalSpy>
#include <QTableView>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

struct Paper {
    Paper()
        : patient(desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14)))
        , appointment(desk.book(patient, QTime(10, 20)))
    {
        desk.signIn(desk.receptionist);
        page = std::make_unique<ui::PaperPage>(
            desk.desk(), presentation::PatientContext(patient, appointment));
        testing::showActive(*page);
        page->start(false);
        desk.settle();
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
