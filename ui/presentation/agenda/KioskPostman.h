// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <QTimer>

namespace rooftree::presentation {

/// Takes what the stations of the waiting room wrote into the record, and what was said at a desk
/// that was lost before its end, twice a second and at every desk, whoever sits there: whoever is
/// first does it. Also while nobody is signed in or the desk is locked, because an alert cannot
/// wait for that.
class KioskPostman final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 500;

    explicit KioskPostman(const Desk& desk, QObject* parent = nullptr);

    /// Now; does nothing while a round is under way.
    void goRound();

private:
    const Desk& m_desk;
    QTimer m_timer;
    bool m_isUnderWay = false;
};

}
