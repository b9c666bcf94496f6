// SPDX-License-Identifier: GPL-3.0-or-later
// The two contacts of a yearly review: results gathered in one visit go out with the questions, the
// sheet comes back, and the next visit begins with what is on it.
#include "app/WindowHelp.h"
#include "features/Surgery.h"
#include "storage/instruments/SqlQuestionnaireRepository.h"
#include "support/PdfTools.h"
#include "views/shell/Frame.h"
#include "views/shell/PlaceStack.h"

#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rooftree;
using testing::named;
using testing::Surgery;

namespace {

struct TwoContacts : Surgery {
    TwoContacts() : Surgery(GENERATE(from_range(test::engines())))
    {
        ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14), u"9990265755"_s,
            { { domain::AccessNeedKind::Format, u"large print"_s } });
        score(u"cat"_s, u"total"_s, 18);
        score(u"phq-9"_s, u"total"_s, 4);
        (void)desk.book(ann, QTime(9, 20));
        signIn(u"nurse"_s);
        press(Qt::Key_N, Qt::ControlModifier);
    }

    /// As staff type it.
    void score(const QString& instrument, const QString& id, int value)
    {
        storage::SqlQuestionnaireRepository questionnaires(*desk.database);
        domain::QuestionnaireResponse response;
        response.uid = QUuid::createUuid();
        response.patient = ann;
        response.instrument = instrument;
        response.version = u"1.0"_s;
        response.answeredAt = desk.clock().now();
        response.mode = domain::ResponseMode::ScoreOnly;
        response.scores = { { id, domain::ScoreValue::whole(value), 0 } };
        desk.database.write([&](domain::EventId event) -> domain::Result<void> {
            const auto added = questionnaires.add(response, event);
            return added ? domain::Result<void>() : domain::failure(added);
        });
    }

    /// The record again, with what was booked meanwhile.
    void find()
    {
        enter(u"today"_s);
        press(Qt::Key_Escape);
        type(u"ahmed"_s);
        press(Qt::Key_Return);
    }

    [[nodiscard]] QString printed(const QString& name)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return test::textOf(file.readAll()).value_or(QString()).simplified();
    }

    domain::PatientId ann { 0 };
};

}

TEST_CASE("two contacts: nothing is sent for a visit that is not booked", "[story][letter]")
{
    TwoContacts contacts;
    CHECK(contacts.words().contains(u"No visit is booked."_s));
    CHECK_FALSE(named<QPushButton>(contacts.window(), u"openLetterButton"_s)->isEnabled());
    CHECK(contacts.words().contains(u"large print"_s));
}

