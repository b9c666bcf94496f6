// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PlainDrops.h"

#include "catch_compat.h"
#include "support/ThemeScope.h"
#include "views/kiosk/KioskTextPage.h"
#include "widgets/LimitedTextEdit.h"
#include "widgets/TextArea.h"

#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace rooftree;
using namespace rooftree::ui;
using namespace Qt::StringLiterals;

namespace {

/// A staff desk: the guard stands in front of the whole application.
struct Guarded {
    Guarded() { qApp->installEventFilter(&drops); }

    testing::ThemeScope look;
    PlainDrops drops;
};

/// Drags `dragged` over the middle of `target` and lets go; whether it was taken.
bool drop(QWidget& target, const QMimeData& dragged)
{
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QDropEvent let(middle, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    let.ignore();
    QApplication::sendEvent(&target, &let);
    return let.isAccepted();
}

/// As file managers drag: the address in two forms.
std::unique_ptr<QMimeData> file()
{
    auto dragged = std::make_unique<QMimeData>();
    dragged->setUrls({ QUrl(u"file:///media/stick/scan.png"_s) });
    dragged->setText(u"/media/stick/scan.png"_s);
    return dragged;
}

std::unique_ptr<QMimeData> picture()
{
    auto dragged = std::make_unique<QMimeData>();
    dragged->setImageData(QImage(4, 4, QImage::Format_RGB32));
    dragged->setText(u"a picture"_s);
    return dragged;
}

std::unique_ptr<QMimeData> words()
{
    auto dragged = std::make_unique<QMimeData>();
    dragged->setHtml(u"<b>walk</b>"_s);
    dragged->setText(u"walk"_s);
    return dragged;
}

}

TEST_CASE("a text field takes dragged words, and neither a file nor a picture", "[widgets][text]")
{
    const Guarded desk;
    QLineEdit line;
    TextArea area;
    line.show();
    area.show();

    for (auto* target : { static_cast<QWidget*>(&line), area.edit()->viewport() }) {
        CHECK_FALSE(drop(*target, *file()));
        CHECK_FALSE(drop(*target, *picture()));
    }
    CHECK(line.text().isEmpty());
    CHECK(area.text().isEmpty());

    CHECK(drop(line, *words()));
    CHECK(drop(*area.edit()->viewport(), *words()));
    CHECK(line.text() == u"walk"_s);
    CHECK(area.text() == u"walk"_s);
}

TEST_CASE("nothing can be dropped on a text field of the kiosk", "[widgets][text][kiosk]")
{
    const testing::ThemeScope look;
    KioskTextPage page(u"What matters?"_s, {}, { {}, 300, {} });
    page.resize(900, 700);
    page.show();
    auto* edit = page.findChild<LimitedTextEdit*>();
    REQUIRE(edit);

    for (auto* target : { static_cast<QWidget*>(edit), edit->viewport() })
        CHECK_FALSE(target->acceptDrops());
}
