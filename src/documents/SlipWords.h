// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::documents {

/// The words of both slips, apart from the drawing: one table a language.
struct SlipWords {
    QString language; ///< BCP 47, of this table
    QString yourCode;
    QString whereToType;
    QString thenBirthday;
    QString until; ///< %1 a time
    QString onceOnly;
    QString noLuck;
    QString myList;
    QString whatMatters;
    QString toTalkAbout;
    QString nothingChosen;
    QString more;
    QString takeIn;
    QString demo;
    QString draft; ///< both in this language and in English; empty once somebody has checked it
    bool isRightToLeft = false;

    /// The words in this language, or English when there are none yet.
    [[nodiscard]] static SlipWords in(QStringView language);
};

}
