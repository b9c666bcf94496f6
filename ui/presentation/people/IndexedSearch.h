// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/people/PatientSearch.h"

namespace rooftree::presentation {

/// Keeps the practice's people in memory up to date by the change feed.
class IndexedSearch final : public QObject {
    Q_OBJECT

public:
    explicit IndexedSearch(const Desk& desk, QObject* parent = nullptr);

    /// May be copied and called as long as the practice is open. Who has left or died is in no
    /// answer unless they are asked for.
    [[nodiscard]] PatientSearch search(app::SearchScope scope = app::SearchScope::Present) const;

    /// Reads everybody again, on the worker.
    void rebuild();

Q_SIGNALS:
    void rebuilt();

private:
    void forgetCalls();
    void onBuilt();

    const Desk& m_desk;
    bool m_isBuilding = false;
    bool m_isStale = false;
};

}
