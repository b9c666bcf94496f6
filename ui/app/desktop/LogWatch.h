// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QObject>
#include <QTimer>

namespace rooftree::desktop {

/// Notices that the program's log cannot be written any more, and says so once for each time that
/// it begins: work goes on as before, but somebody has to make room.
class LogWatch final : public QObject {
    Q_OBJECT

public:
    explicit LogWatch(QObject* parent = nullptr);

    /// Looks now; the timer does it every half minute.
    void check();

Q_SIGNALS:
    void notKept(const domain::Error& error); ///< log.not-kept

private:
    QTimer m_timer;
    bool m_isSaid = false;
};

}
