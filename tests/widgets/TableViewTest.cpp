// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableView.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownTable {
    testing::ThemeScope scope;
    QWidget window;
    TableView* table = new TableView(u"People"_s);
    QLineEdit* after = new QLineEdit;
    QStandardItemModel model { 3, 2 };
    QSignalSpy activated { table, &TableView::rowActivated };

    ShownTable()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(table);
        column->addWidget(after);
        table->setModel(&model);
        table->setStretchColumn(1);
        window.resize(500, 400);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        table->setFocus();
    }
};

}

TEST_CASE("a table that takes the focus chooses its first row", "[widgets][table]")
{
    ShownTable shown;
    CHECK(shown.table->currentRow() == 0);
    CHECK(shown.table->selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("Down and Enter open a row", "[widgets][table]")
{
    ShownTable shown;
    QTest::keyClick(shown.table, Qt::Key_Down);
    QTest::keyClick(shown.table, Qt::Key_Return);
    REQUIRE(shown.activated.size() == 1);
    CHECK(shown.activated.at(0).at(0).toModelIndex().row() == 1);

    QTest::keyClick(shown.table, Qt::Key_End);
    CHECK(shown.table->currentRow() == 2);
}

TEST_CASE("Tab leaves the table instead of walking its cells", "[widgets][table]")
{
    ShownTable shown;
    QTest::keyClick(shown.table, Qt::Key_Tab);
    CHECK(shown.after->hasFocus());
}

TEST_CASE("rows grow with the text", "[widgets][table]")
{
    ShownTable shown;
    const int before = shown.table->rowHeight(0);
    applyTheme(*qApp, ThemeMode::Light, 2.0);
    CHECK(shown.table->verticalHeader()->defaultSectionSize() > before);
}

TEST_CASE("a narrow table leaves out what it may, and takes it back", "[widgets][table]")
{
    ShownTable shown;
    shown.model.setColumnCount(4);
    for (int column = 0; column < 4; ++column)
        shown.model.setItem(0, column, new QStandardItem(u"about twenty letters"_s));
    shown.table->setStretchColumn(1);
    shown.table->setDispensable({ 3, 2 });
    const auto isLeftOut = [&](int column) { return shown.table->isColumnHidden(column); };

    shown.window.resize(1200, 400);
    CHECK_FALSE((isLeftOut(2) || isLeftOut(3)));
    shown.window.resize(shown.window.width() / 2, 400);
    CHECK((isLeftOut(3) && !isLeftOut(2)));
    shown.window.resize(300, 400);
    CHECK((isLeftOut(3) && isLeftOut(2)));
    CHECK_FALSE((isLeftOut(0) || isLeftOut(1)));
    shown.window.resize(1200, 400);
    CHECK_FALSE((isLeftOut(2) || isLeftOut(3)));
}
