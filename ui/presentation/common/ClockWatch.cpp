// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ClockWatch.h"

#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr qint64 kSecondMs = 1000;

}

ClockWatch::ClockWatch(const Desk& desk, const domain::BackupRules& rules, QString station,
    Monotonic elapsed, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_allowedMs(rules.clockJumpSeconds * kSecondMs)
    , m_station(std::move(station))
    , m_elapsed(std::move(elapsed))
    , m_wallMs(desk.services.clock.now().ms)
    , m_elapsedMs(m_elapsed())
{
    m_timer.setInterval(static_cast<int>(rules.clockLookSeconds * kSecondMs));
    connect(&m_timer, &QTimer::timeout, this, &ClockWatch::check);
    m_timer.start();
}

void ClockWatch::check()
{
    const auto wall = m_desk.services.clock.now().ms;
    const auto elapsed = m_elapsed();
    // From one look to the next: a clock that is put right little by little does not jump.
    const auto jump = (wall - m_wallMs) - (elapsed - m_elapsedMs);
    m_wallMs = wall;
    m_elapsedMs = elapsed;
    if (qAbs(jump) <= m_allowedMs)
        return;
    note();
    Q_EMIT jumped(jump);
}

void ClockWatch::note()
{
    runAsync(
        m_desk.worker, this,
        [&work = m_desk.services.work, key = domain::SaveKey::make(),
            proof = m_desk.services.gate.asSystem<domain::Action::NoteClockJump>(m_station)] {
            return work.note(app::WriteStamp::of(proof, key));
        },
        // A trail that cannot be written is said where people save.
        [](const domain::Result<void>&) {});
}

domain::Error clockError(qint64 jumpMs)
{
    constexpr qint64 kMinuteMs = 60 * kSecondMs;
    const auto minutes = QString::number((qAbs(jumpMs) + kMinuteMs / 2) / kMinuteMs);
    return { domain::ErrorKind::Validation, {}, jumpMs > 0 ? u"clock.forward"_s : u"clock.back"_s,
        { minutes } };
}

domain::Error wrongClock(domain::Instant now)
{
    return { domain::ErrorKind::Validation, {}, u"clock.wrong"_s,
        { dateText(domain::civilDate(now)) } };
}

}
