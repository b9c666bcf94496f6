// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// A short PIN that opens this desk's lock for the person who is signed in, so that locking costs
/// them little. Its Argon2 hash is kept in memory only, and goes when they sign out and
/// after five wrong tries.
class QuickUnlock final : public QObject {
    Q_OBJECT

public:
    explicit QuickUnlock(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] bool isSet() const { return !m_hash.isEmpty(); }

    [[nodiscard]] int digits() const;

    /// For whoever is signed in. Ends in changed() or refused().
    void set(const QString& pin);

    /// Ends in Session::unlocked or refused().
    void unlock(const QString& pin);

    /// From now on the password is needed.
    void forget();

Q_SIGNALS:
    void changed(); ///< set or forgotten
    void busyChanged(bool busy);
    void refused(const rooftree::domain::Error& error);

private:
    void setBusy(bool busy);
    void onHashed(domain::StaffId owner, domain::Result<QByteArray> hash);
    void onChecked(const domain::Result<bool>& isRight);

    const Desk& m_desk;
    QByteArray m_hash;
    int m_triesLeft = 0;
    bool m_isBusy = false;
};

}
