// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WatchedApplication.h"

#include <QThread>

namespace rooftree::ui {

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv)
{
    m_sinceStart.start();
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const auto loop = thread()->loopLevel();
    const bool isWithin = !m_running.empty() && loop <= m_running.back().loop;
    return isWithin ? QApplication::notify(receiver, event) : time(receiver, event, loop);
}

bool WatchedApplication::time(QObject* receiver, QEvent* event, int loop)
{
    if (!m_running.empty())
        m_running.back().hasOwnLoop = true;
    m_running.push_back({ loop, false });
    // Read before: the receiver may be gone afterwards.
    SlowEvent handled { 0.0, receiver->metaObject()->className(), event->type() };
    const auto began = now();
    const bool isHandled = QApplication::notify(receiver, event);
    constexpr double kNanosecondsInOne = 1e6;
    handled.milliseconds = static_cast<double>(now() - began) / kNanosecondsInOne;
    const bool hasOwnLoop = m_running.back().hasOwnLoop;
    m_running.pop_back();
    if (!hasOwnLoop)
        note(handled);
    return isHandled;
}

void WatchedApplication::note(const SlowEvent& handled)
{
    if (handled.milliseconds > m_worst.milliseconds)
        m_worst = handled;
    if (handled.milliseconds <= kMostMs)
        return;
    ++m_slowEvents;
    if (m_listener)
        m_listener(handled);
}

}
