// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/SignInModel.h"

#include "presentation/common/Async.h"

namespace rooftree::presentation {
namespace {

    /// Only now is the password known that seals what a server does not take.
    domain::Result<app::SignedIn> enter(const app::Services& services, const app::SignInTry& wish)
    {
        auto person = services.signIn.run(wish);
        if (person && wish.purpose == app::SignInTry::Purpose::Enter)
            services.drafts.letIn(person->staff.id, wish.password);
        return person;
    }

}

SignInModel::SignInModel(
    const Desk& desk, QString station, std::vector<DemoAccount> demoAccounts, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_station(std::move(station))
    , m_demoAccounts(std::move(demoAccounts))
{
    // After what is still being kept of theirs, which is queued when the session ends.
    connect(&desk.session, &Session::signedOut, this, &SignInModel::letOut, Qt::QueuedConnection);
}

QString SignInModel::lockedName() const
{
    return m_desk.session.isSignedIn() ? m_desk.session.staff().name : QString();
}

void SignInModel::signIn(const QString& userName, const QString& password, const QString& code)
{
    check({ userName, password, m_station, {}, app::SignInTry::Purpose::Enter, code },
        [this](app::SignedIn person) { m_desk.session.signIn(std::move(person)); });
}

void SignInModel::unlock(const QString& password)
{
    const auto& session = m_desk.session;
    if (!session.isSignedIn())
        return;
    check({ session.staff().userName, password, m_station, session.actor().role,
              app::SignInTry::Purpose::Unlock },
        [this](const app::SignedIn&) { m_desk.session.unlock(); });
}

void SignInModel::letOut()
{
    if (!m_desk.session.isSignedIn())
        m_desk.worker.start([&drafts = m_desk.services.drafts] { drafts.letOut(); });
}

void SignInModel::signOut() { m_desk.session.signOut(); }

void SignInModel::check(app::SignInTry wish, std::function<void(app::SignedIn)> done)
{
    if (m_isBusy)
        return;
    setBusy(true);
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, wish = std::move(wish)] { return enter(services, wish); },
        [this, done = std::move(done)](domain::Result<app::SignedIn> person) {
            setBusy(false);
            if (person)
                done(*std::move(person));
            else
                Q_EMIT refused(person.error());
        });
}

void SignInModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

}
