// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/DeskModels.h"
#include "support/TestDatabase.h"

#include <QSemaphore>

#include <optional>

namespace rooftree::testing {

/// A desk over a real practice, made through the use cases: Elm Tree Surgery with a manager, a
/// nurse and a receptionist, on Saturday 14 March 2026 at noon. Nobody is signed in at first.
///     DeskFixture desk;
///     const auto margaret = desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14));
///     desk.signIn(desk.nurse);
class DeskFixture final {
public:
    explicit DeskFixture(storage::Engine engine = storage::Engine::Sqlite, bool isDemo = false);
    ~DeskFixture();
    DeskFixture(const DeskFixture&) = delete;
    DeskFixture& operator=(const DeskFixture&) = delete;

    [[nodiscard]] static QString password(); ///< of everybody

    test::TestDatabase database;
    domain::StaffId manager { 0 }; ///< user name "manager"
    domain::StaffId nurse { 0 }; ///< "nurse"
    domain::StaffId receptionist { 0 }; ///< "reception"

    [[nodiscard]] desktop::Core& core() { return *m_core; }

    [[nodiscard]] desktop::DeskModels& models() { return *m_models; }

    [[nodiscard]] const presentation::Desk& desk() { return m_models->desk; }

    [[nodiscard]] const app::Services& services() { return m_core->services(); }

    [[nodiscard]] test::FixedClock& clock() { return database.clock; }

    domain::PatientId addPatient(const QString& family, const QString& given, QDate born,
        const QString& nhsNumber = {}, std::vector<domain::AccessNeed> needs = {});
    /// Today with the nurse.
    domain::AppointmentId book(domain::PatientId patient, QTime time, const QString& reason = {});

    /// At once, in the first role of the person, without the password.
    void signIn(domain::StaffId person);
    /// What somebody would be signed in as.
    [[nodiscard]] domain::Actor actor(domain::StaffId person);

    /// Runs `job` on the worker and waits for its answer.
    template <class Job> auto onWorker(Job job)
    {
        // Not QFuture::waitForFinished, which would take a waiting job out of the queue and run it
        // here.
        std::optional<std::invoke_result_t<Job>> answer;
        QSemaphore done;
        m_core->worker().start([&] {
            answer.emplace(job());
            done.release();
        });
        done.acquire();
        return *std::move(answer);
    }

    /// Waits until everything that was asked of the workers is answered and the answers have
    /// arrived, and what followed from them too.
    void settle();

    /// Waits until one worker has done what was asked of it up to now.
    static void waitFor(QThreadPool& worker);

private:
    void open();
    void setUp(bool isDemo);
    domain::StaffId addStaff(const QString& name, const QString& userName,
        domain::Profession profession, domain::Role role);

    std::unique_ptr<desktop::Core> m_core;
    std::unique_ptr<desktop::DeskModels> m_models;
};

}
