// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting room: from a tap to the next page painted, beside painting the page that is there;
// and from Finish at a station to the list at a desk, by asking (a file) and by being told (a
// server), beside one write of the same letter.
#include "app/kiosk/Screen.h"
#include "application/kiosk/KioskJson.h"
#include "application/kiosk/Speech.h"
#include "bench/support/Comparison.h"
#include "bench/support/Options.h"
#include "bench/support/Stopwatch.h"
#include "presentation/agenda/KioskPostman.h"
#include "presentation/common/ChangeEar.h"
#include "station/WaitingRoomWard.h"
#include "storage/ListenToChanges.h"
#include "views/kiosk/KioskWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSemaphore>
#include <QTest>

#include <optional>

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
        QCoreApplication::sendPostedEvents();
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

/// A desk that nobody sits at, over the same practice.
struct Desk {
    explicit Desk(const storage::DatabaseUrl& url, const domain::Clock& clock)
    {
        worker.setMaxThreadCount(1);
        worker.setExpiryTimeout(-1);
        QSemaphore done;
        worker.start([&] {
            practice = composition::Practice::open(url, storage::OpenMode::Existing, clock, changes,
                { app::PasswordHasher::Cost::Cheapest, false, nullptr })
                           .value();
            done.release();
        });
        done.acquire();
        desk.emplace(
            presentation::Desk { practice->services(), worker, changes, session, {}, false });
        postman.emplace(*desk);
        QObject::connect(
            &ear, &presentation::ChangeEar::heard, &*postman, &presentation::KioskPostman::goRound);
        ear.listen(storage::listenToChanges(url));
    }

    ~Desk()
    {
        postman.reset();
        worker.start([this] { practice.reset(); });
        worker.waitForDone();
    }

    presentation::ChangeFeed changes;
    presentation::Session session;
    QThreadPool worker;
    std::unique_ptr<composition::Practice> practice;
    std::optional<presentation::Desk> desk;
    presentation::ChangeEar ear;
    std::optional<presentation::KioskPostman> postman;
};

void benchArrival(storage::Engine engine, bool isQuick)
{
    test::WaitingRoomWard ward(engine);
    Desk desk(ward.data.database.url(), ward.clock());
    const auto isServer = engine == storage::Engine::Postgres;
    if (isServer && !QTest::qWaitFor([&] { return desk.ear.isListening(); }))
        qFatal("The desk does not listen.");
    int shown = 0;
    QObject::connect(&desk.changes, &presentation::ChangeFeed::todayChanged, &desk.changes,
        [&shown] { ++shown; });
    bench::Comparison comparison(bench::Comparison::Work::Fresh);
    std::vector<double> arrivals;
    std::vector<double> writes;
    for (int i = 0; i < (isQuick ? 10 : isServer ? 300 : 100); ++i) {
        const auto session = ward.send();
        if (!ward.post->letterbox().take(session))
            qFatal("The station could not begin.");
        // What the desk hears of the beginning is over before the end is timed.
        (void)QTest::qWaitFor([] { return false; }, 20 + i % 7 * 77);
        app::KioskAnswers answers;
        answers.agendaUid = QUuid::createUuid();
        answers.whatMatters = u"my stairs"_s;
        answers.answeredBy = domain::AnsweredBy::Patient;
        answers.isComplete = true;
        const auto letter
            = ward.letter(domain::LetterKind::Finished, session, app::toJson(answers));
        const auto before = shown;
        const bench::Stopwatch watch;
        if (!ward.post->letterbox().post(letter))
            qFatal("The letter was not written.");
        writes.push_back(watch.microseconds());
        if (!QTest::qWaitFor([&] { return shown > before; }, 10'000))
            qFatal("It did not arrive.");
        arrivals.push_back(watch.microseconds());
    }
    comparison.addRound(std::move(arrivals), std::move(writes));
    comparison.print(isServer ? "Finish to the desk, a server" : "Finish to the desk, a file");
}

}

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    benchTaps(options.isQuick);
    bench::Comparison::printHeading("from Finish at a station, beside the write of it");
    for (const auto engine : test::engines())
        benchArrival(engine, options.isQuick);
    return 0;
}
