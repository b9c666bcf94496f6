// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>

#include <vector>

namespace rooftree::ui {

/// One place of the body on the drawing, in its own units: two figures beside each other, the front
/// at the left. Drawn for this project. Left and right in an id are the patient's own.
struct BodyRegion {
    QString field; ///< "front" or "back"; empty: only drawn
    QString id; ///< of the choice
    QPainterPath path;
};

constexpr int kBodyWidth = 250;
constexpr int kBodyHeight = 242; ///< with a line below that says which is which

[[nodiscard]] const std::vector<BodyRegion>& bodyRegions();

}
