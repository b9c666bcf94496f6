// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/Surgery.h"

#include "app/WindowHelp.h"
#include "app/desktop/Places.h"
#include "exchange/fhir/FhirImport.h"
#include "views/kiosk/KioskWindow.h"
#include "views/shell/Frame.h"
#include "widgets/Rail.h"
#include "widgets/RailButton.h"
#include "widgets/Ruler.h"
#include "widgets/RulerButton.h"

#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rooftree::testing {
namespace {

    constexpr int kMostTabs = 60;

    /// Who gets the next key: what hangs open, as with a real keyboard. Without a screen no window
    /// is active again after it has closed.
    QWidget* keyboard(QWidget& window)
    {
        auto* popup = QApplication::activePopupWidget();
        if (!popup && !QApplication::focusWidget()) {
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
        }
        auto* target = popup ? popup : QApplication::focusWidget();
        REQUIRE(target);
        return target;
    }

    desktop::DeskModels& withPrinter(desktop::DeskModels& models, presentation::Printer& printer)
    {
        models.printer = &printer;
        return models;
    }

}

Surgery::Surgery(storage::Engine engine)
    : desk(engine)
    , m_kiosk(std::make_unique<desktop::KioskScreen>(
          desk.desk(), desktop::KioskScreen::Machine { m_silence, [this] { return m_monotonic; } }))
    , m_window(std::make_unique<ui::MainWindow>(
          desktop::shellParts(withPrinter(desk.models(), printer), dialogs)))
{
    QObject::connect(m_window.get(), &ui::MainWindow::kioskRequested, m_kiosk.get(),
        [this](qint64 session) { m_kiosk->handOver(domain::KioskSessionId(session)); });
    QObject::connect(m_kiosk.get(), &desktop::KioskScreen::returned, m_window.get(),
        [this] { m_window->activateWindow(); });
    showActive(*m_window);
}

void Surgery::startAgain()
{
    m_window.reset();
    desk.core().session().signOut();
    desk.settle();
    m_window = std::make_unique<ui::MainWindow>(desktop::shellParts(desk.models(), dialogs));
    showActive(*m_window);
    desk.settle();
}

void Surgery::importRecords(const QString& folderOfBundles)
{
    const auto proof
        = desk.services().gate.allow<domain::Action::ImportRecords>(desk.actor(desk.manager));
    REQUIRE(proof);
    const auto report = desk.onWorker([&] {
        const auto& services = desk.services();
        return exchange::FhirImport(services.work, services.imports.with(*proof), services.clock)
            .run(*proof, folderOfBundles, {});
    });
    REQUIRE(report);
    desk.models().index.rebuild();
    desk.settle();
}

void Surgery::signIn(const QString& userName)
{
    named<QLineEdit>(*m_window, u"userNameEditor"_s)->setFocus();
    type(userName);
    press(Qt::Key_Return);
    type(DeskFixture::password());
    press(Qt::Key_Return);
    REQUIRE(desk.core().session().isSignedIn());
}

void Surgery::signOut()
{
    auto* menu = named<QPushButton>(*m_window, u"userButton"_s)->menu();
    const auto actions = menu->actions();
    actions.back()->trigger();
    desk.settle();
    REQUIRE_FALSE(desk.core().session().isSignedIn());
}

void Surgery::enter(const QString& place)
{
    QTest::mouseClick(m_window->frame()->rail()->button(place), Qt::LeftButton);
    desk.settle();
}

void Surgery::click(const QString& button)
{
    auto* found = named<QAbstractButton>(*m_window, button);
    INFO(button.toStdString());
    REQUIRE(found->isVisible());
    REQUIRE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
    desk.settle();
}

void Surgery::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyboard(*m_window), Qt::Key(key), modifiers);
    desk.settle();
}

void Surgery::type(const QString& words)
{
    // Letter by letter: a list of suggestions may open on the way.
    for (const auto letter : words)
        QTest::keyClicks(keyboard(*m_window), QString(letter));
    desk.settle();
}

void Surgery::tabTo(const QString& name)
{
    auto* target = named<QWidget>(*m_window, name);
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        auto* focus = QApplication::focusWidget();
        if (focus == target || target->isAncestorOf(focus))
            return;
        press(Qt::Key_Tab);
    }
    FAIL("not reached by Tab: " << name.toStdString());
}

QString Surgery::words() const { return visibleText(*m_window); }

QWidget& Surgery::kiosk()
{
    REQUIRE(m_kiosk->window());
    return *m_kiosk->window();
}

void Surgery::tap(const QString& button)
{
    m_monotonic += 1000; // a second between two taps
    auto* found = named<QAbstractButton>(kiosk(), button);
    INFO(button.toStdString());
    REQUIRE(found->isVisible());
    QTest::mouseClick(found, Qt::LeftButton);
    desk.settle();
}

void Surgery::tapLetters(const QString& word)
{
    for (const QChar letter : word)
        tap(letter == u' ' ? u"keySpace"_s : u"key_"_s + letter);
}

void Surgery::tapNumber(int number)
{
    QTest::mouseClick(named<ui::Ruler>(kiosk(), u"ruler"_s)->button(number), Qt::LeftButton);
}

void Surgery::minutesPass(int minutes)
{
    desk.clock().advanceMs(qint64(minutes) * 60'000);
    m_monotonic += qint64(minutes) * 60'000;
}

}
