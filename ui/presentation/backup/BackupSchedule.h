// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/BackupHealth.h"
#include "presentation/backup/BackupWork.h"
#include "presentation/common/Desk.h"

#include <QTimer>

namespace rooftree::presentation {

/// Makes the practice's daily copy while nobody is typing, on the machine that the plan names, and
/// knows how old the last restore is that was tried. For nobody in particular: it goes on while the
/// desk is locked.
class BackupSchedule final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 60'000;

    BackupSchedule(const Desk& desk, BackupWork& work, QString station, QObject* parent = nullptr);

    /// Looks now; the timer does it every minute.
    void check();

    [[nodiscard]] domain::BackupHealth health() const { return m_health; }

    [[nodiscard]] std::optional<domain::Instant> lastRestored() const { return m_lastRestored; }

    /// The last scheduled copy could not be made, and why.
    [[nodiscard]] std::optional<domain::Error> trouble() const { return m_trouble; }

Q_SIGNALS:
    /// health(), lastRestored() or trouble() may be others now.
    void changed();

private:
    struct Answer;

    void onAnswer(const domain::Result<Answer>& answer);

    const Desk& m_desk;
    BackupWork& m_work;
    QString m_station;
    QTimer m_timer;
    domain::BackupHealth m_health = domain::BackupHealth::Good;
    std::optional<domain::Instant> m_lastRestored;
    std::optional<domain::Error> m_trouble;
    bool m_isLooking = false;
};

}
