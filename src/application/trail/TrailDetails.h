// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rooftree::app {

enum class TrailOutcome { Ok, Refused };

/// What an event is about besides the patient, as the name of a table and the key of a row. A kind
/// alone is something that has no row, such as a list.
struct TrailObject {
    QString kind;
    std::optional<qint64> id = {};

    friend bool operator==(const TrailObject&, const TrailObject&) = default;
};

/// What ISO 27789 wants of an event beyond who, when and what. Words of closed lists and numbers:
/// nothing that somebody typed gets into the trail.
struct TrailDetails {
    TrailOutcome outcome = TrailOutcome::Ok;
    TrailObject object = {};
    QString purpose = {};
};

[[nodiscard]] QString toWord(TrailOutcome outcome);
[[nodiscard]] std::optional<TrailOutcome> trailOutcomeFromWord(QStringView word);

}
