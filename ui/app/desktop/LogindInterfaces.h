// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QVariantMap>

namespace rooftree::desktop {

// The parts of systemd-logind that a desk listens to. Their signals have logind's names: connecting
// to one makes Qt ask the bus for it.

class LogindManager final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    LogindManager(const QDBusConnection& bus, QObject* parent);

    [[nodiscard]] static QString service();

Q_SIGNALS:
    void PrepareForSleep(bool isGoingToSleep);
};

class LogindSession final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    LogindSession(const QString& path, const QDBusConnection& bus, QObject* parent);

    [[nodiscard]] static QString interfaceName();

Q_SIGNALS:
    void Lock();
};

class LogindProperties final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    LogindProperties(const QString& path, const QDBusConnection& bus, QObject* parent);

Q_SIGNALS:
    void PropertiesChanged(
        const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
};

}
