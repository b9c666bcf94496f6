// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/DraftRules.h"
#include "presentation/common/Desk.h"
#include "presentation/drafts/DraftList.h"

namespace rooftree::presentation {

/// What whoever is signed in typed and did not save, on whatever desk. Nobody else's words are
/// ever read here.
class DraftsModel final : public QObject {
    Q_OBJECT

public:
    explicit DraftsModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] DraftList& list() { return m_list; }

    /// True once the first answer came, so that an empty list is not claimed too early.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    [[nodiscard]] int keptHours() const { return m_rules.keptHoursAfterResolved; }

    void refresh();

    /// Ends in discarded() or failed(). It can be brought back for keptHours().
    void discard(app::DraftId draft);
    /// Ends in broughtBack() or failed().
    void bringBack(app::DraftId draft);

Q_SIGNALS:
    void refreshed();
    void discarded(qint64 draft);
    void broughtBack(qint64 draft);
    void failed(const rooftree::domain::Error& error);

private:
    using Rows = domain::Result<std::vector<DraftList::Row>>;

    void onRows(int generation, Rows rows);
    void forget();

    const Desk& m_desk;
    app::DraftRules m_rules;
    DraftList m_list;
    int m_generation = 0;
    bool m_isRead = false;
};

}
