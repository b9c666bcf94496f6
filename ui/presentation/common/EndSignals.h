// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>
#include <memory>

namespace rooftree::presentation {

/// The operating system's wish that this program ends: SIGTERM, and SIGHUP when the session that it
/// runs in goes. Without this they would end it at once, and with it half a second of typing. One
/// at a time; only where there are such signals.
class EndSignals final : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    /// The signals end the program at once again.
    ~EndSignals() override;

Q_SIGNALS:
    /// On the thread of this object, as often as it is wished.
    void endWished();

private:
    void onTold();

    std::array<int, 2> m_pipe { -1, -1 };
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
