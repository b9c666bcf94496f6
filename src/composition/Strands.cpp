// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Strands.h"

#include "application/training/ReadTrainingModules.h"

namespace rooftree::composition {

Strands::Strands(const Needs& needs, domain::RecallRules recallRules)
    : trainingRows(needs.database)
    , courseRows(needs.database)
    , recallRows(needs.database)
    , careRows(needs.database)
    , learning({ needs.work, trainingRows, needs.publisher, needs.clock,
          app::shippedTrainingModules, app::readTrainingRules() })
    , courses(
          { needs.work, courseRows, needs.publisher, needs.clock, needs.rules, needs.standings })
    , enrolments({ needs.work, courseRows, needs.publisher, needs.clock, needs.rules })
    , recall({ needs.work, recallRows, needs.conditions, needs.publisher, needs.clock, needs.rules,
          needs.standings, std::move(recallRules) })
    , careRecords({ needs.work, careRows, needs.drafts, needs.publisher, needs.clock, needs.rules })
{
}

}
