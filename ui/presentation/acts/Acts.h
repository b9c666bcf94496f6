// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/Action.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rooftree::presentation {

/// Where the keys of an act are heard.
enum class ActReach {
    Window, ///< wherever one is in the staff window
    Place, ///< in one place, while one is there
    Row, ///< while one row or box has the keyboard; the palette leaves it out
};

/// One thing that can be done by a key or from the palette: the one line from which the shortcut,
/// the row of the palette, the page of keys in the help and their test come.
struct Act {
    QString id; ///< "next-patient"
    QString words; ///< "Next patient"
    QString also; ///< other words that somebody may look for
    QStringList keys; ///< as QKeySequence reads them; the first is the one that is shown
    ActReach reach = ActReach::Window;
    QString where; ///< in words, for the help
    std::optional<domain::Action> action; ///< what one must be allowed
    QString place; ///< done by going there ...
    QString part; ///< ... and showing this part
};

/// Every act there is, in the order of the help.
[[nodiscard]] const std::vector<Act>& acts();

/// Null for an id that is not in the list.
[[nodiscard]] const Act* findAct(const QString& id);

/// "Ctrl+N", empty without keys.
[[nodiscard]] QString keyWords(const Act& act);

/// The page of keys in the help, as Markdown.
[[nodiscard]] QString keysPage();

}
