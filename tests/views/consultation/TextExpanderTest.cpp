// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/TextExpander.h"

#include "catch_compat.h"
#include "widgets/LimitedTextEdit.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

/// Two fields of one line and one of several, in a window.
struct Form {
    QWidget window;
    QLineEdit* first = new QLineEdit;
    QLineEdit* second = new QLineEdit;
    ui::LimitedTextEdit* note = new ui::LimitedTextEdit;
    ui::TextExpander expander;

    Form()
    {
        auto* column = new QVBoxLayout(&window);
        for (auto* editor : std::initializer_list<QWidget*> { first, second, note }) {
            column->addWidget(editor);
            expander.attend(editor);
        }
        expander.setShortcuts(
            { domain::TextShortcut::parse(u"walk", u"walk for [10 minutes] after [lunch]").value(),
                domain::TextShortcut::parse(u"bp", u"blood pressure").value() });
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        first->setFocus();
    }
};

void tab(QWidget* editor) { QTest::keyClick(editor, Qt::Key_Tab); }

}

TEST_CASE(
    "Tab behind a shortcut writes its text, and Tab walks through the stops", "[views][shortcuts]")
{
    Form form;
    QTest::keyClicks(form.first, u"I will ;walk"_s);
    tab(form.first);
    CHECK(form.first->text() == u"I will walk for 10 minutes after lunch"_s);
    CHECK(form.first->selectedText() == u"10 minutes"_s);

    QTest::keyClicks(form.first, u"a quarter of an hour"_s);
    tab(form.first);
    CHECK(form.first->selectedText() == u"lunch"_s);
    QTest::keyClicks(form.first, u"tea"_s);

    CHECK(form.first->text() == u"I will walk for a quarter of an hour after tea"_s);
    CHECK(form.first->hasFocus());
    tab(form.first);
    CHECK(form.second->hasFocus());
}

TEST_CASE("a text is written in the middle of other words, and in a field of several lines",
    "[views][shortcuts]")
{
    Form form;
    form.note->setFocus();
    QTest::keyClicks(form.note, u" tomorrow"_s);
    form.note->moveCursor(QTextCursor::Start);
    QTest::keyClicks(form.note, u";walk"_s);
    tab(form.note);
    tab(form.note);
    CHECK(form.note->textCursor().selectedText() == u"lunch"_s);
    QTest::keyClicks(form.note, u"tea"_s);

    CHECK(form.note->toPlainText() == u"walk for 10 minutes after tea tomorrow"_s);
}

TEST_CASE("Tab elsewhere is Tab", "[views][shortcuts]")
{
    Form form;
    QTest::keyClicks(form.first, u"walk"_s);
    tab(form.first);
    CHECK(form.second->hasFocus());
    CHECK(form.first->text() == u"walk"_s);

    QTest::keyClicks(form.second, u";unknown"_s);
    tab(form.second);
    CHECK(form.note->hasFocus());
    CHECK(form.second->text() == u";unknown"_s);
}

TEST_CASE("a text that does not fit is not cut, and stays as its letters", "[views][shortcuts]")
{
    Form form;
    form.first->setMaxLength(10);
    QTest::keyClicks(form.first, u";bp"_s);
    tab(form.first);
    CHECK(form.first->text() == u";bp"_s);

    form.first->setMaxLength(14);
    form.first->setFocus();
    form.first->end(false);
    tab(form.first);
    CHECK(form.first->text() == u"blood pressure"_s);
}

TEST_CASE("the stops are forgotten when somebody goes elsewhere or changes what follows",
    "[views][shortcuts]")
{
    Form form;
    QTest::keyClicks(form.first, u";walk"_s);
    tab(form.first);
    form.second->setFocus();
    form.first->setFocus();
    tab(form.first);
    CHECK(form.second->hasFocus());

    form.first->clear();
    form.first->setFocus();
    QTest::keyClicks(form.first, u";walk"_s);
    tab(form.first);
    form.first->end(false);
    QTest::keyClick(form.first, Qt::Key_Backspace);
    tab(form.first);
    CHECK(form.second->hasFocus());
    CHECK(form.first->text() == u"walk for 10 minutes after lunc"_s);
}

TEST_CASE("Ctrl+Z is the field's while it has something to take back, and the page's otherwise",
    "[views][shortcuts]")
{
    Form form;
    QAction undo(&form.window);
    undo.setShortcut(QKeySequence(u"Ctrl+Z"_s));
    form.window.addAction(&undo);
    int undone = 0;
    QObject::connect(&undo, &QAction::triggered, &form.window, [&undone] { ++undone; });

    QTest::keyClick(form.first, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);

    QTest::keyClicks(form.first, u"walk"_s);
    QTest::keyClick(form.first, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    CHECK(form.first->text().isEmpty());
}
