// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rooftree::desktop {

/// What was written after `rooftree`.
struct Options {
    enum class Act { Run, Help, Version, WrongUse };

    Act act = Act::Run;
    QString databaseUrl; ///< empty: the user's own practice
    bool demo = false; ///< the user's demo practice, made when it is not there
    bool empty = false; ///< a new practice in a new file
    bool restore = false; ///< restore a backup into that practice instead of opening it
    QString tourFolder; ///< not empty: leave pictures and documents there and end
    QString tourLook; ///< not empty: draw the pictures in this look only
    QString demoFile; ///< where the demo practice is, when not in its usual place
    QString complaint; ///< for WrongUse

    /// `arguments` without the program's name. Only our own options are known: those of Qt, which
    /// could load a plugin or a style sheet from anywhere, are refused with the rest.
    [[nodiscard]] static Options parse(const QStringList& arguments);

    /// What to write after `rooftree` for the same practice with --restore.
    [[nodiscard]] QStringList restoreArguments() const;

    [[nodiscard]] static QString helpText();
    [[nodiscard]] static QString versionText();
};

}
