// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

#include <optional>

namespace rooftree::bench {

/// An X server without a screen (Xvfb), and somebody who watches for windows (xev): the start of a
/// program is seen from outside, as a person sees it.
class ScratchDisplay final {
public:
    ScratchDisplay();
    ~ScratchDisplay();
    ScratchDisplay(const ScratchDisplay&) = delete;
    ScratchDisplay& operator=(const ScratchDisplay&) = delete;

    /// False where one of the two programs is not installed.
    [[nodiscard]] bool isThere() const { return m_isThere; }

    /// ":7".
    [[nodiscard]] QString name() const { return m_name; }

    /// Forgets the windows that were mapped up to now.
    void forget();

    /// Waits until a window is mapped; false when none came in time.
    [[nodiscard]] bool waitForWindow(int milliseconds);

private:
    [[nodiscard]] bool startServer();
    [[nodiscard]] bool startWatcher();

    QProcess m_server;
    QProcess m_watcher;
    QString m_name;
    QByteArray m_seen;
    bool m_isThere = false;
};

}
