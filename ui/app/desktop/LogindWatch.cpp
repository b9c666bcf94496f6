// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LogindWatch.h"

#include "app/desktop/LogindInterfaces.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {

LogindWatch::LogindWatch(const QDBusConnection& bus, QObject* parent)
    : SystemEvents(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    auto* manager = new LogindManager(m_bus, this);
    connect(manager, &LogindManager::PrepareForSleep, this, &LogindWatch::lockWished);
    const auto question = manager->asyncCall(
        u"GetSessionByPID"_s, static_cast<uint>(QCoreApplication::applicationPid()));
    auto* answer = new QDBusPendingCallWatcher(question, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &LogindWatch::onSessionFound);
}

void LogindWatch::onSessionFound(QDBusPendingCallWatcher* answer)
{
    const QDBusPendingReply<QDBusObjectPath> session = *answer;
    answer->deleteLater();
    if (session.isError())
        return;
    const auto path = session.value().path();
    const auto* own = new LogindSession(path, m_bus, this);
    connect(own, &LogindSession::Lock, this, &LogindWatch::lockWished);
    const auto* properties = new LogindProperties(path, m_bus, this);
    connect(
        properties, &LogindProperties::PropertiesChanged, this, &LogindWatch::onPropertiesChanged);
}

void LogindWatch::onPropertiesChanged(const QString& interface, const QVariantMap& changed)
{
    if (interface != LogindSession::interfaceName())
        return;
    const bool isLocked = changed.value(u"LockedHint"_s, false).toBool();
    const bool isActive = changed.value(u"Active"_s, true).toBool();
    if (isLocked || !isActive)
        Q_EMIT lockWished();
}

}
