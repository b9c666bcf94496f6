// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Core.h"
#include "application/consultation/DraftRules.h"

#include <QTimer>

namespace rooftree::desktop {

/// Uses pauses: when the worker has had nothing to do, what was written moves from the log into the
/// file, so that no save has to wait for it. Every hour, drafts that nobody wants any more go.
class Housekeeping final : public QObject {
    Q_OBJECT

public:
    /// After Core::adopt().
    explicit Housekeeping(Core& core, QObject* parent = nullptr);

    /// Looks now; the timer does it every few seconds.
    void check();

    /// Removes the drafts that were saved or thrown away a day ago.
    void purgeDrafts();

private:
    Core& m_core;
    app::DraftRules m_rules;
    QTimer m_timer;
    QTimer m_purgeTimer;
};

}
