// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LogindWatch.h"

#include "catch_compat.h"
#include "support/Patience.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace rooftree;
using namespace Qt::StringLiterals;
using desktop::LogindWatch;

namespace {

const auto kService = u"org.freedesktop.login1"_s;
const auto kManager = u"/org/freedesktop/login1"_s;
const auto kSession = u"/org/freedesktop/login1/session/_31"_s;
const auto kOther = u"/org/freedesktop/login1/session/_32"_s;

/// A message bus of the test's own.
class Bus final {
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    }

    ~Bus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    [[nodiscard]] QDBusConnection connection(const QString& name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// Plays logind: knows in which session everybody runs.
class Logind final : public QDBusVirtualObject {
public:
    explicit Logind(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerVirtualObject(kManager, this, QDBusConnection::SubPath);
        m_bus.registerService(kService);
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != u"GetSessionByPID"_s)
            return false;
        return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(kSession))));
    }

    void say(const QString& path, const QString& interface, const QString& member,
        const QVariantList& arguments = {})
    {
        auto signal = QDBusMessage::createSignal(path, interface, member);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    void change(const QString& path, const QString& property, bool value)
    {
        say(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
            { u"org.freedesktop.login1.Session"_s, QVariantMap { { property, value } },
                QStringList() });
    }

private:
    QDBusConnection m_bus;
};

bool hasNoBus() { return QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty(); }

}

TEST_CASE("logind's sleep, waking, lock and change of user ask for the lock",
    "[app][ft27][hz14][hz14_c6]")
{
    if (hasNoBus()) {
        WARN("there is no dbus-daemon here");
        return;
    }
    const Bus bus;
    Logind logind(bus.connection(u"logind"_s));
    LogindWatch watch(bus.connection(u"desk"_s));
    QSignalSpy wished(&watch, &LogindWatch::lockWished);
    const auto session = u"org.freedesktop.login1.Session"_s;
    const auto locks = [&wished](int count) {
        return wished.count() >= count
            || (wished.wait(test::kPatienceMs) && wished.count() >= count);
    };

    // The bus keeps the order of one connection and not of two: an answer of its to the desk means
    // that it knows what the desk listens for.
    const auto askBus = [&bus] {
        const auto known = bus.connection(u"desk"_s).interface()->registeredServiceNames();
        CHECK(known.isValid());
    };

    // Sleep is heard before the session is found; by the second answer the rest is too.
    askBus();
    logind.say(kManager, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, { true });
    CHECK(locks(1));
    logind.say(kManager, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, { false });
    CHECK(locks(2));
    askBus();
    logind.say(kSession, session, u"Lock"_s);
    CHECK(locks(3));
    logind.change(kSession, u"LockedHint"_s, true);
    CHECK(locks(4));
    logind.change(kSession, u"Active"_s, false);
    CHECK(locks(5));

    logind.change(kSession, u"LockedHint"_s, false);
    logind.change(kSession, u"IdleHint"_s, true);
    logind.say(kOther, session, u"Lock"_s);
    logind.say(kManager, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, { true });
    CHECK(locks(6));
    CHECK(wished.count() == 6);
}

TEST_CASE("without a system bus nothing is heard and nothing fails", "[app][ft27]")
{
    LogindWatch watch(QDBusConnection(u"there is no such bus"_s));
    const QSignalSpy wished(&watch, &LogindWatch::lockWished);

    CHECK(wished.isEmpty());
}
