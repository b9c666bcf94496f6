// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/instruments/Instrument.h"

namespace rooftree::app {

/// What may be asked of one patient at one visit (resources/rules/questionnaires.json).
struct QuestionnaireLimits {
    int questionnaires = 0; ///< at most, before one visit
    int items = 0; ///< of all of them together
    int repeatDays = 0; ///< asked sooner, staff are told when it was answered last
};

/// The questionnaire packs of resources/instruments, in the order in which staff see them.
class InstrumentLibrary final {
public:
    /// Incompatible with the path as the field when a pack of the program cannot be read.
    [[nodiscard]] static domain::Result<InstrumentLibrary> load();

    [[nodiscard]] const std::vector<domain::Instrument>& all() const { return m_packs; }

    /// Null when nobody knows it.
    [[nodiscard]] const domain::Instrument* find(QStringView id) const;

    [[nodiscard]] const QuestionnaireLimits& limits() const { return m_limits; }

private:
    std::vector<domain::Instrument> m_packs;
    QuestionnaireLimits m_limits;
};

}
