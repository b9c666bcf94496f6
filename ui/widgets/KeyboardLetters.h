// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace rooftree::ui {

/// The letter keys of a language, a list a row. A key may type several letters of Unicode, as for
/// some Indian scripts.
struct KeyboardLetters {
    std::vector<QStringList> rows;
    std::vector<QStringList> shifted; ///< the same keys after the shift key; empty: capital letters
    QString switchWord; ///< names these letters on the key that leads here from the English ones

    /// The usual keys of an English desk.
    [[nodiscard]] static const KeyboardLetters& english();
};

}
