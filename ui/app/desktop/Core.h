// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/OwnConnection.h"
#include "composition/Practice.h"
#include "presentation/common/Desk.h"

#include <memory>

namespace rooftree::desktop {

/// The open practice, the one worker that may call it, and who sits here. Opened, used and closed
/// on the worker; everything else of the program holds references into it.
class Core final {
public:
    explicit Core(const domain::Clock& clock);
    /// Waits for what is being saved.
    ~Core();
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    [[nodiscard]] const domain::Clock& clock() const { return m_clock; }

    [[nodiscard]] QThreadPool& worker() { return m_worker; }

    /// A second worker with connections of its own, for imports.
    [[nodiscard]] OwnConnection& longWork() { return m_longWork; }

    [[nodiscard]] presentation::ChangeFeed& changes() { return m_changes; }

    [[nodiscard]] presentation::Session& session() { return m_session; }

    /// Keeps what was opened on the worker with changes() as its publisher.
    void adopt(std::unique_ptr<composition::Practice> practice);

    /// After adopt().
    [[nodiscard]] const composition::Practice& practice() const;

    /// Has the worker do what waits for a pause; after adopt(). Returns at once.
    void tidy();

    [[nodiscard]] const app::Services& services() const { return practice().services(); }

private:
    const domain::Clock& m_clock;
    presentation::ChangeFeed m_changes;
    presentation::Session m_session;
    QThreadPool m_worker;
    std::unique_ptr<composition::Practice> m_practice;
    OwnConnection m_longWork { m_clock, m_changes };
};

}
