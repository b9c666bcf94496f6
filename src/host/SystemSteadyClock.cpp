// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/SystemSteadyClock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace Qt::StringLiterals;

namespace rooftree::host {
namespace {

    /// Of this start of the machine; of this start of the program where there is no such thing.
    QString bootId()
    {
        QFile file(u"/proc/sys/kernel/random/boot_id"_s);
        if (file.open(QIODevice::ReadOnly)) {
            const auto id = QString::fromLatin1(file.readAll()).trimmed();
            if (!id.isEmpty())
                return id;
        }
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

    qint64 elapsed([[maybe_unused]] int clock)
    {
#ifdef Q_OS_LINUX
        timespec time {};
        if (clock_gettime(clock, &time) == 0)
            return qint64 { time.tv_sec } * 1000 + time.tv_nsec / 1'000'000;
#endif
        return QDeadlineTimer::current().deadline();
    }

}

SystemSteadyClock::SystemSteadyClock()
    : m_machine(QString::fromLatin1(QSysInfo::machineUniqueId()))
    , m_boot(bootId())
{
}

domain::SteadyMoment SystemSteadyClock::now() const
{
#ifdef Q_OS_LINUX
    return { m_machine, m_boot, elapsed(CLOCK_BOOTTIME) };
#else
    return { m_machine, m_boot, elapsed(0) };
#endif
}

qint64 SystemSteadyClock::awakeMs() const
{
#ifdef Q_OS_LINUX
    return elapsed(CLOCK_MONOTONIC);
#else
    return elapsed(0);
#endif
}

}
