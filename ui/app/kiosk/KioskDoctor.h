// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/Options.h"
#include "app/kiosk/ScreenDensity.h"

#include <QString>

#include <vector>

namespace rooftree::kiosk {

/// One thing that was looked at.
struct Finding {
    enum class State { Pass, Fail, Unknown };

    QString id; ///< stable, for scripts
    State state = State::Unknown;
    QString sentence;
};

/// What the checks are made of, so that tests can stand in any session.
struct Surroundings {
    bool isRoot = false;
    QString sessionType; ///< XDG_SESSION_TYPE: "x11", "wayland" or nothing
    QString desktop; ///< XDG_CURRENT_DESKTOP
    QString display; ///< DISPLAY
    QString waylandDisplay;
    QString xorgConfig; ///< all of xorg.conf and xorg.conf.d, one after the other
    QStringList processes; ///< names of what runs
    std::vector<ScreenSize> screens; ///< that say how large they are
    double scale = 1.0; ///< QT_SCALE_FACTOR
    bool hasCoreDumps = false;
    bool isTokenPrivate = false;
    bool isTokenKnown = false; ///< the practice answered it
    bool isDatabaseReached = false;
    bool isDatabaseOnThisMachine = false;
    bool isRoleTooMighty = false; ///< the server would let it read or write tables
    bool isSpeechBuiltIn = false; ///< the program can speak at all
    QStringList voices; ///< languages that can be read aloud; none without a server

    [[nodiscard]] static Surroundings here(const Options& options);
};

/// docs/kiosk-setup.md says what to do about each.
[[nodiscard]] std::vector<Finding> look(const Surroundings& here);

/// Prints them; 1 when one failed.
[[nodiscard]] int printFindings(const Options& options);

}
