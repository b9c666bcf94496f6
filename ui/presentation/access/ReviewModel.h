// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/access/ClaimList.h"
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// The same-day list of records opened with a reason, and saying that one was looked at.
class ReviewModel final : public QObject {
    Q_OBJECT

public:
    explicit ReviewModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] ClaimList& list() { return m_list; }

    [[nodiscard]] bool mayReview() const;
    /// How many days the list goes back, today included.
    [[nodiscard]] static int days();

    /// `read` or `refused` follows.
    void refresh();
    /// `read` or `refused` follows.
    void review(int row, domain::Finding finding, const QString& words);

Q_SIGNALS:
    void read();
    void refused(const rooftree::domain::Error& error);

private:
    const Desk& m_desk;
    ClaimList m_list;
    bool m_isBusy = false;
};

}
