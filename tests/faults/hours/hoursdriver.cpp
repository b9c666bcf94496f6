// SPDX-License-Identifier: GPL-3.0-or-later
// A desk whose clock somebody sets while it runs (FT-09):
//
//     rooftree-hoursdriver FILE prepare
//     rooftree-hoursdriver FILE desk      somebody signs in; then, for each line on standard input:
//         save       writes something         -> ACK <UTC, milliseconds>
//         look       what the desk noticed    -> LOOK <jumps> <the last, ms> open|locked <waiting
//                                                room's clock, ms>
//         touch      somebody touches a key   -> TOUCHED
//         today      as the screen shows it   -> TODAY <date>T<time>
//         zone NAME  the system's time zone   -> ZONE <NAME>
#include "app/desktop/KioskScreen.h"
#include "application/access/Accounts.h"
#include "application/backup/ReadBackupRules.h"
#include "composition/Practice.h"
#include "faults/driver/Voice.h"
#include "host/SystemClock.h"
#include "presentation/access/IdleLock.h"
#include "presentation/common/ClockWatch.h"
#include "storage/people/SqlStaffRepository.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <spdlog/spdlog.h>

#include <ctime>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace rooftree;
using namespace rooftree::faults;

namespace {

std::unique_ptr<composition::Practice> openPractice(
    const QString& file, storage::OpenMode mode, const domain::Clock& clock, app::Publisher& told)
{
    composition::Practice::Options options;
    options.passwordCost = app::PasswordHasher::Cost::Cheapest;
    return sure(composition::Practice::open(
        sure(storage::DatabaseUrl::parse(file)), mode, clock, told, options));
}

app::WriteStamp stamp()
{
    const domain::Actor driver { {}, domain::Role::Administrator, u"driver"_s, u"desk"_s };
    return { domain::SaveKey::make(), driver, domain::Action::MakeDemo, {} };
}

void prepare(const QString& file)
{
    const host::SystemClock clock;
    app::SilentPublisher nobody;
    const auto practice = openPractice(file, storage::OpenMode::Create, clock, nobody);
    const auto& services = practice->services();
    storage::SqlStaffRepository staff(practice->database());
    static_cast<void>(
        sure(services.work.write(stamp(), [&](domain::EventId event) -> domain::Result<void> {
            const domain::Staff nurse { domain::StaffId(0), QUuid::createUuid(), u"Nurse One"_s,
                domain::Profession::Nurse, {}, {}, { domain::Role::Clinician }, true,
                domain::RowVersion::first() };
            static_cast<void>(sure(staff.add(nurse, {}, event)));
            return {};
        })));
}

/// What a desk has that looks at clocks.
class Hours final {
public:
    explicit Hours(const QString& file)
        : m_practice(openPractice(file, storage::OpenMode::Existing, m_clock, m_changes))
        , m_desk { m_practice->services(), m_worker, m_changes, m_session, u"Practice"_s, false }
        , m_lock(m_session, *qApp, accounts().steady, accounts().rules)
        , m_watch(m_desk, sure(app::readBackupRules()), u"desk"_s,
              [this] { return accounts().steady.now().ms; })
    {
        m_worker.setMaxThreadCount(1);
        QObject::connect(&m_watch, &presentation::ClockWatch::jumped, &m_watch, [this](qint64 ms) {
            ++m_jumps;
            m_lastJump = ms;
        });
        const auto nurse = sure(m_practice->services().staff.find(domain::StaffId(1)));
        m_session.signIn({ nurse, { nurse.id, domain::Role::Clinician, nurse.name, u"desk"_s } });
    }

    void answer(const QString& wish)
    {
        if (wish == u"save")
            save();
        else if (wish == u"look")
            look();
        else if (wish == u"touch")
            touch();
        else if (wish == u"today")
            say("TODAY %1", domain::civilTime(m_clock.now()).toString(u"yyyy-MM-ddThh:mm"_s));
        else
            move(wish.section(u' ', 1));
    }

private:
    [[nodiscard]] const app::Accounts& accounts() const { return m_practice->services().accounts; }

    void save()
    {
        const auto at = m_clock.now().ms;
        static_cast<void>(sure(m_practice->services().work.write(
            stamp(), [](domain::EventId) { return domain::Result<void>(); })));
        say("ACK %1", QString::number(at));
    }

    void look()
    {
        m_watch.check();
        m_lock.check();
        m_worker.waitForDone();
        QCoreApplication::processEvents();
        static const auto waitingRoom = desktop::monotonicClock();
        say("LOOK %1 %2", u"%1 %2"_s.arg(QString::number(m_jumps), QString::number(m_lastJump)),
            (m_session.isLocked() ? u"locked "_s : u"open "_s) + QString::number(waitingRoom()));
    }

    void touch()
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_touched, &key);
        say("TOUCHED");
    }

    static void move(const QString& zone)
    {
        qputenv("TZ", zone.toLatin1());
        tzset();
        say("ZONE %1", zone);
    }

    host::SystemClock m_clock;
    presentation::ChangeFeed m_changes;
    presentation::Session m_session;
    QThreadPool m_worker;
    std::unique_ptr<composition::Practice> m_practice;
    presentation::Desk m_desk;
    presentation::IdleLock m_lock;
    presentation::ClockWatch m_watch;
    QObject m_touched;
    int m_jumps = 0;
    qint64 m_lastJump = 0;
};

}

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    spdlog::set_level(spdlog::level::off);
    if (arguments.value(2) == u"prepare") {
        prepare(arguments.value(1));
        return 0;
    }
    Hours hours(arguments.value(1));
    std::string wish;
    while (std::getline(std::cin, wish)) {
        QCoreApplication::processEvents();
        hours.answer(QString::fromStdString(wish));
    }
    return 0;
}
