// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/SearchIndex.h"
#include "presentation/common/Desk.h"
#include "presentation/people/PatientSearch.h"

#include <atomic>
#include <memory>

namespace rooftree::presentation {

/// The practice's people in memory, kept up to date by the change feed. Until the first index is
/// built, and whenever it cannot be, answers come from the database.
class IndexedSearch final : public QObject {
    Q_OBJECT

public:
    explicit IndexedSearch(const Desk& desk, QObject* parent = nullptr);

    /// May be copied and called as long as the worker lives. Who has left or died is in no answer
    /// unless they are asked for.
    [[nodiscard]] PatientSearch search(app::SearchScope scope = app::SearchScope::Present) const;

    /// Reads everybody again, on the worker.
    void rebuild();

Q_SIGNALS:
    void rebuilt();

private:
    /// Touched on the worker only.
    struct State {
        app::SearchIndex index;
        bool isBuilt = false;
        app::PatientDirectory::Calls callsDue; ///< by callsDay
        app::PatientDirectory::Courses courses; ///< by callsDay
        QDate callsDay;
        std::atomic_bool isCallsOld = true; ///< set on the window's thread
    };

    static void readCalls(State& state, app::PatientDirectory& directory, QDate day);
    static domain::Result<void> build(State& state, app::PatientDirectory& directory);
    void onBuilt();

    const Desk& m_desk;
    std::shared_ptr<State> m_state = std::make_shared<State>(); // outlives this for queued searches
    bool m_isBuilding = false;
    bool m_isStale = false;
};

}
