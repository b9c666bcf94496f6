// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/Reception.h"

#include "application/access/Accounts.h"
#include "application/kiosk/Kiosks.h"
#include "composition/Practice.h"
#include "faults/driver/Voice.h"
#include "host/SystemClock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <iostream>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rooftree::faults {
namespace {

    using app::Action;
    using domain::SaveKey;

    constexpr int kRoundMs = 200;

    class Desk final {
    public:
        explicit Desk(const storage::DatabaseUrl& url)
            : m_practice(sure(composition::Practice::open(url, storage::OpenMode::Create, m_clock,
                m_publisher, { app::PasswordHasher::Cost::Cheapest, true })))
        {
            const auto& s = services();
            const auto setUp = s.gate.asSystem<Action::SetUpPractice>(u"test"_s);
            sure(s.setUp.run(setUp, SaveKey::make(),
                { u"Mill Lane"_s, {}, false, u"Ruth Ashworth"_s, u"ruth"_s,
                    u"three plain words of ours"_s }));
            m_staff = sure(s.staff.byUserName(u"ruth"_s))->id;
            domain::PatientDetails person { sure(domain::PersonName::parse(
                                                u"Zzcanary"_s, u"Zzcanina"_s)),
                sure(domain::BirthDate::fromDate({ 1947, 3, 14 }, m_clock.today())), {},
                domain::AdministrativeGender::Unknown, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {} };
            m_patient = sure(s.registerPatient.run(allow<Action::RegisterPatient>(),
                                 SaveKey::make(), QUuid::createUuid(), person))
                            .id;
            const auto manage = allow<Action::ManageStations>({}, domain::Role::Manager);
            const auto fresh
                = sure(s.accounts.fresh.ask(manage.actor(), u"three plain words of ours"_s));
            const auto token = sure(s.kiosks.stations.enrol(
                manage, fresh, SaveKey::make(), { u"By the window"_s, u"483920"_s }));
            writeToken(QFileInfo(url.path()).dir().filePath(u"station.token"_s), token);
        }

        void file() { static_cast<void>(services().kiosks.letters.file()); }

        qint64 send()
        {
            const auto stations
                = sure(services().kiosks.stations.list(allow<Action::SeeStations>()));
            return sure(services().kiosks.invitations.send(allow<Action::OfferKiosk>(m_patient),
                            SaveKey::make(), booked(), stations.front().station.id))
                .value();
        }

        QString code()
        {
            return sure(
                services().kiosks.invitations.printCode(allow<Action::OfferKiosk>(m_patient),
                    SaveKey::make(), booked(), u"Mill Lane"_s))
                .digits;
        }

        QString state()
        {
            const auto stations
                = sure(services().kiosks.stations.list(allow<Action::SeeStations>()));
            const auto state = stations.front().state;
            return state ? domain::toWord(*state) : u"never"_s;
        }

        qint64 number(std::string_view sql)
        {
            auto rows = m_practice->database().query({ sql, "i" });
            return rows.next() ? rows.row().integer() : 0;
        }

        QByteArray words()
        {
            auto rows = m_practice->database().query(
                { "SELECT what_matters FROM agenda ORDER BY id DESC LIMIT 1", "t" });
            return rows.next() ? rows.row().text().toUtf8().toBase64() : QByteArray("-");
        }

    private:
        [[nodiscard]] const app::Services& services() const { return m_practice->services(); }

        template <Action A>
        app::Authorized<A> allow(std::optional<domain::PatientId> about = {},
            domain::Role role = domain::Role::Reception) const
        {
            return sure(
                services().gate.allow<A>({ m_staff, role, u"Ruth"_s, u"desk"_s }, { about }));
        }

        /// Each session has an appointment of its own.
        domain::AppointmentId booked()
        {
            sure(services().today.book(allow<Action::BookAppointment>(m_patient), SaveKey::make(),
                { QUuid::createUuid(), *m_staff, m_clock.now(), 10, u"review"_s }));
            return sure(services().today.list(allow<Action::SeeToday>(), m_clock.today()))
                .back()
                .appointment.id;
        }

        static void writeToken(const QString& path, const QString& token)
        {
            QFile file(path);
            file.open(QFile::WriteOnly);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(token.toLatin1());
        }

        host::SystemClock m_clock;
        app::SilentPublisher m_publisher;
        std::unique_ptr<composition::Practice> m_practice;
        std::optional<domain::StaffId> m_staff;
        domain::PatientId m_patient { 0 };
    };

    void answer(Desk& desk, const std::string& wish)
    {
        if (wish == "send")
            std::cout << "SENT " << desk.send();
        else if (wish == "code")
            std::cout << "CODE " << desk.code().toStdString();
        else if (wish == "count")
            std::cout << "COUNT " << desk.number("SELECT COUNT(*) FROM agenda") << ' '
                      << desk.number("SELECT COUNT(*) FROM agenda WHERE is_complete = 1");
        else if (wish == "words")
            std::cout << "WORDS " << desk.words().toStdString();
        else if (wish == "state")
            std::cout << "STATE " << desk.state().toStdString();
        std::cout << std::endl;
    }

}

void standAtReception(const storage::DatabaseUrl& url)
{
    Desk desk(url);
    std::cout << "READY" << std::endl;
    // The harness waits for an answer before it asks again: nothing is left in our own buffer.
    pollfd input { STDIN_FILENO, POLLIN, 0 };
    while (true) {
        desk.file();
        if (poll(&input, 1, kRoundMs) <= 0)
            continue;
        std::string wish;
        if (!std::getline(std::cin, wish))
            return;
        desk.file();
        answer(desk, wish);
    }
}

}
