// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WrappingButton.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"

#include <QVBoxLayout>

using namespace rooftree;
using namespace Qt::StringLiterals;

namespace {

const QString kLong = u"Getting to places on my own when my breath is short and nobody can help"_s;

/// A column with one button in it, as wide as told.
struct Column {
    testing::ThemeScope look;
    QWidget window;
    ui::WrappingButton* button = new ui::WrappingButton;

    explicit Column(const QString& words, int width)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(button);
        column->addStretch();
        button->setWords(words);
        window.resize(width, 600);
        window.show();
        QCoreApplication::sendPostedEvents();
    }
};

}

TEST_CASE("words that are too long for a line go on in the next", "[widgets][button]")
{
    Column column(kLong, 300);
    CHECK(column.window.width() == 300);
    CHECK(column.button->text().contains(u'\n'));
    CHECK(column.button->sizeHint().width() <= column.button->width());
    CHECK(column.button->height() >= 2 * column.button->fontMetrics().height());
    CHECK(QString(column.button->text()).replace(u'\n', u' ') == kLong);
    CHECK(column.button->accessibleName() == kLong);
}

TEST_CASE("words that fit stay in one line", "[widgets][button]")
{
    Column column(kLong, 1200);
    CHECK(column.button->text() == kLong);
    column.window.resize(300, 600);
    QCoreApplication::sendPostedEvents();
    CHECK(column.button->text().contains(u'\n'));
    column.window.resize(1200, 600);
    QCoreApplication::sendPostedEvents();
    CHECK(column.button->text() == kLong);
}

TEST_CASE("a word that is wider than its place is parted rather than cut off", "[widgets][button]")
{
    Column column(QString(80, u'w'), 300);
    CHECK(column.button->text().contains(u'\n'));
    CHECK(QString(column.button->text()).remove(u'\n') == QString(80, u'w'));
}
