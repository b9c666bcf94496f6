// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Banner.h"

#include "catch_compat.h"
#include "support/Patience.h"
#include "support/ThemeScope.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownBanner {
    testing::ThemeScope scope;
    QWidget window;
    Banner* banner = new Banner;
    QSignalSpy undone { banner, &Banner::undoRequested };
    QSignalSpy acted { banner, &Banner::actionTriggered };

    ShownBanner()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(banner);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    Button* button(const QString& name) { return banner->findChild<Button*>(name); }
};

}

TEST_CASE("a banner is hidden until it has something to say", "[widgets][banner]")
{
    ShownBanner shown;
    CHECK_FALSE(shown.banner->isVisible());
    shown.banner->tell(Tone::Danger, u"The server did not answer."_s);
    CHECK(shown.banner->isVisible());
    CHECK(shown.banner->sentence() == u"The server did not answer."_s);
    CHECK(shown.banner->accessibleName() == u"Problem The server did not answer."_s);
}

TEST_CASE("a banner says its tone in a word, not by colour alone", "[widgets][banner]")
{
    ShownBanner shown;
    QStringList words;
    for (const Tone tone : { Tone::Info, Tone::Success, Tone::Warning, Tone::Danger }) {
        shown.banner->tell(tone, u"x"_s);
        words << shown.banner->accessibleName();
    }
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("undo is offered for ten seconds and then goes away", "[widgets][banner]")
{
    ShownBanner shown;
    shown.banner->offerUndo(u"Moved."_s);
    CHECK(shown.banner->hideTimer().isActive());
    CHECK(shown.banner->hideTimer().interval() == 10'000);

    QSignalSpy gone(shown.banner, &Banner::dismissed);
    shown.banner->hideTimer().start(0);
    REQUIRE(gone.wait(test::kPatienceMs));
    CHECK_FALSE(shown.banner->isVisible());
    CHECK(shown.undone.isEmpty());
}

TEST_CASE("pressing Undo asks for it once and closes the banner", "[widgets][banner]")
{
    ShownBanner shown;
    shown.banner->offerUndo(u"Moved."_s);
    QTest::mouseClick(shown.button(u"bannerAction"_s), Qt::LeftButton);

    CHECK(shown.undone.size() == 1);
    CHECK(shown.acted.isEmpty());
    CHECK_FALSE(shown.banner->isVisible());
}

TEST_CASE("the time to undo stands still while the keyboard is on the banner", "[widgets][banner]")
{
    ShownBanner shown;
    shown.banner->offerUndo(u"Moved."_s);
    shown.button(u"bannerAction"_s)->setFocus();
    CHECK_FALSE(shown.banner->hideTimer().isActive());
}

TEST_CASE("a later message does not inherit the undo of an earlier one", "[widgets][banner]")
{
    ShownBanner shown;
    shown.banner->offerUndo(u"Moved."_s);
    shown.banner->tell(Tone::Danger, u"Not saved."_s, u"Try again"_s);
    CHECK_FALSE(shown.banner->hideTimer().isActive());

    QTest::mouseClick(shown.button(u"bannerAction"_s), Qt::LeftButton);
    CHECK(shown.undone.isEmpty());
    CHECK(shown.acted.size() == 1);
}

TEST_CASE("markup in a message is shown letter by letter", "[widgets][banner]")
{
    ShownBanner shown;
    shown.banner->tell(Tone::Info, u"<b>Ahmed</b>"_s);
    CHECK(shown.banner->findChild<PlainLabel*>(u"bannerSentence"_s)->textFormat() == Qt::PlainText);
}

TEST_CASE("Tab goes past a message that has nothing to press", "[widgets][banner]")
{
    ShownBanner shown;
    QLineEdit before;
    QLineEdit after;
    auto* column = static_cast<QVBoxLayout*>(shown.window.layout());
    column->insertWidget(0, &before);
    column->addWidget(&after);
    QWidget::setTabOrder(&before, shown.banner);
    QWidget::setTabOrder(shown.button(u"bannerClose"_s), &after);
    after.show();
    before.show();
    shown.banner->setClosable(false);
    shown.banner->tell(Tone::Warning, u"The two have different birthdays."_s);
    before.setFocus();

    QTest::keyClick(&before, Qt::Key_Tab);

    CHECK(QApplication::focusWidget() == &after);
}

TEST_CASE("Tab comes to what a message offers", "[widgets][banner]")
{
    ShownBanner shown;
    QLineEdit before;
    static_cast<QVBoxLayout*>(shown.window.layout())->insertWidget(0, &before);
    QWidget::setTabOrder(&before, shown.banner);
    shown.banner->tell(Tone::Warning, u"They may be the wrong way round."_s, u"Exchange"_s);
    before.setFocus();

    QTest::keyClick(&before, Qt::Key_Tab);

    CHECK(QApplication::focusWidget() == shown.button(u"bannerAction"_s));
}
