// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/care/CareEntry.h"

#include <QJsonObject>

namespace rooftree::presentation {

/// What is typed about one thing, new or in place of an entry that was wrong.
struct CareForm {
    enum class Mode { New, Correct, TakeBack };

    Mode mode = Mode::New;
    QString onDay; ///< as typed; empty means today
    domain::TypedCare typed;
    std::optional<domain::CareEntryId> replaces;
    QString reason;

    /// The answers of `entry` in the form, to be corrected.
    [[nodiscard]] static CareForm over(
        const domain::CareEntry& entry, const domain::CareKind& kind);

    /// Whether anything is typed that would be lost.
    [[nodiscard]] bool isEmpty() const;

    /// With the words apart, for the list of drafts.
    [[nodiscard]] QJsonObject save(const domain::CareKind& kind) const;
    [[nodiscard]] static CareForm restored(const QJsonObject& kept);
};

}
