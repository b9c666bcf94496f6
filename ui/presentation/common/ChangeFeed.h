// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"

#include <QObject>

namespace rooftree::presentation {

/// Turns what the use cases publish, on whatever thread, into signals on the window's thread.
class ChangeFeed final : public QObject, public app::Publisher {
    Q_OBJECT

public:
    explicit ChangeFeed(QObject* parent = nullptr);

    void publish(const app::Change& change) override;

    /// Somebody else wrote: every list should read again.
    void publishEverything();

Q_SIGNALS:
    void peopleChanged();
    void todayChanged(); ///< appointments and the waiting room
    void callsChanged();
    void recordChanged(qint64 patient);
    void usersChanged();
};

}
