// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rooftree::presentation {

/// What the operating system tells about the seat, as a port.
class SystemEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// The machine goes to sleep or has woken, its own lock came on, or somebody else took the
    /// seat.
    void lockWished();
};

}
