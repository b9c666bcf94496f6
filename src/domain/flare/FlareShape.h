// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rooftree::domain {

/// How serious a part of the plan is. `None` belongs to no colour.
enum class FlareColour { Green, Amber, Red, None };

[[nodiscard]] QString toWord(FlareColour colour);
[[nodiscard]] std::optional<FlareColour> flareColourFromWord(QStringView word);

/// One heading of the plan: what the file says below it, a field for the patient's words, or both.
struct FlareSection {
    QString id;
    QString heading; ///< on the sheet, in the first person
    QString help; ///< for who fills it in; may be empty
    QStringList signs; ///< of the data file; nobody types them
    bool takesWords = true;
};

struct FlareZone {
    FlareColour colour = FlareColour::None;
    QString name; ///< on the sheet; begins with the colour's word
    std::vector<FlareSection> sections;
};

/// What a plan for flare-ups of one condition asks and says: a file of resources/flare.
struct FlareShape {
    QString id;
    QString version;
    QString title; ///< for staff
    QString paperTitle; ///< on the sheet
    QString registerId; ///< who is on it is offered this shape first
    QString source;
    QString verifiedBy; ///< empty: nobody has checked its signs yet
    std::vector<FlareZone> zones;

    [[nodiscard]] bool isVerified() const { return !verifiedBy.isEmpty(); }

    /// Null when it has none of this id.
    [[nodiscard]] const FlareSection* section(QStringView id) const;
};

}
