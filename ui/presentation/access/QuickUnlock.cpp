// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/QuickUnlock.h"

#include "application/access/Accounts.h"
#include "application/access/Pin.h"
#include "presentation/common/Async.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

using domain::ErrorKind;

namespace {

    /// The trail says so before the desk opens.
    domain::Result<bool> check(const app::Services& services, const domain::Actor& actor,
        const QString& pin, const QByteArray& hash)
    {
        const bool isRight = services.accounts.hasher.verify(pin, hash);
        const auto noted = isRight ? services.sessionTrail.unlocked(actor)
                                   : services.sessionTrail.unlockRefused(actor);
        return noted ? domain::Result<bool>(isRight) : domain::failure(noted);
    }

}

QuickUnlock::QuickUnlock(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::signedIn, this, &QuickUnlock::forget);
    connect(&desk.session, &Session::signedOut, this, &QuickUnlock::forget);
}

int QuickUnlock::digits() const { return m_desk.services.accounts.rules.pinDigits; }

void QuickUnlock::set(const QString& pin)
{
    if (m_isBusy || !m_desk.session.isSignedIn() || m_desk.session.isLocked())
        return;
    if (const auto good = app::checkPin(pin, digits()); !good) {
        Q_EMIT refused(good.error());
        return;
    }
    setBusy(true);
    const auto owner = m_desk.session.staff().id;
    runAsync(
        m_desk.worker, this,
        [&hasher = m_desk.services.accounts.hasher, pin] { return hasher.hash(pin); },
        [this, owner](domain::Result<QByteArray> hash) { onHashed(owner, std::move(hash)); });
}

void QuickUnlock::onHashed(domain::StaffId owner, domain::Result<QByteArray> hash)
{
    setBusy(false);
    if (!m_desk.session.isSignedIn() || m_desk.session.staff().id != owner)
        return;
    if (!hash) {
        Q_EMIT refused(hash.error());
        return;
    }
    m_hash = *std::move(hash);
    m_triesLeft = m_desk.services.accounts.rules.pinTries;
    Q_EMIT changed();
}

void QuickUnlock::unlock(const QString& pin)
{
    if (m_isBusy || !isSet() || !m_desk.session.isLocked())
        return;
    // Counted before it is looked at.
    --m_triesLeft;
    setBusy(true);
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), pin, hash = m_hash] {
            return check(services, actor, pin, hash);
        },
        [this](const domain::Result<bool>& isRight) { onChecked(isRight); });
}

void QuickUnlock::onChecked(const domain::Result<bool>& isRight)
{
    setBusy(false);
    if (!isSet()) // the session ended meanwhile
        return;
    if (!isRight) {
        Q_EMIT refused(isRight.error());
        return;
    }
    if (*isRight) {
        m_triesLeft = m_desk.services.accounts.rules.pinTries;
        m_desk.session.unlock();
        return;
    }
    if (m_triesLeft > 0) {
        Q_EMIT refused(
            { ErrorKind::Denied, u"pin"_s, u"pin.wrong"_s, { QString::number(m_triesLeft) } });
        return;
    }
    forget();
    Q_EMIT refused({ ErrorKind::Denied, u"password"_s, u"pin.used-up"_s, {} });
}

void QuickUnlock::forget()
{
    if (!isSet())
        return;
    m_hash.fill('\0');
    m_hash.clear();
    m_triesLeft = 0;
    Q_EMIT changed();
}

void QuickUnlock::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

}
