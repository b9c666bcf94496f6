// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/PlaceStack.h"

#include "catch_compat.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::Action;
using ui::Place;
using ui::PlaceStack;

namespace {

class TestPlace final : public Place {
public:
    explicit TestPlace(Action action, qint64 whose = 0) : patient(whose), m_action(action) { }

    [[nodiscard]] QString title() const override { return u"test"_s; }

    [[nodiscard]] Action requiredAction() const override { return m_action; }

    void activate() override { ++activations; }

    qint64 patient;
    int activations = 0;

private:
    Action m_action;
};

ui::PlaceTable table()
{
    ui::PlaceTable places;
    places.entries = { { u"today"_s, u"Today"_s, u"today"_s, Action::SeeToday,
                           [] { return new TestPlace(Action::SeeToday); } },
        { u"setup"_s, u"Set up"_s, u"setup"_s, Action::ManageUsers,
            [] { return new TestPlace(Action::ManageUsers); } } };
    places.makePatient = [](qint64 patient, std::optional<qint64>, QWidget*) {
        return new TestPlace(Action::ReadRecord, patient);
    };
    return places;
}

bool isClinicians(Action action) { return action != Action::ManageUsers; }

void deleteLaterNow() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

}

TEST_CASE("a place is made once and reads again each time it is entered", "[shell]")
{
    PlaceStack stack(table(), isClinicians);
    stack.enter(u"today"_s);
    auto* today = static_cast<TestPlace*>(stack.place());
    stack.openPatient(7, {});
    stack.enter(u"today"_s);

    CHECK(stack.place() == today);
    CHECK(today->activations == 2);
}

TEST_CASE("a place that is switched off stays shut until it is switched on", "[shell][access]")
{
    bool isOn = false;
    auto places = table();
    places.entries.front().isThere = [&isOn] { return isOn; };
    PlaceStack stack(places, isClinicians);
    stack.enter(u"today"_s);
    CHECK_FALSE(stack.place());
    isOn = true;
    stack.enter(u"today"_s);
    CHECK(stack.place());
}

TEST_CASE("a place that the role may not enter stays shut", "[shell][access]")
{
    PlaceStack stack(table(), isClinicians);
    stack.enter(u"today"_s);
    stack.enter(u"setup"_s);
    stack.enter(u"no such place"_s);

    CHECK(stack.currentId() == u"today"_s);
}

TEST_CASE(
    "a patient's place is made for that patient and destroyed on leaving", "[shell][hz03][hz03_c2]")
{
    PlaceStack stack(table(), isClinicians);
    stack.enter(u"today"_s);
    stack.openPatient(7, 70);
    const QPointer<TestPlace> first = static_cast<TestPlace*>(stack.place());
    CHECK(first->patient == 7);
    CHECK(stack.appointment() == 70);

    stack.openPatient(8, {});
    const auto* second = static_cast<TestPlace*>(stack.place());
    deleteLaterNow();
    CHECK(first.isNull());
    CHECK(second->patient == 8);

    stack.back();
    deleteLaterNow();
    REQUIRE(stack.place());
    CHECK(static_cast<TestPlace*>(stack.place())->patient == 7);
}

TEST_CASE("a place that was left can no longer wish for anything", "[shell][hz03][hz03_c3]")
{
    PlaceStack stack(table(), isClinicians);
    stack.openPatient(7, {});
    auto* left = stack.place();
    stack.enter(u"today"_s);

    Q_EMIT left->patientOpenRequested(7, {});

    CHECK(stack.currentId() == u"today"_s);
}

TEST_CASE("leaving all destroys every place and the way there", "[shell][hz14]")
{
    PlaceStack stack(table(), isClinicians);
    stack.enter(u"today"_s);
    const QPointer<Place> today = stack.place();
    stack.openPatient(7, {});
    const QPointer<Place> patient = stack.place();

    stack.leaveAll();
    deleteLaterNow();

    CHECK(today.isNull());
    CHECK(patient.isNull());
    CHECK_FALSE(stack.place());
    stack.back();
    CHECK_FALSE(stack.patient());
}
