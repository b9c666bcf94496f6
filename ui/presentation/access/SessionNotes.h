// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <optional>

namespace rooftree::presentation {

/// Puts into the trail what happens to the session at this desk: locked, another role, signed out.
/// Being let in, at sign-in or at the lock, is noted by whoever lets in.
class SessionNotes final : public QObject {
    Q_OBJECT

public:
    explicit SessionNotes(const Desk& desk, QObject* parent = nullptr);

private:
    using Note = domain::Result<void> (app::SessionTrail::*)(const domain::Actor&) const;

    void remember();
    void onRoleChanged();
    void onSignedOut();
    void note(Note what);

    const Desk& m_desk;
    std::optional<domain::Actor> m_actor; ///< who is here, or was until a moment ago
};

}
