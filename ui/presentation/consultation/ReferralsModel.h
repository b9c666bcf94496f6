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

    [[nodiscard]] bool mayPrint() const;
    /// The letter to whoever takes it on, as PDF; with the open goals only where they are wanted.
    /// Ends in letterPrinted() or refused().
    void printLetter(domain::ReferralNoteId note, bool hasGoals, const QString& path);
    [[nodiscard]] QString letterFileName() const;

Q_SIGNALS:
    void letterPrinted();
    void changed(); ///< the record has to be read again
    void refused(const rooftree::domain::Error& error);

private:
    void save(domain::ReferralNoteId note, domain::RowVersion base, bool isSettled);

    UndoOffer& m_undo;
};

}
