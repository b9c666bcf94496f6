// SPDX-License-Identifier: GPL-3.0-or-later
// The list that somebody takes along: wished for at a station, printed at the desk. Both windows
// are real, with the letterbox and two connections between them.
#include "app/WindowHelp.h"
#include "app/kiosk/Screen.h"
#include "application/access/Accounts.h"
#include "application/kiosk/Kiosks.h"
#include "catch_compat.h"
#include "features/Surgery.h"
#include "support/Patience.h"
#include "support/PdfTools.h"
#include "views/kiosk/KioskWindow.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

const QString kStation = u"By the window"_s;
const QString kWords = u"getting to my allotment"_s;

QString enrol(testing::Surgery& surgery)
{
    return surgery.desk.onWorker([&] {
        const auto& services = surgery.desk.services();
        const auto proof = services.gate.allow<domain::Action::ManageStations>(
            { surgery.desk.manager, domain::Role::Manager, u"m"_s, u"desk"_s });
        REQUIRE(proof);
        const auto fresh
            = services.accounts.fresh.ask(proof->actor(), testing::DeskFixture::password());
        REQUIRE(fresh);
        const auto token = services.kiosks.stations.enrol(
            *proof, *fresh, domain::SaveKey::make(), { kStation, u"483920"_s });
        REQUIRE(token);
        return *token;
    });
}

/// The program by the window: a connection of its own, and a clock that the taps move.
class Station final {
public:
    Station(testing::Surgery& surgery, const QString& token)
        : m_screen(station::StationPost::open(
                       surgery.desk.database.url(), token, surgery.desk.clock(), { nullptr, true })
                       .value(),
            std::make_unique<app::SilentSpeech>(), false, [this] { return m_now; })
    {
        m_screen.window().resize(1280, 800);
        m_screen.window().show();
    }

    [[nodiscard]] QString words() { return testing::visibleText(m_screen.window()); }

    template <class Wanted = QAbstractButton> Wanted* find(const QString& name)
    {
        for (auto* each : m_screen.window().findChildren<Wanted*>(name)) {
            if (each->isVisible() && each->isEnabled())
                return each;
        }
        return nullptr;
    }

    void tap(const QString& name)
    {
        const auto isThere = test::waitFor([&] { return find(name) != nullptr; });
        INFO("tap " << name.toStdString() << " among: " << words().toStdString());
        REQUIRE(isThere);
        m_now += kSecondMs;
        QTest::mouseClick(find(name), Qt::LeftButton);
        QCoreApplication::processEvents(); // what is new on the page is shown a moment later
    }

    void type(const QString& words)
    {
        REQUIRE(test::waitFor([&] { return find<QPlainTextEdit>(u"answerEdit"_s) != nullptr; }));
        QTest::keyClicks(find<QPlainTextEdit>(u"answerEdit"_s), words);
    }

    /// Next, until the last page is there; between two pages a button may be away for a moment.
    void answerNoMore()
    {
        const auto isAtEnd = test::waitFor([&] {
            if (find(u"nextButton"_s))
                tap(u"nextButton"_s);
            return find(u"printListButton"_s) != nullptr;
        });
        INFO(words().toStdString());
        REQUIRE(isAtEnd);
    }

private:
    static constexpr int kSecondMs = 1'000;

    qint64 m_now = 1'000'000;
    kiosk::Screen m_screen;
};

bool desksShow(testing::Surgery& surgery, const QString& words)
{
    return test::waitFor([&] { return surgery.words().contains(words); });
}

/// By the menu of *Send to kiosk*, in which this screen comes first and the station second.
void sendToStation(testing::Surgery& surgery)
{
    const auto isFree = [&] {
        surgery.desk.models().stations.refresh();
        surgery.desk.settle();
        return surgery.words().contains(kStation + u": free"_s);
    };
    const auto isSeen = test::waitFor(isFree);
    INFO(surgery.words().toStdString());
    REQUIRE(isSeen);
    surgery.click(u"kioskButton"_s);
    surgery.press(Qt::Key_Down);
    surgery.press(Qt::Key_Down);
    surgery.press(Qt::Key_Return);
    surgery.desk.settle();
}

}

TEST_CASE("somebody wishes for their list at a station, and reception hands it over as a page",
    "[story][kiosk][list][hz20_c8]")
{
    testing::Surgery surgery(GENERATE(from_range(test::engines())));
    const auto margaret
        = surgery.desk.addPatient(u"O'Neill-Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14));
    surgery.desk.book(margaret, QTime(12, 20));
    surgery.signIn(u"reception"_s);
    Station station(surgery, enrol(surgery));
    sendToStation(surgery);

    station.tap(u"yesButton"_s);
    station.tap(u"meButton"_s);
    station.type(kWords);
    station.answerNoMore();
    REQUIRE(desksShow(surgery, u"ready"_s));
    CHECK_FALSE(surgery.words().contains(u"wants list"_s));
    station.tap(u"printListButton"_s);

    REQUIRE(desksShow(surgery, u"wants list"_s));
    surgery.click(u"wishedListButton"_s);
    REQUIRE(desksShow(surgery, u"The list is at the printer."_s));
    REQUIRE(surgery.printer.printed.size() == 1);
    if (const auto page = test::textOf(surgery.printer.printed.front()))
        CHECK(page->contains(kWords));
    CHECK_FALSE(surgery.words().contains(u"allotment"_s));
    CHECK_FALSE(surgery.words().contains(u"wants list"_s));
}
