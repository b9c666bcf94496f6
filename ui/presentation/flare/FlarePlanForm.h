// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flare/FlarePlan.h"

#include <QJsonObject>

namespace rooftree::presentation {

/// What is typed into a plan for flare-ups, and over which version.
struct FlarePlanForm {
    QMap<QString, QString> texts; ///< by section, as typed
    bool isApproved = false;
    std::optional<domain::RowVersion> base;

    [[nodiscard]] static FlarePlanForm over(const std::optional<domain::FlarePlan>& last);

    /// Whether it says something else than `last`. Spaces at the ends say nothing.
    [[nodiscard]] bool differs(const std::optional<domain::FlarePlan>& last) const;

    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] static FlarePlanForm restored(const QJsonObject& kept);
};

}
