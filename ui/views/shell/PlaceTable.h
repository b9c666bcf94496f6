// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/Place.h"

#include <functional>
#include <vector>

namespace rooftree::ui {

/// One line of the rail: where it goes, what it asks of a role, and how the place is made.
struct PlaceEntry {
    QString id; ///< "today"
    QString words; ///< on the rail
    QString icon; ///< of IconLoader
    domain::Action action; ///< equal to Place::requiredAction()
    std::function<Place*()> make;
    bool isOnRail = true; ///< or reached from elsewhere, such as the status line
    std::function<bool()> isThere {}; ///< of a place that can be switched off; null: always
};

/// Every place there is, in the order of the rail. Filled by the composition root; adding a place
/// is adding a line there.
struct PlaceTable {
    std::vector<PlaceEntry> entries;

    /// Makes the consultation of exactly this patient (HZ-03). Called afresh each time. It is made
    /// in its parent: under a style sheet a whole page that moves into one is styled again.
    std::function<Place*(qint64 patient, std::optional<qint64> appointment, QWidget* parent)>
        makePatient;
    domain::Action patientAction = domain::Action::ReadRecord;

    [[nodiscard]] const PlaceEntry* find(const QString& id) const
    {
        for (const auto& entry : entries) {
            if (entry.id == id)
                return &entry;
        }
        return nullptr;
    }
};

}
