// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/PatientModel.h"
#include "presentation/common/UndoOffer.h"
#include "presentation/consultation/RecordSummary.h"

namespace rooftree::presentation {

/// The open actions of others for exactly one patient: taking one off when it is settled.
class ReferralsModel final : public PatientModel {
    Q_OBJECT

public:
    ReferralsModel(
        const Desk& desk, domain::PatientId patient, UndoOffer& undo, QObject* parent = nullptr);

    [[nodiscard]] bool maySettle() const;

    /// `changed` or `refused` follows; what was settled can be taken back for a while.
    void settle(const RecordSummary::ReferralLine& line);

Q_SIGNALS:
    void changed(); ///< the record has to be read again
    void refused(const rooftree::domain::Error& error);

private:
    void save(domain::ReferralNoteId note, domain::RowVersion base, bool isSettled);

    UndoOffer& m_undo;
};

}
