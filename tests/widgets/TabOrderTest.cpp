// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabOrder.h"

#include "catch_compat.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace rooftree;

namespace {

/// The next after `from` to which Tab can come.
QWidget* after(QWidget* from)
{
    auto* next = from->nextInFocusChain();
    while (next->focusPolicy() == Qt::NoFocus)
        next = next->nextInFocusChain();
    return next;
}

}

TEST_CASE(
    "what was made last is reached where it stands, with what is in it", "[widgets][keyboard]")
{
    QWidget page;
    QVBoxLayout column(&page);
    auto* first = new QLineEdit;
    auto* words = new QLabel;
    auto* last = new QLineEdit;
    for (auto* each : std::initializer_list<QWidget*> { first, words, last })
        column.addWidget(each);
    QWidgetList rows;
    for (int i = 0; i < 2; ++i) {
        auto* row = new QWidget(&page);
        row->setFocusPolicy(Qt::StrongFocus);
        (void)new QLineEdit(row);
        rows.append(row);
    }
    REQUIRE(after(first) == last);

    for (int round = 0; round < 2; ++round) { // a second time changes nothing
        ui::putBeforeInTabOrder(*last, rows);

        CHECK(after(first) == rows[0]);
        CHECK(after(rows[0]) == rows[0]->findChild<QLineEdit*>());
        CHECK(after(rows[0]->findChild<QLineEdit*>()) == rows[1]);
        CHECK(after(rows[1]->findChild<QLineEdit*>()) == last);
    }
}
