// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who sits down at a station, says a word that occurs nowhere else, and goes: the window
// of rooftree-kiosk, worked from inside so that thousands can sit down in an hour. The harness
// looks for the words in the memory of this process, so no word is ever put together here.
//     rooftree-kiosksitter DATABASE TOKENFILE
//     hold SEED | finish SEED | leave SEED   ->   SAT <finds in the accessibility tree>
#include "app/kiosk/Screen.h"
#include "application/kiosk/Speech.h"
#include "host/Hardening.h"
#include "host/SystemClock.h"
#include "views/kiosk/KioskWindow.h"
#include "widgets/LimitedTextEdit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <array>
#include <iostream>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

constexpr int kLetters = 12;
constexpr int kSecondMs = 1'000;
constexpr int kForgottenSeconds = 90; // by then the screen is back at its start

/// The letter at this place of the word that belongs to the seed.
char letterAt(unsigned seed, int place)
{
    constexpr std::array<char, 3> kBegin { 'q', 'z', 'x' };
    if (place < static_cast<int>(kBegin.size()))
        return kBegin.at(static_cast<std::size_t>(place));
    constexpr unsigned kAlphabet = 26;
    for (int at = static_cast<int>(kBegin.size()); at < place; ++at)
        seed = seed / kAlphabet + seed % kAlphabet * 7919U;
    return static_cast<char>('a' + seed % kAlphabet);
}

bool contains(const QString& text, unsigned seed)
{
    for (qsizetype from = 0; from + kLetters <= text.size(); ++from) {
        int same = 0;
        while (same < kLetters && text[from + same] == QLatin1Char(letterAt(seed, same)))
            ++same;
        if (same == kLetters)
            return true;
    }
    return false;
}

/// How many things that a screen reader can say hold the word.
int findsInTree(QAccessibleInterface* at, unsigned seed)
{
    if (!at)
        return 0;
    int finds = 0;
    for (const auto kind : { QAccessible::Name, QAccessible::Value, QAccessible::Description })
        finds += contains(at->text(kind), seed) ? 1 : 0;
    if (auto* words = at->textInterface())
        finds += contains(words->text(0, words->characterCount()), seed) ? 1 : 0;
    for (int child = 0; child < at->childCount(); ++child)
        finds += findsInTree(at->child(child), seed);
    return finds;
}

/// The station goes on looking while nobody has told us what to do next.
void waitForWish()
{
    constexpr int kTurnMs = 10;
    pollfd input { STDIN_FILENO, POLLIN, 0 };
    while (poll(&input, 1, 0) == 0)
        (void)QTest::qWaitFor([] { return false; }, kTurnMs);
}

class Sitter final {
public:
    Sitter(std::unique_ptr<station::StationPost> post)
        : m_screen(
            std::move(post), std::make_unique<app::SilentSpeech>(), false, [this] { return m_now; })
    {
        m_screen.window().resize(1280, 800);
        m_screen.window().show();
    }

    void sitDown(unsigned seed)
    {
        tap("yesButton");
        tap("meButton");
        until("answerEdit");
        auto* edit = m_screen.window().findChild<ui::LimitedTextEdit*>();
        for (int place = 0; place < kLetters; ++place)
            QTest::keyClick(edit, letterAt(seed, place));
    }

    void finish()
    {
        while (find("nextButton"))
            tap("nextButton");
        while (find("backButton")) // sending
            look();
        goAway();
    }

    void goAway()
    {
        while (!find("codeButton")) {
            m_now += kForgottenSeconds * kSecondMs;
            look();
        }
        for (int looks = 0; looks < 3; ++looks) // forgets what it read
            look();
    }

    int inTree(unsigned seed)
    {
        return findsInTree(QAccessible::queryAccessibleInterface(&m_screen.window()), seed);
    }

private:
    QWidget* find(const char* name)
    {
        const auto all = m_screen.window().findChildren<QWidget*>(QString::fromLatin1(name));
        for (auto* each : all) {
            if (each->isVisible() && each->isEnabled())
                return each;
        }
        return nullptr;
    }

    void look()
    {
        m_screen.line().look();
        (void)QTest::qWaitFor([] { return false; }, 30);
    }

    QWidget* until(const char* name)
    {
        constexpr int kMostLooks = 2'000;
        for (int looks = 0; looks < kMostLooks; ++looks) {
            if (auto* found = find(name))
                return found;
            look();
        }
        qFatal("%s did not come.", name);
    }

    void tap(const char* name)
    {
        auto* button = until(name);
        m_now += kSecondMs;
        QTest::mouseClick(button, Qt::LeftButton);
        (void)QTest::qWaitFor([] { return false; }, 1);
    }

    qint64 m_now = 1'000'000;
    kiosk::Screen m_screen;
};

}

int main(int argc, char* argv[])
{
    host::wipeFreedMemory();
    host::hardenProcess();
    spdlog::set_default_logger(
        std::make_shared<spdlog::logger>("kiosk", std::make_shared<spdlog::sinks::null_sink_mt>()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QAccessible::setActive(true);
    if (argc != 3)
        qFatal("DATABASE TOKENFILE");
    const host::SystemClock clock;
    const auto token = kiosk::readToken(QString::fromLocal8Bit(argv[2])).value();
    const auto url = storage::DatabaseUrl::parse(QString::fromLocal8Bit(argv[1])).value();
    Sitter sitter(station::StationPost::open(url, token, clock, {}).value());
    std::cout << "READY" << std::endl;
    std::string act;
    unsigned seed = 0;
    bool isSeated = false;
    // The harness waits for an answer before it asks again: nothing is left in our own buffer.
    for (waitForWish(); std::cin >> act >> seed; waitForWish()) {
        if (!std::exchange(isSeated, act == "hold"))
            sitter.sitDown(seed);
        if (act == "finish")
            sitter.finish();
        else if (act == "leave")
            sitter.goAway();
        std::cout << "SAT " << sitter.inTree(seed) << std::endl;
    }
    return 0;
}
