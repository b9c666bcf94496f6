// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/Speech.h"

#include <memory>
#include <thread>

namespace rooftree::speech {

/// Speaks through Speech Dispatcher when one runs, and is silent otherwise. Whatever can wait is
/// done on a thread of its own; when the server is gone, the next use looks for it again.
class DispatcherSpeech final : public app::Speech {
public:
    DispatcherSpeech();
    ~DispatcherSpeech() override;

    void look() override;
    [[nodiscard]] bool canSpeak(const QString& language) const override;
    void say(const QString& text, const QString& language) override;
    void stop() override;

private:
    class Desk;

    void start();

    /// Shared with the thread, which a server that never answers can keep longer than this lives.
    std::shared_ptr<Desk> m_desk;
    std::thread m_thread;
};

/// The voice of this computer; it looks for one when it is first asked to.
[[nodiscard]] std::unique_ptr<app::Speech> openSpeech();

}
