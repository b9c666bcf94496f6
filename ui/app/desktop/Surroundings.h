// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Speech.h"
#include "domain/common/Clock.h"
#include "presentation/access/SystemEvents.h"
#include "presentation/common/Printer.h"
#include "presentation/kiosk/KioskModel.h"

#include <QStringList>

#include <functional>

namespace rooftree::ui {
class Dialogs;
}

namespace rooftree::desktop {

/// What the program takes from the machine it runs on. The tour puts its own in place.
struct Surroundings {
    const domain::Clock& clock;
    ui::Dialogs& dialogs;
    presentation::KioskModel::Monotonic elapsed; ///< milliseconds, never going back
    const presentation::SystemEvents* events = nullptr; ///< what locks the desk from outside
    /// Starts the program anew with these arguments and ends this one; false when that failed.
    std::function<bool(const QStringList& arguments)> startAnew = {};
    app::Speech* speech = nullptr; ///< reads the patient's screen aloud; null is silent
    presentation::Printer* printer = nullptr; ///< for what patients print; null prints nothing
    QString crashFolder = {}; ///< where a fault leaves its report; empty: it leaves none
};

}
