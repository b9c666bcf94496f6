// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting room: from a tap to the next page painted, beside painting the page that is there.
#include "app/kiosk/Screen.h"
#include "application/kiosk/Speech.h"
#include "bench/support/Comparison.h"
#include "bench/support/Options.h"
#include "station/WaitingRoomWard.h"
#include "views/kiosk/KioskWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace {

using namespace rooftree;
using namespace Qt::StringLiterals;

QAbstractButton* button(QWidget& window, const QString& name)
{
    const auto all = window.findChildren<QAbstractButton*>(name);
    for (auto* each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void benchTaps(bool isQuick)
{
    test::WaitingRoomWard ward(storage::Engine::Sqlite);
    qint64 now = 1'000'000;
    kiosk::Screen screen(
        std::move(ward.post), std::make_unique<app::SilentSpeech>(), false, [&now] { return now; });
    auto& window = screen.window();
    window.resize(1280, 800);
    window.show();
    ward.send();
    const auto tap = [&](const QString& name) {
        now += 1000;
        if (!QTest::qWaitFor([&] { return button(window, name) != nullptr; }))
            qFatal("%s is not there.", qPrintable(name));
        QTest::mouseClick(button(window, name), Qt::LeftButton);
    };
    tap(u"yesButton"_s);
    tap(u"meButton"_s);
    if (!QTest::qWaitFor([&] { return button(window, u"nextButton"_s) != nullptr; }))
        qFatal("The questions did not begin.");
    const auto paint = [&window] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // pages that went
        window.repaint();
    };
    bench::Comparison comparison(bench::Comparison::Work::Fresh);
    comparison.run(
        isQuick ? 2 : 9, 100,
        [&](int at) {
            now += 1000;
            auto* way = button(window, at % 2 == 0 ? u"nextButton"_s : u"backButton"_s);
            QTest::mouseClick(way, Qt::LeftButton);
            paint();
        },
        [&](int) { paint(); });
    bench::Comparison::printHeading("the station's window");
    comparison.print("a tap, until the next page is painted");
}

}

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    benchTaps(options.isQuick);
    return 0;
}
