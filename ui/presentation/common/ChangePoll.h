// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <QTimer>

namespace rooftree::presentation {

/// Asks the database every second whether anybody wrote, so that what another desk or the kiosk
/// saved shows here within two seconds. Rests while nobody is signed in or the desk is locked.
class ChangePoll final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 1000;

    explicit ChangePoll(const Desk& desk, QObject* parent = nullptr);

    /// Asks now; answered by the feed. Does nothing while a question is under way.
    void ask();
    /// There is news: as ask(), but once more when a question was under way, whose answer may be
    /// from before. Rests like the timer.
    void askSoon();

Q_SIGNALS:
    /// True after an answer, false after a failure: for "connected" in the status line.
    void connectedChanged(bool connected);
    /// The calendar day of the practice changed.
    void dayChanged();

private:
    void restOrRun();
    void onAnswer(const domain::Result<qint64>& number);

    const Desk& m_desk;
    QTimer m_timer;
    std::optional<qint64> m_last;
    QDate m_day;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_connected = true;
};

}
