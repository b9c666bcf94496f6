// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rooftree::domain {

/// What is in the place where a backup is to be restored, set against that backup.
struct PracticeBefore {
    /// Something is, though it may be damaged. What nobody has set up is nothing.
    bool isThere = false;
    bool isReadable = false; ///< it opens, and somebody can sign in to it
    QString practiceName;
    bool isOtherPractice = false;
    qint64 savesLost = 0; ///< events of the trail that the backup does not have
    qint64 daysLost = 0;
};

}
