// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LogindInterfaces.h"

using namespace Qt::StringLiterals;

namespace rooftree::desktop {

LogindManager::LogindManager(const QDBusConnection& bus, QObject* parent)
    : QDBusAbstractInterface(
        service(), u"/org/freedesktop/login1"_s, "org.freedesktop.login1.Manager", bus, parent)
{
}

QString LogindManager::service() { return u"org.freedesktop.login1"_s; }

LogindSession::LogindSession(const QString& path, const QDBusConnection& bus, QObject* parent)
    : QDBusAbstractInterface(
        LogindManager::service(), path, "org.freedesktop.login1.Session", bus, parent)
{
}

QString LogindSession::interfaceName() { return u"org.freedesktop.login1.Session"_s; }

LogindProperties::LogindProperties(const QString& path, const QDBusConnection& bus, QObject* parent)
    : QDBusAbstractInterface(
        LogindManager::service(), path, "org.freedesktop.DBus.Properties", bus, parent)
{
}

}
