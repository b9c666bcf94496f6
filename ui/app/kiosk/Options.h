// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rooftree::kiosk {

/// What was written after `rooftree-kiosk`.
struct Options {
    enum class Act { Supervise, Run, Doctor, Help, Version, WrongUse };

    Act act = Act::Supervise;
    QString databaseUrl;
    QString tokenFile;
    bool isOutOfOrder = false; ///< show that page and nothing else
    QString complaint; ///< for WrongUse

    /// Only our own options are known, and all but --help and --version need the practice and the
    /// token.
    [[nodiscard]] static Options parse(const QStringList& arguments);

    [[nodiscard]] static QString helpText();
    [[nodiscard]] static QString versionText();
};

}
