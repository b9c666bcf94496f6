// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "support/FakeDialogs.h"
#include "support/PdfTools.h"
#include "support/ThemeScope.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::DeskFixture;

namespace {

constexpr QStringView kCanary = u"qanary";

/// All that a screen reader is told of what can be seen.
void collect(QAccessibleInterface* from, QStringList& words)
{
    if (!from || from->state().invisible)
        return;
    for (const auto part :
        { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
        words << from->text(part);
    for (int child = 0; child < from->childCount(); ++child)
        collect(from->child(child), words);
}

/// Ann is in the consultation, and everything that is not for her eyes has the canary's name.
struct Visit {
    Visit()
    {
        ann = desk.addPatient(u"Ahmed"_s, u"Ann"_s, QDate(1947, 3, 14), u"9990000018"_s);
        const auto other = desk.addPatient(u"Ahmedqanary"_s, u"Ann"_s, QDate(1947, 3, 14));
        const auto booked = desk.book(ann, QTime(10, 20), u"qanaryreason"_s);
        desk.book(other, QTime(10, 30));
        say(booked);
        window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
        testing::showActive(*window);
        desk.signIn(desk.nurse);
        desk.settle();
        window->frame()->places()->openPatient(ann.value(), booked.value());
        desk.settle();
        auto& model = place()->model();
        model.board().add(domain::AgendaSource::Clinician, u"qanaryitem"_s, {});
        model.board().add(domain::AgendaSource::Clinician, u"Sleep"_s, u"sleep"_s);
        model.board().decide(0, domain::ItemOutcome::SomeoneElse);
        model.board().setPassedTo(0, u"qanarydoctor"_s);
        model.setNote(u"qanarynote"_s);
        model.setMentionsOthers(true);
        auto& goal = model.goal();
        goal.setText(&presentation::GoalDraft::words, u"walk to the shop again"_s);
        goal.setText(&presentation::GoalDraft::why, u"to see my friends"_s);
        goal.setText(&presentation::GoalDraft::what, u"walk"_s);
        goal.setText(&presentation::GoalDraft::madeEasier, u"qanaryhint"_s);
        goal.setConfidence(5);
        goal.setMethod(domain::FollowUpMethod::Phone);
        desk.settle();
    }

    void say(domain::AppointmentId booked)
    {
        app::KioskAnswers said;
        said.agendaUid = QUuid::createUuid();
        said.whatMatters = u"frightened at night"_s;
        said.items = { { QUuid::createUuid(), {}, u"the stairs"_s, 1, {} } };
        said.notToDiscuss = u"qanarysecret"_s;
        said.companion = u"qanarydaughter"_s;
        const auto& services = desk.services();
        const auto proof = services.gate.allow<app::Action::KeyPaperAnswers>(
            desk.actor(desk.receptionist), { ann });
        REQUIRE(proof);
        REQUIRE(desk.onWorker([&] {
            return services.waitingRoom.keyPaper(*proof, domain::SaveKey::make(), booked, said);
        }));
    }

    [[nodiscard]] ui::ConsultationPlace* place() const
    {
        return window->findChild<ui::ConsultationPlace*>();
    }

    [[nodiscard]] QWidget* together() const
    {
        return window->findChild<QWidget*>(u"togetherView"_s);
    }

    void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk.settle();
    }

    [[nodiscard]] QString told() const
    {
        QStringList words;
        collect(QAccessible::queryAccessibleInterface(window.get()), words);
        return words.join(u'\n');
    }

    /// What is painted, read back; none without pdftotext.
    [[nodiscard]] std::optional<QString> painted() const
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QSizeF(window->size()), QPageSize::Point));
            writer.setPageMargins({});
            writer.setResolution(72);
            QPainter painter(&writer);
            window->render(&painter);
        }
        return test::textOf(pdf);
    }

    testing::ThemeScope look;
    DeskFixture desk;
    testing::FakeDialogs dialogs;
    domain::PatientId ann { 0 };
    std::unique_ptr<ui::MainWindow> window;
};

}

TEST_CASE("F11 shows what both agree on in the place of everything else, and goes back",
    "[views][consultation][together]")
{
    Visit visit;
    visit.place()->focusFirst();
    visit.press(Qt::Key_F11);

    REQUIRE(visit.together());
    CHECK_FALSE(visit.window->frame()->isVisible());
    const auto words = testing::visibleText(*visit.window);
    for (const auto* expected :
        { "frightened at night", "the stairs", "Sleep", "walk to the shop again",
            "to see my friends", "I will walk", "5 of 10", "We get in touch by phone" })
        CHECK(words.contains(QString::fromLatin1(expected)));

    // The agenda goes on while both look.
    visit.place()->model().goal().setText(&presentation::GoalDraft::words, u"walk to the park"_s);
    visit.desk.settle();
    CHECK(testing::visibleText(*visit.window).contains(u"walk to the park"_s));

    visit.press(Qt::Key_F11);
    CHECK_FALSE(visit.together());
    CHECK(visit.window->frame()->isVisible());
    CHECK(visit.place()->isAncestorOf(QApplication::focusWidget()));

    visit.press(Qt::Key_F11);
    REQUIRE(visit.together());
    visit.press(Qt::Key_Escape);
    CHECK_FALSE(visit.together());
    CHECK(visit.window->frame()->isVisible());
}

TEST_CASE("hz20 the view for two paints and tells a screen reader nothing that is for staff",
    "[views][consultation][together][hz20][hz20_c7]")
{
    Visit visit;
    visit.place()->focusFirst();
    // The control: outside of it the canary is seen and told.
    CHECK(visit.told().contains(kCanary));
    CHECK(visit.told().contains(u"mentions other people"));
    const auto before = visit.painted();
    if (before)
        CHECK(before->contains(kCanary));

    visit.press(Qt::Key_F11);
    REQUIRE(visit.together());
    for (const auto& words : { visit.told(), visit.painted().value_or(visit.told()) }) {
        CHECK(words.contains(u"stairs"));
        CHECK_FALSE(words.contains(kCanary));
        CHECK_FALSE(words.contains(u"mentions"));
        CHECK_FALSE(words.contains(u"999 000 0018"));
        CHECK_FALSE(words.contains(u"1947"));
        CHECK_FALSE(words.contains(visit.desk.actor(visit.desk.nurse).name));
        CHECK_FALSE(words.contains(u"similar name"));
    }
}

TEST_CASE("the view for two is gone when the desk is locked", "[views][consultation][together]")
{
    Visit visit;
    visit.place()->focusFirst();
    visit.press(Qt::Key_F11);
    REQUIRE(visit.together());
    visit.desk.core().session().lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(visit.together());
    CHECK_FALSE(testing::visibleText(*visit.window).contains(u"stairs"));
}
