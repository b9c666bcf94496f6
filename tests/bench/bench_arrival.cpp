// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting room: from Finish at a station until two desks show the agenda as ready in Today,
// beside the two seconds that are promised.
#include "app/kiosk/StationLine.h"
#include "bench/support/Comparison.h"
#include "bench/support/Options.h"
#include "bench/support/Stopwatch.h"
#include "bench/support/WaitUntil.h"
#include "presentation/agenda/KioskPostman.h"
#include "presentation/common/ChangeEar.h"
#include "presentation/common/ChangePoll.h"
#include "presentation/schedule/TodayModel.h"
#include "station/WaitingRoomWard.h"
#include "storage/ListenToChanges.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

namespace {

using namespace rooftree;
using namespace Qt::StringLiterals;
using domain::AgendaState;

/// One patient before one appointment.
struct Visit {
    domain::AppointmentId appointment;
    domain::KioskSessionId session;
};

/// A desk at which somebody is signed in, with a connection, a worker and a feed of its own, and
/// with what brings in news.
class WaitingDesk final {
public:
    explicit WaitingDesk(test::WaitingRoomWard& ward);
    ~WaitingDesk();
    WaitingDesk(const WaitingDesk&) = delete;
    WaitingDesk& operator=(const WaitingDesk&) = delete;

    /// The chip of the row in Today.
    [[nodiscard]] bool shows(const Visit& visit, AgendaState state);

private:
    /// What lives on this side of the worker, joined as DeskModels joins it.
    struct Models {
        explicit Models(const presentation::Desk& of);

        presentation::Desk desk;
        presentation::ChangePoll poll;
        presentation::ChangeEar ear;
        presentation::TodayModel today;
        presentation::KioskPostman postman;
    };

    void open(test::WaitingRoomWard& ward);

    presentation::ChangeFeed m_changes;
    presentation::Session m_session;
    QThreadPool m_worker;
    std::unique_ptr<composition::Practice> m_practice;
    std::optional<Models> m_models;
};

WaitingDesk::Models::Models(const presentation::Desk& of)
    : desk(of)
    , poll(desk)
    , today(desk)
    , postman(desk)
{
    QObject::connect(
        &ear, &presentation::ChangeEar::heard, &poll, &presentation::ChangePoll::askSoon);
    QObject::connect(
        &ear, &presentation::ChangeEar::heard, &postman, &presentation::KioskPostman::goRound);
}

WaitingDesk::WaitingDesk(test::WaitingRoomWard& ward)
{
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    open(ward);
    const auto staff = ward.services().staff.find(ward.data.nurse).value();
    m_session.signIn({ staff, { staff.id, staff.roles.front(), staff.name, u"a desk"_s } });
    m_models.emplace(presentation::Desk {
        m_practice->services(), m_worker, m_changes, m_session, u"Elm Tree Surgery"_s, false });
    m_models->today.refresh();
    const auto& url = ward.data.database.url();
    m_models->ear.listen(storage::listenToChanges(url));
    if (url.engine() == storage::Engine::Postgres)
        bench::waitUntil("a desk that listens", [this] { return m_models->ear.isListening(); });
}

WaitingDesk::~WaitingDesk()
{
    m_models.reset();
    m_worker.start([this] { m_practice.reset(); });
    m_worker.waitForDone();
}

void WaitingDesk::open(test::WaitingRoomWard& ward)
{
    m_worker.start([&] {
        m_practice
            = composition::Practice::open(ward.data.database.url(), storage::OpenMode::Existing,
                ward.clock(), m_changes, { app::PasswordHasher::Cost::Cheapest, false, nullptr })
                  .value();
    });
    m_worker.waitForDone();
}

bool WaitingDesk::shows(const Visit& visit, AgendaState state)
{
    const auto* row = m_models->today.list().find(visit.appointment);
    return row && row->kioskSession == visit.session && row->agenda == state;
}

/// A station by the window, without its window.
class Station final {
public:
    explicit Station(test::WaitingRoomWard& ward) : m_post(std::move(ward.post))
    {
        m_worker.setMaxThreadCount(1);
        m_worker.setExpiryTimeout(-1);
    }

    void begin(const Visit& visit)
    {
        m_line.begin(&m_line, visit.session,
            [](const app::Result<app::KioskInvitation>& taken) { test::must(taken); });
    }

    void finish(const Visit& visit)
    {
        app::KioskAnswers said;
        said.agendaUid = QUuid::createUuid();
        said.isComplete = true;
        said.whatMatters = u"getting up the stairs at night"_s;
        said.items = { { QUuid::createUuid(), {}, u"the stairs"_s, 1, {} } };
        m_line.deliver(&m_line, { visit.session, domain::SaveKey::make(), std::move(said) },
            [](const app::Result<app::SaveOutcome>& posted) { test::must(posted); });
    }

private:
    QThreadPool m_worker;
    std::unique_ptr<station::StationPost> m_post;
    kiosk::StationLine m_line { m_worker, *m_post };
};

/// The station may still be called answering from the visit before, until it looks again.
bool isFree(const test::WaitingRoomWard& ward)
{
    const auto stations = ward.kiosks().stations.list(ward.allow<app::Action::SeeStations>());
    test::must(stations);
    const auto& row = stations->front();
    return !row.isOffered && row.state != domain::StationState::Answering;
}

/// Each has an appointment of its own: the list is as long as the day is full.
Visit send(test::WaitingRoomWard& ward, int number)
{
    constexpr int kMinute = 60;
    const auto appointment
        = ward.data.addAppointment(ward.patient, QTime(8, 0).addSecs(number * kMinute));
    bench::waitUntil("a free station", [&] { return isFree(ward); });
    const auto sent
        = ward.kiosks().invitations.send(ward.allow<app::Action::OfferKiosk>(ward.patient),
            domain::SaveKey::make(), appointment, ward.stationId());
    test::must(sent);
    return { appointment, *sent };
}

void benchArrival(storage::Engine engine, bool isQuick)
{
    constexpr double kPromisedUs = 2e6;
    constexpr int kLookMs = presentation::ChangePoll::kMilliseconds;
    constexpr int kPhaseMs = 137; // a prime: Finish falls anywhere between two looks of a desk
    test::WaitingRoomWard ward(engine);
    WaitingDesk first(ward);
    WaitingDesk second(ward);
    Station station(ward);
    std::vector<double> arrivals;
    for (int number = 0; number < (isQuick ? 10 : 200); ++number) {
        const auto visit = send(ward, number);
        const auto isShown = [&](AgendaState state) {
            return first.shows(visit, state) && second.shows(visit, state);
        };
        station.begin(visit);
        bench::waitUntil("answering", [&] { return isShown(AgendaState::Answering); });
        QTest::qWait(number * kPhaseMs % kLookMs);
        const bench::Stopwatch watch;
        station.finish(visit);
        bench::waitUntil("ready", [&] { return isShown(AgendaState::Ready); });
        arrivals.push_back(watch.microseconds());
    }
    bench::Comparison comparison(bench::Comparison::Work::Fresh);
    const std::vector<double> promised(arrivals.size(), kPromisedUs);
    comparison.addRound(std::move(arrivals), promised);
    comparison.print(engine == storage::Engine::Postgres
            ? "Finish, until two desks of a server show it"
            : "Finish, until two desks of a file show it",
        { 1, 1 });
}

}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    bench::Comparison::printHeading("what arrives, beside what is promised");
    for (const auto engine : test::engines())
        benchArrival(engine, options.isQuick);
    return 0;
}