TEST_CASE("two contacts: results and questions go out, and what was written opens the visit",
    "[story][letter]")
{
    TwoContacts contacts;
    const auto visit = contacts.desk.book(contacts.ann, QTime(14, 0));
    contacts.find();
    INFO(contacts.words().toStdString());
    REQUIRE(contacts.words().contains(u"14 March 2026 at 14:00"_s));
    contacts.tabTo(u"openLetterButton"_s);
    contacts.press(Qt::Key_Space);
    // A score with answers that may call for somebody at once is for a conversation.
    auto* chips = named<QWidget>(contacts.window(), u"letterResultChips"_s);
    QStringList on;
    for (const auto* chip : chips->findChildren<QPushButton*>()) {
        if (chip->isChecked())
            on << chip->accessibleName();
    }
    // For who reads large letters.
    CHECK(named<QPushButton>(contacts.window(), u"chip_large"_s)->isChecked());
    CHECK(on == QStringList { u"How COPD affects you (CAT): 18 of 40"_s });

    contacts.dialogs.saveFiles.push_back(contacts.folder.filePath(u"letter.pdf"_s));
    contacts.tabTo(u"printLetterButton"_s);
    contacts.press(Qt::Key_Space);
    REQUIRE(contacts.words().contains(u"The letter and its questions are in the file"_s));
    const auto paper = contacts.printed(u"letter.pdf"_s);
    if (!paper.isEmpty()) {
        CHECK(paper.contains(u"Dear Ann Ahmed,"_s));
        CHECK(paper.contains(u"18 of 40"_s)); // the colon before it has no letter in the file
        CHECK_FALSE(paper.contains(u"of 27"_s)); // PHQ-9, which was not chosen
        CHECK(paper.contains(u"Sheet number"_s));
    }
    auto& database = contacts.desk.database;
    CHECK(database.number("SELECT COUNT(*) FROM kiosk_session WHERE state = 'offered'") == 1);
    CHECK(database.number("SELECT COUNT(*) FROM audit_event WHERE action = 'document.print' AND "
                          "object_kind = 'visit_letter'")
        == 1);

    // The sheet comes back, and reception types it in.
    contacts.signOut();
    contacts.signIn(u"reception"_s);
    contacts.enter(u"today"_s);
    auto* table = named<QWidget>(contacts.window(), u"todayTable"_s);
    table->setFocus(Qt::OtherFocusReason);
    contacts.press(Qt::Key_End);
    contacts.click(u"enterPaperButton"_s);
    const auto number = database.number("SELECT MAX(id) FROM kiosk_session");
    contacts.type(QString::number(number).rightJustified(
        6, u'0')); // the keyboard is on the number of the sheet
    contacts.press(Qt::Key_Tab);
    contacts.press(Qt::Key_1);
    contacts.tabTo(u"whatMattersEditor"_s);
    contacts.type(u"the stairs frighten me"_s);
    contacts.press(Qt::Key_Return, Qt::ControlModifier);
    INFO(contacts.words().toStdString());
    CHECK(database.number("SELECT COUNT(*) FROM agenda WHERE what_matters = 'the stairs frighten "
                          "me' AND appointment_id = "
              + std::to_string(visit.value()))
        == 1);
    contacts.signOut();
    contacts.signIn(u"nurse"_s);
    contacts.find();
    CHECK(contacts.words().contains(u"the stairs frighten me"_s));
}

TEST_CASE(
    "two contacts: nobody writes to somebody who has died, whatever is booked", "[story][letter]")
{
    TwoContacts contacts;
    (void)contacts.desk.book(contacts.ann, QTime(14, 0));
    contacts.desk.database->script(
        "UPDATE patient SET is_dead = 1 WHERE id = " + std::to_string(contacts.ann.value()));
    contacts.enter(u"today"_s);
    contacts.window().frame()->places()->openPatient(contacts.ann.value(), {});
    contacts.desk.settle();
    INFO(contacts.words().toStdString());
    CHECK(contacts.words().contains(u"This patient has died: no letter is written."_s));
    CHECK_FALSE(named<QPushButton>(contacts.window(), u"openLetterButton"_s)->isEnabled());
}

TEST_CASE(
    "two contacts: a visit that was cancelled meanwhile gets no letter, and a sentence says so",
    "[story][letter]")
{
    TwoContacts contacts;
    const auto visit = contacts.desk.book(contacts.ann, QTime(14, 0));
    contacts.find();
    contacts.tabTo(u"openLetterButton"_s);
    contacts.press(Qt::Key_Space);
    contacts.desk.database->script(
        "UPDATE appointment SET state = 'cancelled' WHERE id = " + std::to_string(visit.value()));
    const auto path = contacts.folder.filePath(u"letter.pdf"_s);
    contacts.dialogs.saveFiles.push_back(path);
    contacts.tabTo(u"printLetterButton"_s);
    contacts.press(Qt::Key_Space);
    CHECK(contacts.words().contains(u"No visit is booked for this patient any more."_s));
    CHECK_FALSE(QFile::exists(path));
    CHECK(contacts.desk.database.number("SELECT COUNT(*) FROM kiosk_session") == 0);
}

TEST_CASE(
    "two contacts: the letter is found by its name, and what opens is in sight", "[story][letter]")
{
    TwoContacts contacts;
    (void)contacts.desk.book(contacts.ann, QTime(14, 0));
    contacts.window().resize(1366, 768);
    contacts.find();
    contacts.press(Qt::Key_K, Qt::ControlModifier);
    contacts.type(u"letter before"_s);
    contacts.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    auto* print = named<QWidget>(contacts.window(), u"printLetterButton"_s);
    REQUIRE(print);
    CHECK(print->visibleRegion().boundingRect() == print->rect());
    auto* chips = named<QWidget>(contacts.window(), u"letterResultChips"_s);
    CHECK(chips->isAncestorOf(QApplication::focusWidget()));
}
