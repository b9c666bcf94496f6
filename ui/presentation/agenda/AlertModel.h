// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Kiosks.h"
#include "presentation/common/Desk.h"

#include <QTimer>

namespace rooftree::presentation {

/// The alerts of the waiting room that nobody has taken on, on every desk whose person may see them
/// (HZ-10). One that waits for longer than KioskRules::alertPatienceSeconds sounds again.
class AlertModel final : public QObject {
    Q_OBJECT

public:
    explicit AlertModel(const Desk& desk, QObject* parent = nullptr);

    /// Oldest first.
    [[nodiscard]] const std::vector<app::OpenAlert>& alerts() const { return m_alerts; }

    /// "Margaret AHMED" or nothing; the place; what it is about.
    [[nodiscard]] QString sentence(const app::OpenAlert& alert) const;

    /// "I take this on". Ends in changed() or refused().
    void takeOn(domain::AlertId alert);

    void refresh();
    /// Looks at the clock; its own timer calls it.
    void tick();

Q_SIGNALS:
    void changed();
    /// A new one came, or an old one has waited for too long: time for a sound.
    void sounded();
    void refused(const rooftree::domain::Error& error);

private:
    void onRead(int generation, const domain::Result<std::vector<app::OpenAlert>>& alerts);
    [[nodiscard]] bool mayListen() const;
    void forget();

    const Desk& m_desk;
    QTimer m_timer;
    std::vector<app::OpenAlert> m_alerts;
    std::optional<domain::Instant> m_lastSound;
    int m_generation = 0;
};

}
