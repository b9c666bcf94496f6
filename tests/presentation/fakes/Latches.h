// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <algorithm>
#include <vector>

namespace rooftree::testing {

/// Holds workers up at the door of a fake practice and lets them go one at a time, in whatever
/// order a test wants: slow answers arrive after fast ones. Only one worker is ever past the door,
/// so that the practice behind it needs no lock.
class Latches final {
public:
    /// On a worker: waits to be let go.
    void wait()
    {
        QMutexLocker lock(&m_mutex);
        const int ticket = ++m_lastTicket;
        m_waiting.push_back(ticket);
        while (std::find(m_waiting.begin(), m_waiting.end(), ticket) != m_waiting.end())
            m_goOn.wait(&m_mutex);
    }

    [[nodiscard]] int waiting()
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<int>(m_waiting.size());
    }

    /// Lets the `index`th of those who wait go, and returns when nobody runs any more: whoever was
    /// let go waits again or is done.
    void letGo(int index, const QThreadPool& pool)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_waiting.erase(m_waiting.begin() + index);
            m_goOn.wakeAll();
        }
        standStill(pool);
    }

    /// Returns when every worker waits at the door or has nothing to do.
    void standStill(const QThreadPool& pool)
    {
        while (pool.activeThreadCount() != waiting())
            QThread::yieldCurrentThread();
    }

    /// Lets everybody go in the order in which they came.
    void letAllGo(const QThreadPool& pool)
    {
        while (waiting() > 0)
            letGo(0, pool);
        standStill(pool);
    }

private:
    QMutex m_mutex;
    QWaitCondition m_goOn;
    std::vector<int> m_waiting;
    int m_lastTicket = 0;
};

}
