// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/SignInRules.h"
#include "domain/common/Result.h"

#include <QString>

namespace rooftree::app {

/// What a new password must be: long, and nothing that is guessed first. Nothing is asked of
/// its letters, digits and signs, it may be pasted, and it is never made to change.
class PasswordRules final {
public:
    explicit PasswordRules(const domain::SignInRules& rules);

    /// Validation: "password.too-short", "password.too-long"; "password.common" for one of
    /// resources/passwords/common.txt; "password.own-name" when there is nothing in it but names of
    /// `ownWords` (user, person, practice) and of this program; "password.pattern" for one
    /// character or a run of them, or a few again and again.
    [[nodiscard]] domain::Result<void> check(
        const QString& password, const QStringList& ownWords) const;

private:
    int m_least;
    int m_most;
};

}
