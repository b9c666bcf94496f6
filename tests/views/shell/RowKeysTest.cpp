// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of one row or box: each of the list does something, and no other letter does.
#include "catch_compat.h"
#include "presentation/acts/Acts.h"
#include "presentation/agenda/AgendaBoard.h"
#include "presentation/agenda/PaperTopicList.h"
#include "support/ThemeScope.h"
#include "views/calls/CallForm.h"
#include "views/consultation/AgendaRowView.h"
#include "views/today/PaperTopics.h"
#include "widgets/Ruler.h"
#include "widgets/SearchBox.h"
#include "widgets/TableView.h"

#include <QApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

/// Letters, digits and the keys that empty or tick something, as QKeySequence writes them.
QStringList keysToTry()
{
    QStringList keys { u"Space"_s, u"Del"_s, u"Backspace"_s, u"Alt+Up"_s, u"Alt+Down"_s, u"Up"_s,
        u"Down"_s };
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        keys << QString(QChar(letter));
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        keys << QString(QChar(digit));
    return keys;
}

QSet<QString> listed(const QString& where)
{
    QSet<QString> keys;
    for (const auto& act : presentation::acts()) {
        if (act.reach == presentation::ActReach::Row && act.where == where)
            keys.unite({ act.keys.begin(), act.keys.end() });
    }
    return keys;
}

/// Those that do something, told by `did` after each.
QSet<QString> working(QWidget& box, const std::function<bool()>& did)
{
    QSet<QString> keys;
    for (const auto& key : keysToTry()) {
        const auto pressed = QKeySequence(key)[0];
        QTest::keyClick(&box, pressed.key(), pressed.keyboardModifiers());
        if (did())
            keys.insert(key);
    }
    return keys;
}

/// True once after anything was signalled.
template <class... Spies> std::function<bool()> any(Spies&... spies)
{
    return [&spies...] {
        const bool something = ((spies.size() > 0) || ...);
        (spies.clear(), ...);
        return something;
    };
}

}

TEST_CASE("the keys of a row of the agenda are those of the list", "[keys][acts]")
{
    const testing::ThemeScope look;
    using ui::AgendaRowView;
    AgendaRowView row(QDate(2026, 3, 14));
    presentation::BoardRow shown;
    shown.words = u"sleep"_s;
    shown.isAddedHere = true;
    row.show(1, shown);
    QSignalSpy decided(&row, &AgendaRowView::decided);
    QSignalSpy goal(&row, &AgendaRowView::goalRequested);
    QSignalSpy moved(&row, &AgendaRowView::moveRequested);
    QSignalSpy safety(&row, &AgendaRowView::safetyRequested);
    QSignalSpy takenOff(&row, &AgendaRowView::takeOffRequested);

    CHECK(working(row, any(decided, goal, moved, safety, takenOff))
        == listed(u"row of the agenda"_s));
}

TEST_CASE("the keys of a ruler are those of the list", "[keys][acts]")
{
    const testing::ThemeScope look;
    ui::Ruler ruler(u"How sure are you?"_s);
    ruler.show();
    REQUIRE(QTest::qWaitForWindowActive(&ruler));
    ruler.setFocus();
    QSignalSpy chosen(&ruler, &ui::Ruler::valueChosen);
    QSignalSpy cleared(&ruler, &ui::Ruler::valueCleared);
    QSet<QString> keys;
    for (const auto& key : keysToTry()) {
        ruler.setValue(5);
        chosen.clear();
        const auto pressed = QKeySequence(key)[0];
        // Space presses the number that has the keyboard, as it does any button.
        if (pressed.key() == Qt::Key_Space)
            continue;
        QTest::keyClick(QApplication::focusWidget(), pressed.key(), pressed.keyboardModifiers());
        if (any(chosen, cleared)())
            keys.insert(key);
    }

    CHECK(keys == listed(u"ruler"_s));
}

TEST_CASE("the keys of a topic on paper are those of the list", "[keys][acts]")
{
    const testing::ThemeScope look;
    presentation::PaperTopicList list;
    list.addWords(u"sleep"_s);
    list.setMarks(list.marks(), 3);
    ui::PaperTopics topics(list);
    auto* table = topics.findChild<ui::TableView*>();
    REQUIRE(table);
    table->setCurrentIndex(list.index(0, 0));
    QSet<QString> keys;
    for (const auto& key : keysToTry()) {
        // From a box with a number in it each key of the list changes something.
        list.clear(0);
        list.setRank(0, key == u"3" ? 2 : 3);
        const auto before = list.index(0, 0).data().toString();
        const auto pressed = QKeySequence(key)[0];
        QTest::keyClick(table, pressed.key(), pressed.keyboardModifiers());
        if (list.index(0, 0).data().toString() != before)
            keys.insert(key);
    }

    CHECK(keys == listed(u"topic, entering from paper"_s));
}

TEST_CASE("the keys of a call are those of the list", "[keys][acts]")
{
    const testing::ThemeScope look;
    ui::CallForm form;
    QSet<QString> keys;
    for (const auto& key : keysToTry()) {
        if (key.size() == 1 && form.takeOutcomeKey(key))
            keys.insert(key);
    }

    CHECK(keys == listed(u"row of the calls"_s));
}

TEST_CASE("the arrows of the empty search are those of the list", "[keys][acts]")
{
    const testing::ThemeScope look;
    QWidget window;
    auto* box = new ui::SearchBox(&window);
    QStringListModel answers;
    QStringListModel recent({ u"AHMED, Ann"_s });
    box->setModel(&answers);
    box->setRecentModel(&recent);
    window.resize(600, 400);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QSet<QString> keys;
    for (const auto& key : { u"Up"_s, u"Down"_s, u"PgUp"_s, u"PgDown"_s }) {
        box->activate();
        QTest::keyClicks(box->edit(), u"ah"_s);
        box->clear();
        QTest::keyClick(box->edit(), QKeySequence(key)[0].key());
        if (box->isOpen() || !box->query().isEmpty())
            keys.insert(key);
    }

    CHECK(keys == listed(u"empty search"_s));
}
