// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Core.h"

#include <QTimer>

namespace rooftree::desktop {

/// Uses pauses: when the worker has had nothing to do, what was written moves from the log into the
/// file, so that no save has to wait for it.
class Housekeeping final : public QObject {
    Q_OBJECT

public:
    /// After Core::adopt().
    explicit Housekeeping(Core& core, QObject* parent = nullptr);

    /// Looks now; the timer does it every few seconds.
    void check();

private:
    Core& m_core;
    QTimer m_timer;
};

}
