// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/doctor/DoctorWatch.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {

DoctorWatch::DoctorWatch(const Desk& desk, BackupWork& work, QString station, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
    , m_station(std::move(station))
{
}

void DoctorWatch::start()
{
    connect(&m_desk.session, &Session::signedIn, this, &DoctorWatch::look, Qt::UniqueConnection);
    if (m_desk.session.isSignedIn())
        look();
}

void DoctorWatch::look()
{
    using Findings = std::vector<app::Finding>;
    const auto now = m_desk.services.clock.now();
    // A clock that was put back must not silence it.
    if (m_lookedAt && qAbs(now.ms - m_lookedAt->ms) < kBetweenMs)
        return;
    m_lookedAt = now;
    runAsync(
        m_work.worker(), this,
        [&work = m_work,
            proof = m_desk.services.gate.asSystem<domain::Action::RunDoctor>(
                m_station)]() -> domain::Result<Findings> {
            const auto doctor = work.openDoctor();
            if (!doctor)
                return domain::failure(doctor);
            return (*doctor)->examine(proof);
        },
        // A database that does not answer is said elsewhere in the line.
        [this](const domain::Result<Findings>& findings) {
            if (findings)
                Q_EMIT looked(*findings);
        });
}

}
