// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <vector>

namespace rooftree::presentation {

/// An account of the demo practice, told on its sign-in page. Real practices have none.
struct DemoAccount {
    QString userName;
    QString password;
    QString words; ///< "Nurse: sees people and agrees plans"
};

/// Signing in and unlocking: name and password, checked on the worker. It keeps no password.
class SignInModel final : public QObject {
    Q_OBJECT

public:
    SignInModel(const Desk& desk, QString station, std::vector<DemoAccount> demoAccounts,
        QObject* parent = nullptr);

    [[nodiscard]] QString practiceName() const { return m_desk.practiceName; }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] const std::vector<DemoAccount>& demoAccounts() const { return m_demoAccounts; }

    /// Who is locked out by the lock page; empty when nobody is signed in.
    [[nodiscard]] QString lockedName() const;

    /// Ends in Session::signedIn or refused(). `code` is of the authenticator: the error of the
    /// field "code" asks for it.
    void signIn(const QString& userName, const QString& password, const QString& code = {});

    /// The same person comes back, in the role they had. Ends in Session::unlocked or refused().
    void unlock(const QString& password);

    /// Somebody else wants the desk. What was typed stays with its author.
    void signOut();

Q_SIGNALS:
    void busyChanged(bool busy);
    void refused(const rooftree::domain::Error& error);

private:
    void check(app::SignInTry wish, std::function<void(app::SignedIn)> done);
    void setBusy(bool busy);
    void letOut();

    const Desk& m_desk;
    QString m_station;
    std::vector<DemoAccount> m_demoAccounts;
    bool m_isBusy = false;
};

}
