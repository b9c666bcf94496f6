// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/common/UndoOffer.h"
#include "presentation/followup/PromiseList.h"

namespace rooftree::presentation {

/// What the practice promised, over all patients, and saying that it is done. Reads again whenever
/// something is promised or done, at whatever desk.
class PromisesModel final : public QObject {
    Q_OBJECT

public:
    explicit PromisesModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] PromiseList& list() { return m_list; }

    /// What was done last here and can be taken back.
    [[nodiscard]] UndoOffer& undo() { return m_undo; }

    /// Shown from the next refresh() on.
    void setScope(app::CallScope scope) { m_scope = scope; }

    [[nodiscard]] bool mayTick() const; ///< something of somebody
    /// What this role may say of it: a clinician of everything, others of what is their own.
    [[nodiscard]] bool mayTick(const app::PromiseRow& promise) const;
    [[nodiscard]] bool mayOpenRecords() const;

    void refresh();

    /// Ends in refreshed() or refused(); it can be taken back for a while.
    void done(const app::PromiseRow& promise);

Q_SIGNALS:
    void refreshed();
    void refused(const rooftree::domain::Error& error);

private:
    void settle(const app::PromiseRow& promise, domain::RowVersion base, bool isDone);
    void onSettled(const app::PromiseRow& promise, domain::RowVersion base, bool isDone);
    void onRows(int generation, domain::Result<std::vector<app::PromiseRow>> rows);
    [[nodiscard]] bool isAllowed(domain::Action action) const;
    void forget();

    const Desk& m_desk;
    PromiseList m_list;
    UndoOffer m_undo;
    app::CallScope m_scope = app::CallScope::Mine;
    int m_generation = 0;
    bool m_isRead = false;
};

}
