// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"
#include "presentation/common/ChangeFeed.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace rooftree::presentation {

/// Who sits at this desk. Signals are facts; the window hides itself behind the lock when nobody is
/// signed in.
class Session final : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    [[nodiscard]] bool isSignedIn() const { return m_signedIn.has_value(); }

    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    /// Only while somebody is signed in.
    [[nodiscard]] const domain::Actor& actor() const;
    [[nodiscard]] const domain::Staff& staff() const;

    void signIn(app::SignedIn person);
    void actAs(domain::Role role);
    void lock();
    void unlock();
    void signOut();

Q_SIGNALS:
    void signedIn();
    void signedOut();
    void locked();
    void unlocked();
    void roleChanged();

private:
    std::optional<app::SignedIn> m_signedIn;
    bool m_isLocked = false;
};

/// What every view-model is given: the use cases, the one worker that may call them, the feed and
/// the session.
struct Desk {
    const app::Services& services;
    QThreadPool& worker;
    ChangeFeed& changes;
    Session& session;
    QString practiceName;
    bool isDemo = false;
};

}
