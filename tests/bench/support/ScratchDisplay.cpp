// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/ScratchDisplay.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace rooftree::bench {
namespace {

    constexpr int kPatienceMs = 20'000;

    void end(QProcess& process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(kPatienceMs))
            process.kill();
    }

}

ScratchDisplay::ScratchDisplay() { m_isThere = startServer() && startWatcher(); }

ScratchDisplay::~ScratchDisplay()
{
    end(m_watcher);
    end(m_server);
}

bool ScratchDisplay::startServer()
{
    // The server chooses a free number and writes it to its standard output.
    m_server.start(u"Xvfb"_s,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s,
            u"tcp"_s });
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead(kPatienceMs))
        return false;
    m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    return m_name.size() > 1;
}

bool ScratchDisplay::startWatcher()
{
    // stdbuf: a line is wanted when it is written, not with the next four kilobytes.
    m_watcher.start(u"stdbuf"_s,
        { u"-oL"_s, u"xev"_s, u"-display"_s, m_name, u"-root"_s, u"-event"_s, u"substructure"_s });
    return m_watcher.waitForStarted();
}

void ScratchDisplay::forget()
{
    while (m_watcher.waitForReadyRead(200))
        m_watcher.readAllStandardOutput();
    m_watcher.readAllStandardOutput();
    m_seen.clear();
}

bool ScratchDisplay::waitForWindow(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        m_seen += m_watcher.readAllStandardOutput();
        // Menus and tooltips override the window manager; windows do not.
        const auto mapped = m_seen.indexOf("MapNotify event");
        if (mapped >= 0 && m_seen.indexOf("override NO", mapped) >= 0)
            return true;
        if (m_watcher.state() == QProcess::NotRunning)
            return false;
        m_watcher.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    return false;
}

}
