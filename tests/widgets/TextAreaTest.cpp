// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TextArea.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/PlainLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

void paste(LimitedTextEdit& edit, const QString& text)
{
    QApplication::clipboard()->setText(text);
    edit.paste();
}

}

TEST_CASE("typing stops at the limit and says so", "[widgets][text]")
{
    const testing::ThemeScope scope;
    TextArea area;
    area.setLimit(5);
    QSignalSpy full(area.edit(), &LimitedTextEdit::limitReached);

    QTest::keyClicks(area.edit(), u"abcdefg"_s);

    CHECK(area.text() == u"abcde"_s);
    CHECK(full.size() == 2);
}

TEST_CASE("typing in the middle of a full text keeps what stands after it", "[widgets][text]")
{
    const testing::ThemeScope scope;
    TextArea area;
    area.setLimit(5);
    area.setText(u"abcde"_s);
    area.edit()->moveCursor(QTextCursor::Start);

    QTest::keyClicks(area.edit(), u"x"_s);

    CHECK(area.text() == u"abcde"_s);
}

TEST_CASE("a paste is cut to the room that is left", "[widgets][text]")
{
    const testing::ThemeScope scope;
    TextArea area;
    area.setLimit(8);
    area.setText(u"abc"_s);
    area.edit()->moveCursor(QTextCursor::End);

    paste(*area.edit(), QString(2'000'000, u'x'));

    CHECK(area.text() == u"abcxxxxx"_s);
}

TEST_CASE("a cut never leaves half a character", "[widgets][text]")
{
    const testing::ThemeScope scope;
    TextArea area;
    area.setLimit(3);

    paste(*area.edit(), u"ab\U0001F600"_s);

    CHECK(area.text() == u"ab"_s);
}

TEST_CASE("five hundred characters and emoji stop at three hundred, each of them whole",
    "[widgets][text]")
{
    const testing::ThemeScope scope;
    TextArea area;
    area.setLimit(300);
    const auto smile = u"\U0001F600"_s;

    paste(*area.edit(), u"x"_s + smile.repeated(250));

    // An emoji counts as two, and half of the last one would not fit.
    CHECK(area.text() == u"x"_s + smile.repeated(149));
    CHECK(area.findChild<PlainLabel*>()->text() == u"299 of 300 characters"_s);
    // Keyboards on the screen and input methods hand over a whole emoji at once.
    QInputMethodEvent typed;
    typed.setCommitString(smile);
    QApplication::sendEvent(area.edit(), &typed);
    CHECK(area.text() == u"x"_s + smile.repeated(149));
    CHECK(area.findChild<PlainLabel*>()->text() == u"Full: 300 characters at most"_s);
}

TEST_CASE("markup that is pasted stays the letters it is", "[widgets][text]")
{
    const testing::ThemeScope scope;
    TextArea area;
    auto* rich = new QMimeData;
    rich->setHtml(u"<b>bold</b>"_s);
    rich->setText(u"<b>bold</b>"_s);
    QApplication::clipboard()->setMimeData(rich);
    area.edit()->paste();

    CHECK(area.text() == u"<b>bold</b>"_s);
}

TEST_CASE("without a limit everything is taken", "[widgets][text]")
{
    const testing::ThemeScope scope;
    TextArea area;
    paste(*area.edit(), QString(5'000, u'x'));
    CHECK(area.text().size() == 5'000);
}
