// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/SystemEvents.h"

#include <QDBusConnection>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace rooftree::desktop {

/// Listens to systemd-logind on the system bus: sleep and waking, the lock of the session that this
/// program runs in, and another user taking the seat. Without such a bus it is silent, and IdleLock
/// still notices sleep by itself.
class LogindWatch final : public presentation::SystemEvents {
    Q_OBJECT

public:
    explicit LogindWatch(const QDBusConnection& bus, QObject* parent = nullptr);

private:
    void onSessionFound(QDBusPendingCallWatcher* answer);
    void onPropertiesChanged(const QString& interface, const QVariantMap& changed);

    QDBusConnection m_bus;
};

}
