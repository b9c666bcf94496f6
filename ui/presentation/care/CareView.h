// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Rules.h"
#include "application/consultation/OpenRecord.h"
#include "domain/care/CareCues.h"

namespace rooftree::presentation {

/// One sheet over what is known of one patient. `sheet` is one of the rules', which outlive it.
struct CareSheetView {
    struct Part {
        QString title;
        std::optional<QDate> doneOn; ///< none: it is missing
    };

    const domain::CareSheet* sheet = nullptr;
    domain::CareFacts facts; ///< entries that stand, newest first
    std::vector<Part> review;
    std::vector<const domain::CareCue*> cues;

    /// The newest entry of a kind; null when there is none.
    [[nodiscard]] const domain::CareEntry* newest(QStringView kind) const;
    [[nodiscard]] int partsDone() const;
};

/// The sheets of the registers that the patient is on, then those that something was written down
/// in, then those for everybody.
[[nodiscard]] std::vector<CareSheetView> careViews(
    const app::RecordView& record, const app::Rules& rules, QDate today);

}
