// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/ChangeSignal.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace rooftree::presentation {

/// Listens for news from the database, so that they need not wait for the next time somebody asks.
/// Tries again when the server is gone; ChangePoll goes on asking meanwhile, so nothing hangs on
/// it.
class ChangeEar final : public QObject {
    Q_OBJECT

public:
    static constexpr int kTryAgainMs = 10'000;

    explicit ChangeEar(QObject* parent = nullptr);
    ~ChangeEar() override;

    /// Opens on a thread of its own, because a server that is gone keeps one waiting.
    void listen(app::OpenChangeSignal open);

    [[nodiscard]] bool isListening() const { return m_signal != nullptr; }

    /// Will try again by itself.
    [[nodiscard]] bool isWaiting() const { return m_again.isActive(); }

Q_SIGNALS:
    /// Somebody wrote; it may have been this desk.
    void heard();

private:
    void open();
    void onOpened(std::shared_ptr<app::ChangeSignal> signal);
    void take();
    void giveUp();

    app::OpenChangeSignal m_open;
    std::shared_ptr<app::ChangeSignal> m_signal;
    std::unique_ptr<QSocketNotifier> m_notifier; // after the signal: it goes before its descriptor
    QTimer m_again;
    QThreadPool m_opener;
};

}
