// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace rooftree::documents {

/// A code for the waiting-room screen. It names nobody: whoever finds it needs a birthday as well.
struct CodeSlip {
    QString practiceName;
    QString code; ///< six digits
    QString until; ///< "10:50"
    QString language = QStringLiteral("en");
};

/// What the patient said they want to talk about, to take in. It names nobody.
struct MyListSlip {
    QString practiceName;
    bool isDemo = false;
    QString visit; ///< "Dr Patel, 10:20"
    QString whatMatters; ///< verbatim, may be empty
    std::vector<QString> ranked; ///< in order, the first matters most
    std::vector<QString> others;
    QString language = QStringLiteral("en");
};

/// One page. Errors: Storage "document.not-drawn".
[[nodiscard]] domain::Result<QByteArray> renderCodeSlip(const CodeSlip& slip);
/// One page: letters get smaller, down to 11 points, before anything is left out, and then it says
/// so.
[[nodiscard]] domain::Result<QByteArray> renderMyList(const MyListSlip& slip);
/// The same on a device such as a printer (Pdf.h: drawPages).
[[nodiscard]] domain::Result<void> printMyList(const MyListSlip& slip, QPagedPaintDevice& device);

}
