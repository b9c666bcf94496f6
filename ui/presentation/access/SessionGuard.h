// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <QTimer>

namespace rooftree::presentation {

/// Looks every two seconds, behind the lock too, whether whoever is signed in still may be: an
/// account that was closed, or a role that was taken away, ends the session. What was typed
/// stays in the drafts.
class SessionGuard final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 2000;

    explicit SessionGuard(const Desk& desk, QObject* parent = nullptr);

    /// Looks now, unless an answer is under way.
    void look();

Q_SIGNALS:
    void ended(); ///< the session was ended from here
    void idleMinutesRead(int minutes); ///< what the practice has chosen for every desk

private:
    void restOrRun();

    struct Seen {
        domain::Staff staff;
        std::optional<domain::Practice> practice;
    };

    [[nodiscard]] static domain::Result<Seen> see(app::StaffList& staff, domain::StaffId me);
    void onAnswer(domain::StaffId asked, const domain::Result<Seen>& seen);

    const Desk& m_desk;
    QTimer m_timer;
    bool m_isAsking = false;
};

}
