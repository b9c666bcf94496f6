// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rooftree::domain {

/// One tile of the topic library (resources/topics): plain words, a picture, and the goal category
/// it leads to.
struct Topic {
    QString id;
    QString words;
    QString shortWords; ///< the 2-4 words on the tile
    QString picture; ///< file name of the drawing
    QString goalCategory; ///< code in resources/rules/goal_categories.csv
    QString list; ///< "common", "pain" or "lungs"
};

/// The tiles for somebody with these lists, common ones included, without repeats, "something else"
/// always last.
[[nodiscard]] std::vector<Topic> topicsFor(
    const std::vector<Topic>& library, const QStringList& lists);

}
